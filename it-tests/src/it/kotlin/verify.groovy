def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('zone example has 192.0.2.1 and {invented_later=1}')

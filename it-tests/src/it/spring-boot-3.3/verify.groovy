def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Jackson 2.17')
assert log.contains('HTTP clients: 1\n')
assert log.contains('zone example has 192.0.2.1 and {}')

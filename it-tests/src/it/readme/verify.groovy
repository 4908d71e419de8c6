def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
assert log.contains('memsetkit: generated the client of 151 methods')
assert new File(basedir, 'target/classes/com/example/memset/MemsetClient.class').isFile()
true

def log = new File(basedir, 'build.log').getText('UTF-8')
def count = { String words -> log.split(java.util.regex.Pattern.quote(words), -1).length - 1 }
assert count('BUILD SUCCESS') == 2
assert count('memsetkit: generated the client of 151 methods') == 2 : 'both modules generate in the first build, none in the second'
assert count('Nothing to compile') >= 2 : 'the second build compiles nothing'
assert new File(basedir, 'client/target/client-1.0-SNAPSHOT.jar').isFile()
assert new File(basedir, 'client/target/generated-sources/memsetkit/com/example/client/MemsetClient.java').isFile()

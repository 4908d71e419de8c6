def log = new File(basedir, 'build.log').getText('UTF-8')
def count = { String words -> log.split(java.util.regex.Pattern.quote(words), -1).length - 1 }
assert count('BUILD SUCCESS') == 2
assert count('memsetkit: generated the client of 151 methods') == 3 : 'three modules generate in the first build, none in the second'
assert count('memsetkit: generated the client of 1 methods') == 2 : 'one beside another client, one for the tests'
def several = new File(basedir, 'several/target')
assert new File(several, 'generated-sources/memsetkit/.memsetkit').list().sort() == ['bundled.manifest', 'own.manifest']
assert new File(several, 'classes/com/example/several/own/MemsetClient.class').isFile()
assert new File(several, 'classes/com/example/several/bundled/MemsetClient.class').isFile()
assert new File(several, 'test-classes/com/example/several/tests/MemsetClient.class').isFile()
assert !new File(several, 'classes/com/example/several/tests').exists() : 'what is for the tests is not in the jar'
assert count('Nothing to compile') >= 2 : 'the second build compiles nothing'
assert new File(basedir, 'client/target/client-1.0-SNAPSHOT.jar').isFile()
assert new File(basedir, 'client/target/generated-sources/memsetkit/com/example/client/MemsetClient.java').isFile()

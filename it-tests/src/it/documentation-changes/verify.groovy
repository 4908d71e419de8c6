def log = new File(basedir, 'build.log').getText('UTF-8')
def count = { String words -> log.split(java.util.regex.Pattern.quote(words), -1).length - 1 }
assert count('spec.json: no such file; run mvn dev.memsetkit:memsetkit-maven-plugin:') == 1
assert count('says what the documentation says') == 5 : 'the same, the same but for white space, beside those that fail, and after each update'
assert count('update it with mvn dev.memsetkit:memsetkit-maven-plugin:') >= 1
['two', 'page-missing', 'login-page', 'language'].each { state -> assert log =~ /(?m)$state \.+ FAILURE/ : state }
assert log.contains('at most 200') || log.contains('250 -> 200') || log.contains('maxLength')
assert log.contains('update it with mvn dev.memsetkit:memsetkit-maven-plugin:')
assert log.contains('vanished: vlan.') && log.contains('methods_vlan.html')
assert log.contains('Is a page missing')
assert log.contains('the page is in the language "de"')
def changes = new File(basedir, 'CHANGES.md').getText('UTF-8')
assert changes.contains('## [Unreleased]') && changes.contains('limit tightened (wire-breaking)')
assert new File(basedir, 'diff.json').isFile()
def kept = new File(basedir, 'generated/dev/memsetkit/client/api/VlanApi.java').getText('UTF-8')
assert kept.contains('forRemoval = true') : 'what vanished is kept for a release'
assert log.contains('memsetkit.failOnUnreadChanges: found "maybe", expected true or false')

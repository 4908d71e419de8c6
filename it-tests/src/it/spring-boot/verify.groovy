def log = new File(basedir, 'build.log').getText('UTF-8')
def count = { String words -> log.split(java.util.regex.Pattern.quote(words), -1).length - 1 }
assert log.contains('Spring Boot 3.3.13 with Jackson 2.17.')
assert log.contains('Spring Boot 4.1.2 with Jackson 2.')
assert count('HTTP clients: 1\n') == 2
assert count('zone example has 192.0.2.1 and {}') == 2

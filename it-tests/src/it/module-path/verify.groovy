def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('found example.net in module com.example.modular')
assert log.contains('refused: dns.zone_info: gone')

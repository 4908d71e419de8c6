def log = new File(basedir, 'build.log').getText('UTF-8')
['2.15.0', '2.17.3'].each { version ->
    assert log.contains("Jackson ${version} keeps {new={\"a\":[1]}} and {newer=true}")
}
true

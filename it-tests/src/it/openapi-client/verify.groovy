def classes = new File(basedir, 'target/classes/org/openapitools/client/api')
assert new File(classes, 'DnsMethodsApi.class').isFile() : classes.list()

import java.util.jar.JarFile

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('zone example has 192.0.2.1 and {invented_later=1}')

// What is published, as it was installed for this project.
def ours = new File(repository, 'dev/memsetkit')
def jars = []
def unpublished = ~/(it-tests|memsetkit-test-support)-.*/
ours.eachFileRecurse { if (it.name.endsWith('.jar') && !(it.name ==~ unpublished)) jars << it }
assert jars*.name.any { it.startsWith('memset-client-runtime-') } : jars
jars.each { file ->
    new JarFile(file).withCloseable { jar ->
        assert jar.getEntry('META-INF/LICENSE') != null : file
        assert jar.getEntry('module-info.class') != null
                || jar.manifest.mainAttributes.getValue('Automatic-Module-Name') != null : file
        if (file.name ==~ /memset-client-\d.*/) {
            assert jar.entries().any { it.name ==~ '.*META-INF/native-image/.*/reflect-config.json' } : file
        }
    }
}
['memsetkit', 'memsetkit-bom'].each { artifact ->
    def poms = []
    new File(ours, artifact).eachFileRecurse { if (it.name.endsWith('.pom')) poms << it }
    assert poms : artifact
    poms.each { file ->
        // The elements of the project itself are indented by two blanks; a parser is not to be had on this class path.
        def pom = file.getText('UTF-8')
        ['name', 'description', 'url', 'licenses', 'developers', 'scm'].each {
            assert pom.readLines().count { line -> line ==~ "  <$it[ >].*" } == 1 : "$it in $file"
        }
    }
}
true

def bundled = new File(docs)
def copy = { String state, Closure change ->
    def folder = new File(basedir, 'docs-' + state)
    folder.mkdirs()
    bundled.listFiles().findAll { it.name.endsWith('.html') }.each { page ->
        def text = change(page.name, page.getText('UTF-8'))
        if (text != null) {
            new File(folder, page.name).setText(text, 'UTF-8')
        }
    }
}
copy('one') { name, text -> text }
// White space and the order of words in tags mean nothing.
copy('same') { name, text -> text.replace('<p>', '<p>\n  ') }
copy('two') { name, text ->
    name == 'methods_dns.html' ? text.replaceFirst('at most 250 characters', 'at most 200 characters') : text
}
copy('page-missing') { name, text -> name == 'methods_vlan.html' ? null : text }
copy('login-page') { name, text -> name == 'methods_vlan.html' ? text.replaceAll('(?s)<body.*</body>', '<body><div class="section"><h1>Log in</h1><p>Who are you?</p></div></body>') : text }
copy('language') { name, text -> name == 'methods_vlan.html' ? text.replaceFirst('<html[^>]*>', '<html lang="de">') : text }
['two', 'page-missing', 'login-page', 'language'].each { state ->
    def module = new File(basedir, state)
    module.mkdirs()
    new File(module, 'pom.xml').setText("""<project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <parent>
        <groupId>com.example</groupId>
        <artifactId>documentation-changes</artifactId>
        <version>1.0-SNAPSHOT</version>
      </parent>
      <artifactId>$state</artifactId>
      <packaging>pom</packaging>
      <properties>
        <state>$state</state>
        <root>\${project.parent.basedir}</root>
      </properties>
    </project>""", 'UTF-8')
}
true

import java.nio.file.Files
import java.nio.file.Path

// The plugin example as README.md prints it, in a folder with nothing but the documentation.
def readme = Files.readString(Path.of(root, 'README.md'))
def pom = (readme =~ /(?s)```xml\n(<project .*?)```/)[0][1]
new File(basedir, 'pom.xml').text = pom
def pages = Files.createDirectories(basedir.toPath().resolve('docs'))
Path.of(docs).toFile().eachFileMatch(~/.*\.html/) { Files.copy(it.toPath(), pages.resolve(it.name)) }
true

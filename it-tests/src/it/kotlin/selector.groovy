import dev.memsetkit.it.RemoteArtifact
import java.nio.file.Path

new RemoteArtifact('org.jetbrains.kotlin', 'kotlin-maven-plugin', '2.4.21')
        .canBeFetched(Path.of(repository), Path.of(downloaded), Path.of(settings), Path.of(maven))

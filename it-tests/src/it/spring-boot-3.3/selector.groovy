import dev.memsetkit.it.RemoteArtifact
import java.nio.file.Path

new RemoteArtifact('org.springframework.boot', 'spring-boot-starter-parent', '3.3.13')
        .canBeFetched(Path.of(repository), Path.of(downloaded), Path.of(settings), Path.of(maven))

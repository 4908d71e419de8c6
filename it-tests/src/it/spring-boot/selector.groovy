import dev.memsetkit.it.RemoteArtifact
import java.nio.file.Path

['3.3.13', '4.1.2'].every {
    new RemoteArtifact('org.springframework.boot', 'spring-boot-dependencies', it)
            .canBeFetched(Path.of(repository), Path.of(downloaded), Path.of(settings), Path.of(maven))
}

package dev.memsetkit.codegen.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.ClientFolder;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EclipseWorkspaceTest {

    private final List<File> refreshed = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void eclipseIsToldOfFilesThatChangedOrAreGoneAndOfNoOther() throws IOException {
        ClientFolder client = new ClientFolder(folder, "a.b", "x");
        byte[] first = Files.readAllBytes(Path.of("src/test/resources/cases/rack/spec.openrpc.json"));
        byte[] second = Files.readAllBytes(Path.of("src/test/resources/cases/jobs/spec.openrpc.json"));
        EclipseWorkspace.refresh(context(), client.update(first, "first"));
        List<File> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().contains(".memsetkit"))
                    .map(Path::toFile)
                    .toList();
        }
        assertThat(refreshed).containsExactlyInAnyOrderElementsOf(all);

        refreshed.clear();
        EclipseWorkspace.refresh(context(), client.update(second, "second"));

        assertThat(refreshed)
                .contains(folder.resolve("a/b/MemsetClient.java").toFile())
                .contains(folder.resolve("a/b/params/RackCreate.java").toFile())
                .doesNotContain(folder.resolve("a/b/api/package-info.java").toFile());
    }

    private BuildContext context() {
        return (BuildContext) Proxy.newProxyInstance(
                BuildContext.class.getClassLoader(),
                new Class<?>[] {BuildContext.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("refresh");
                    refreshed.add((File) arguments[0]);
                    return null;
                });
    }
}

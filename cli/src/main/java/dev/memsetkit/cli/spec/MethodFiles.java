package dev.memsetkit.cli.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.spec.model.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts the spec into a file for each method, and one of the types of all parameters; the build runs it. */
final class MethodFiles {

    private MethodFiles() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "methods"));
        JsonMapper mapper = new JsonMapper();
        List<String> lines = new ArrayList<>();
        try (InputStream spec = Objects.requireNonNull(
                ApiSpec.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json"),
                "the spec is no resource of its module")) {
            for (JsonNode method : mapper.readTree(spec).path("methods")) {
                String name = method.path("name").asText();
                StringBuilder line = new StringBuilder(name);
                for (JsonNode parameter : method.path("params")) {
                    line.append(' ')
                            .append(parameter.path("name").asText())
                            .append(' ')
                            .append(parameter.path("schema").path("x-type").asText("-"));
                }
                lines.add(line.toString());
                mapper.writeValue(folder.resolve(name + ".json").toFile(), method);
                Files.writeString(
                        folder.resolve(name + ".txt"), MethodWords.of(method).toText());
            }
        }
        Files.writeString(folder.resolve("types.txt"), String.join("\n", lines));
    }
}

package dev.memsetkit.cli.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.spec.model.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the spec into a file for each method, and one of the types of all parameters; the build runs it. */
final class MethodFiles {

    private MethodFiles() {}

    /** What a note of the changelog says when a method got another name. */
    private static final Pattern ALIAS =
            Pattern.compile("`([a-z_.]+)\\(\\)`.*\\balias (?:to|of|for) `([a-z_.]+)\\(\\)`.*", Pattern.DOTALL);

    private static String aliases(JsonNode document) {
        Set<String> names = new LinkedHashSet<>();
        document.path("methods").forEach(method -> names.add(method.path("name").asText()));
        StringBuilder lines = new StringBuilder();
        for (JsonNode release : document.path("x-changelog")) {
            for (JsonNode note : release.path("notes")) {
                Matcher alias = ALIAS.matcher(note.asText());
                if (alias.matches() && names.contains(alias.group(2)) && !names.contains(alias.group(1))) {
                    lines.append(alias.group(1))
                            .append(' ')
                            .append(alias.group(2))
                            .append('\n');
                }
            }
        }
        return lines.toString();
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "methods"));
        JsonMapper mapper = new JsonMapper();
        List<String> lines = new ArrayList<>();
        try (InputStream spec = Objects.requireNonNull(
                ApiSpec.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json"),
                "the spec is no resource of its module")) {
            JsonNode document = mapper.readTree(spec);
            Files.writeString(folder.resolve("aliases.txt"), aliases(document));
            List<String> addresses = new ArrayList<>();
            document.path("x-endpoints")
                    .properties()
                    .forEach(entry -> addresses.add(
                            entry.getKey() + " " + entry.getValue().asText()));
            Files.writeString(folder.resolve("addresses.txt"), String.join("\n", addresses));
            for (JsonNode method : document.path("methods")) {
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

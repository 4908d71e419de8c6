package dev.memsetkit.cli.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.spec.model.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the spec into a file for each method, and some of all methods; the build runs it for the bundled spec. */
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

    /** The files by their names. */
    static Map<String, byte[]> cut(JsonNode document) throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("aliases.txt", bytes(aliases(document)));
        List<String> addresses = new ArrayList<>();
        document.path("x-endpoints")
                .properties()
                .forEach(entry ->
                        addresses.add(entry.getKey() + " " + entry.getValue().asText()));
        files.put("addresses.txt", bytes(String.join("\n", addresses)));
        List<String> lines = new ArrayList<>();
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
            files.put(name + ".json", mapper.writeValueAsBytes(method));
            files.put(name + ".txt", bytes(MethodWords.of(method).toText()));
        }
        files.put("types.txt", bytes(String.join("\n", lines)));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "methods"));
        try (InputStream spec = Objects.requireNonNull(
                ApiSpec.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json"),
                "the spec is no resource of its module")) {
            for (Map.Entry<String, byte[]> file :
                    cut(new JsonMapper().readTree(spec)).entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }
}

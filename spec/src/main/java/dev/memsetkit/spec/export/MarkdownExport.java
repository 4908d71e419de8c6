package dev.memsetkit.spec.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.spec.model.ApiSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A reference in Markdown: a heading for each section and method, a table of the parameters. */
final class MarkdownExport {

    private final SpecTree tree;

    MarkdownExport(ApiSpec spec) {
        this.tree = new SpecTree(spec, "#/");
    }

    String write() {
        JsonNode info = tree.root().path("info");
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(info.path("title").asText())
                .append(' ')
                .append(info.path("version").asText())
                .append('\n');
        Map<String, List<JsonNode>> sections = new TreeMap<>();
        tree.methods()
                .forEach(method -> sections.computeIfAbsent(SpecTree.title(method), title -> new ArrayList<>())
                        .add(method));
        sections.forEach((title, methods) -> {
            text.append("\n## ").append(title).append('\n');
            methods.forEach(method -> method(method, text));
        });
        text.append("\n## Errors\n\n| error | code | HTTP status | meaning |\n| --- | --- | --- | --- |\n");
        tree.root()
                .path("components")
                .path("errors")
                .properties()
                .forEach(entry -> row(
                        text,
                        entry.getKey(),
                        entry.getValue().path("code").asText(),
                        entry.getValue().path("data").path("httpStatus").asText(),
                        entry.getValue().path("message").asText()));
        return text.toString();
    }

    private static void method(JsonNode method, StringBuilder text) {
        text.append("\n### ").append(method.path("name").asText()).append("\n\n");
        if (method.path("deprecated").asBoolean()) {
            text.append("**Deprecated.**\n\n");
        }
        String description = method.path("description").asText("");
        if (!description.isEmpty()) {
            text.append(description.strip()).append("\n\n");
        }
        if (!method.path("params").isEmpty()) {
            text.append("| parameter | type | required | values | meaning |\n| --- | --- | --- | --- | --- |\n");
            for (JsonNode param : method.path("params")) {
                row(
                        text,
                        "`" + param.path("name").asText() + "`",
                        param.path("schema").path("x-type").asText("").replace("|", " or "),
                        param.path("required").asBoolean() ? "yes" : "",
                        values(param.path("schema")),
                        (param.path("deprecated").asBoolean() ? "Deprecated. " : "")
                                + param.path("description").asText(""));
            }
            text.append('\n');
        }
        for (JsonNode rule : method.path("x-params-schema").path("allOf")) {
            text.append("- ").append(rule.path("$comment").asText()).append('\n');
        }
        String result = method.path("result").path("description").asText("");
        text.append(method.path("x-params-schema").isEmpty() ? "" : "\n")
                .append("Returns ")
                .append(
                        result.isEmpty()
                                ? "nothing that is described"
                                : result.lines().findFirst().orElse("").replaceFirst("[.:]$", ""))
                .append(".\n");
        if (!method.path("x-raises").isEmpty()) {
            text.append("\nRaises:\n");
            method.path("x-raises")
                    .forEach(raise -> text.append("- ")
                            .append(raise.path("error").asText())
                            .append(
                                    raise.path("when").asText("").isEmpty()
                                            ? ""
                                            : " " + raise.path("when").asText())
                            .append('\n'));
        }
        text.append("\n").append(SpecTree.documented(method)).append('\n');
    }

    private static String values(JsonNode schema) {
        List<String> values = new ArrayList<>();
        for (String keyword :
                List.of("format", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "default")) {
            if (schema.has(keyword)) {
                values.add(keyword + " " + schema.path(keyword).asText());
            }
        }
        for (String keyword : List.of("enum", "x-known-values")) {
            List<String> listed = new ArrayList<>();
            schema.path(keyword)
                    .forEach(value ->
                            listed.add(value.asText().isEmpty() ? "the empty string" : "`" + value.asText() + "`"));
            if (!listed.isEmpty()) {
                values.add((keyword.equals("enum") ? "" : "known: ") + String.join(", ", listed));
            }
        }
        return String.join("; ", values);
    }

    private static void row(StringBuilder text, String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ')
                    .append(cell.strip().replace("|", "\\|").replaceAll("\\s*\\n\\s*", " "))
                    .append(" |");
        }
        text.append('\n');
    }
}

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
                .append(line(
                        info.path("title").asText() + " " + info.path("version").asText()))
                .append('\n');
        Map<String, List<JsonNode>> sections = new TreeMap<>();
        tree.methods()
                .forEach(method -> sections.computeIfAbsent(SpecTree.title(method), title -> new ArrayList<>())
                        .add(method));
        sections.forEach((title, methods) -> {
            text.append("\n## ").append(line(title)).append('\n');
            methods.forEach(method -> method(method, text));
        });
        text.append("\n## Errors\n\n| error | code | HTTP status | meaning |\n| --- | --- | --- | --- |\n");
        tree.root()
                .path("components")
                .path("errors")
                .properties()
                .forEach(entry -> row(
                        text,
                        line(entry.getKey()),
                        entry.getValue().path("code").asText(),
                        entry.getValue().path("data").path("httpStatus").asText(),
                        line(entry.getValue().path("message").asText())));
        return text.toString();
    }

    private static void method(JsonNode method, StringBuilder text) {
        text.append("\n### ").append(line(method.path("name").asText())).append("\n\n");
        if (method.path("deprecated").asBoolean()) {
            text.append("**Deprecated.**\n\n");
        }
        String description = method.path("description").asText("");
        if (!description.isEmpty()) {
            text.append(MarkdownText.prose(description)).append("\n\n");
        }
        if (!method.path("params").isEmpty()) {
            text.append("| parameter | type | required | values | meaning |\n| --- | --- | --- | --- | --- |\n");
            for (JsonNode param : method.path("params")) {
                row(
                        text,
                        MarkdownText.code(param.path("name").asText()),
                        line(param.path("schema").path("x-type").asText("").replace("|", " or ")),
                        param.path("required").asBoolean() ? "yes" : "",
                        values(param.path("schema")),
                        (param.path("deprecated").asBoolean() ? "Deprecated. " : "")
                                + line(param.path("description").asText("")));
            }
            text.append('\n');
        }
        for (JsonNode rule : method.path("x-params-schema").path("allOf")) {
            text.append("- ").append(line(rule.path("$comment").asText())).append('\n');
        }
        String result = method.path("result").path("description").asText("");
        text.append(method.path("x-params-schema").isEmpty() ? "" : "\n")
                .append("Returns ")
                .append(
                        result.isEmpty()
                                ? "nothing that is described"
                                : line(result.lines().findFirst().orElse("").replaceFirst("[.:]$", "")))
                .append(".\n");
        if (!method.path("x-raises").isEmpty()) {
            text.append("\nRaises:\n");
            method.path("x-raises")
                    .forEach(raise -> text.append("- ")
                            .append(line(raise.path("error").asText() + " "
                                    + raise.path("when").asText("")))
                            .append('\n'));
        }
        text.append("\n").append(line(SpecTree.documented(method))).append('\n');
    }

    private static String line(String text) {
        return MarkdownText.prose(text.replaceAll("\\s*\\R\\s*", " "));
    }

    private static String values(JsonNode schema) {
        List<String> values = new ArrayList<>();
        for (String keyword :
                List.of("format", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "default")) {
            if (schema.has(keyword)) {
                String value = schema.path(keyword).asText();
                values.add(keyword + " "
                        + (value.isEmpty()
                                ? "the empty string"
                                : schema.path(keyword).isTextual() ? MarkdownText.code(value) : value));
            }
        }
        for (String keyword : List.of("enum", "x-known-values")) {
            List<String> listed = new ArrayList<>();
            schema.path(keyword)
                    .forEach(value -> listed.add(
                            value.asText().isEmpty() ? "the empty string" : MarkdownText.code(value.asText())));
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
                    .append(cell.strip().replace("|", "\\|").replaceAll("\\s*\\R\\s*", " "))
                    .append(" |");
        }
        text.append('\n');
    }
}

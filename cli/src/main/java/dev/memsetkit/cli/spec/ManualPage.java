package dev.memsetkit.cli.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A method as a manual page would have it. */
public final class ManualPage {

    private static final int WIDTH = 90;
    private static final int MIN_WIDTH = 30;

    private final Documentation documentation;
    private final int width;

    /** Pages of this documentation. */
    public ManualPage(Documentation documentation) {
        this(documentation, 0);
    }

    /**
     * Pages that fit a terminal.
     *
     * @param columns how wide it is; 0 where there is none
     */
    public ManualPage(Documentation documentation, int columns) {
        this.documentation = documentation;
        this.width = columns == 0 ? WIDTH : Math.max(MIN_WIDTH, Math.min(WIDTH, columns));
    }

    /** The page of a documented method. */
    public String text(String name) {
        JsonNode method = documentation.method(name);
        StringBuilder page = new StringBuilder();
        section(page, "NAME", name + " - " + method.path("summary").asText());
        StringJoiner synopsis = new StringJoiner(" ");
        synopsis.add(name);
        for (JsonNode parameter : method.path("params")) {
            String field = parameter.path("name").asText() + "=" + type(parameter);
            synopsis.add(parameter.path("required").asBoolean() ? field : "[" + field + "]");
        }
        section(page, "SYNOPSIS", synopsis.toString());
        section(page, "DESCRIPTION", method.path("description").asText());
        if (!method.path("params").isEmpty()) {
            page.append("PARAMETERS\n");
            method.path("params").forEach(parameter -> parameter(page, parameter, width));
        }
        List<String> rules = new ArrayList<>();
        method.path("x-params-schema")
                .path("allOf")
                .forEach(rule -> rules.add(rule.path("$comment").asText()));
        if (!rules.isEmpty()) {
            page.append("RULES BETWEEN PARAMETERS\n");
            rules.forEach(rule -> wrapped(page, rule, "    ", width));
            page.append('\n');
        }
        JsonNode result = method.path("result");
        String reference = result.path("schema").path("$ref").asText("");
        section(
                page,
                "RESULT",
                (result.path("description").asText("") + " "
                                + (reference.isEmpty()
                                        ? result.path("schema").path("x-type").asText("")
                                        : "[" + reference.substring(reference.lastIndexOf('/') + 1) + "]"))
                        .strip());
        if (!method.path("x-raises").isEmpty()) {
            page.append("ERRORS\n");
            method.path("x-raises").forEach(raise -> {
                page.append("    ").append(raise.path("error").asText()).append('\n');
                wrapped(page, raise.path("when").asText(), "        ", width);
            });
            page.append('\n');
        }
        section(page, "SEE", documentation.place(name));
        return page.toString();
    }

    /** The part of a page about one parameter of a method of the spec. */
    public static String parameter(JsonNode parameter) {
        StringBuilder page = new StringBuilder();
        parameter(page, parameter, WIDTH);
        return page.toString();
    }

    private void section(StringBuilder page, String title, String text) {
        if (!text.isEmpty()) {
            page.append(title).append('\n');
            for (String paragraph : text.split("\n+")) {
                wrapped(page, paragraph, "    ", width);
            }
            page.append('\n');
        }
    }

    private static void parameter(StringBuilder page, JsonNode parameter, int width) {
        StringJoiner flags = new StringJoiner(", ");
        flags.add(type(parameter));
        flags.add(parameter.path("required").asBoolean() ? "required" : "optional");
        if (parameter.path("deprecated").asBoolean()) {
            flags.add("deprecated");
        }
        JsonNode schema = parameter.path("schema");
        for (String keyword :
                List.of("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "format", "default")) {
            if (schema.has(keyword)) {
                flags.add(keyword + " " + schema.path(keyword));
            }
        }
        String first = "    " + parameter.path("name").asText() + " ";
        wrapped(page, "(" + flags + ")", first, " ".repeat(8), width);
        wrapped(page, parameter.path("description").asText(), "        ", width);
        JsonNode meanings = schema.path("x-enum-descriptions");
        for (JsonNode value : schema.path("enum")) {
            String meaning = meanings.path(value.asText()).asText("");
            String word = value.asText().isEmpty() ? "\"\"" : value.asText();
            String start = " ".repeat(12) + word;
            wrapped(page, meaning, meaning.isEmpty() ? start : start + "  ", " ".repeat(16), width);
        }
        page.append('\n');
    }

    private static String type(JsonNode parameter) {
        return parameter.path("schema").path("x-type").asText("String");
    }

    private static void wrapped(StringBuilder page, String text, String indent, int width) {
        wrapped(page, text, indent, indent, width);
    }

    /** Text behind that of its first line. */
    private static void wrapped(StringBuilder page, String text, String first, String indent, int width) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.strip().split("\\s+")) {
            if (begun && line.length() + 1 + word.length() > width) {
                page.append(line).append('\n');
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        page.append(line).append('\n');
    }
}

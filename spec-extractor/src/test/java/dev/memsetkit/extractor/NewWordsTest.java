package dev.memsetkit.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new writer of the documentation might say: each sentence is read rightly or told, and what says nothing is quiet. */
class NewWordsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private record Row(String kind, String sentence, boolean told, String facts) {}

    @Test
    void sentencesAreReadOrTold(@TempDir Path folder) throws IOException {
        List<Row> rows = rows();
        Files.writeString(folder.resolve("words.html"), page(rows));
        Extraction extraction = new Extractor().extract(List.of(folder.toString()));
        JsonNode spec = JSON.readTree(OpenRpcWriter.write(extraction.spec()));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<String> findings = findings(extraction, name(i));
            String facts = facts(row, spec, method(spec, name(i)));
            if (!facts.equals(row.facts()) || findings.isEmpty() == row.told()) {
                differences.add(row.kind() + " || " + row.sentence() + " || " + (findings.isEmpty() ? "-" : "?")
                        + " || " + facts);
            }
        }
        assertThat(differences).as("rows as they are read now").isEmpty();
    }

    private static String name(int row) {
        return String.format(Locale.ROOT, "word.row_%03d", row);
    }

    private static List<String> findings(Extraction extraction, String method) {
        return extraction.findings().stream()
                .filter(finding ->
                        finding.where().equals(method) || finding.where().startsWith(method + "."))
                .map(Finding::message)
                .toList();
    }

    private static List<Row> rows() throws IOException {
        try (InputStream lines = Objects.requireNonNull(NewWordsTest.class.getResourceAsStream("/new-words.txt"))) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(one -> !one.startsWith("#"))
                    .toList()) {
                String[] cells = line.split(" \\|\\| ?", -1);
                rows.add(new Row(cells[0], cells[1], cells[2].strip().equals("?"), cells[3].strip()));
            }
            return rows;
        }
    }

    private static JsonNode method(JsonNode spec, String name) {
        for (JsonNode method : spec.get("methods")) {
            if (method.get("name").asText().equals(name)) {
                return method;
            }
        }
        throw new AssertionError("no method " + name);
    }

    // What the spec says, as the rows write it.

    private static String facts(Row row, JsonNode spec, JsonNode method) {
        if (row.kind().equals("R")) {
            ObjectNode schema = method.at("/result/schema").deepCopy();
            schema.remove(List.of("x-type", "description"));
            return spaced(schema);
        }
        return row.kind().startsWith("K:") ? keys(spec, method) : parameter(row.kind(), method);
    }

    private static String keys(JsonNode spec, JsonNode method) {
        String ref = method.at("/result/schema/$ref").asText();
        JsonNode component = spec.at(ref.isEmpty() ? "/none" : ref.substring(1));
        ObjectNode keys = JSON.createObjectNode();
        component.path("properties").properties().forEach(key -> {
            if (!key.getKey().equals("id") && !key.getKey().equals("last")) {
                ObjectNode known = keys.putObject(key.getKey());
                key.getValue().properties().forEach(keyword -> {
                    if (List.of("type", "enum", "items").contains(keyword.getKey())) {
                        known.set(keyword.getKey(), keyword.getValue());
                    }
                });
                boolean required = false;
                for (JsonNode name : component.path("required")) {
                    required |= name.asText().equals(key.getKey());
                }
                known.put("required", required);
            }
        });
        return spaced(keys);
    }

    private static String parameter(String kind, JsonNode method) {
        TreeMap<String, String> facts = new TreeMap<>();
        for (JsonNode param : method.get("params")) {
            boolean required = param.path("required").asBoolean();
            if (!param.get("name").asText().equals("x")) {
                if (required) {
                    facts.put(param.get("name").asText() + ".required", "true");
                }
                continue;
            }
            param.get("schema").properties().forEach(keyword -> {
                if (!List.of("x-type", "type", "description", "pattern").contains(keyword.getKey())) {
                    facts.put(keyword.getKey(), plain(keyword.getValue()));
                }
            });
            boolean expected = kind.equals("M") || !kind.contains("ptional");
            if (required != expected) {
                facts.put("required", Boolean.toString(required));
            }
            if (param.path("deprecated").asBoolean()) {
                facts.put("deprecated", "true");
            }
            if (param.path("x-ignored").asBoolean()) {
                facts.put("ignored", "true");
            }
        }
        if (method.path("deprecated").asBoolean()) {
            facts.put("mdeprecated", "true");
        }
        if (method.has("x-params-schema")) {
            facts.put("rule", "true");
        }
        if (method.has("x-raises")) {
            List<String> errors = new ArrayList<>();
            method.get("x-raises")
                    .forEach(raise -> errors.add("\"" + raise.get("error").asText() + "\""));
            facts.put("raises", "[" + String.join(",", errors) + "]");
        }
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(","));
    }

    private static String plain(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    private static String spaced(JsonNode value) {
        return value.toString().replace("\":", "\": ").replace(",\"", ", \"");
    }

    // The page, as Sphinx makes it.

    private static String page(List<Row> rows) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>Words 5.2.0 documentation</title>"
                        + "</head><body><div role=\"main\"><section id=\"words\"><h1>Word Methods</h1>");
        page.append(entry("cup.info", fields("Returns", keysWith("size", "Integer: the size."))));
        for (int i = 0; i < rows.size(); i++) {
            page.append(entry(name(i), body(rows.get(i))));
        }
        return page.append("</section></div></body></html>").toString();
    }

    private static String entry(String name, String body) {
        int dot = name.indexOf('.') + 1;
        return "<dl class=\"py function\"><dt id=\"" + name + "\"><span class=\"sig-prename descclassname\">"
                + name.substring(0, dot) + "</span><span class=\"sig-name descname\">" + name.substring(dot)
                + "</span><span class=\"sig-paren\">()</span></dt><dd><p>Prints one.</p>" + body + "</dd></dl>";
    }

    private static String body(Row row) {
        String sentence = markup(row.sentence());
        String others = "<li><p><strong>y</strong> (<em>String</em>, <em>Optional</em>) -- The other one.</p></li>"
                + "<li><p><strong>kind</strong> (<em>String</em>, <em>Optional</em>) -- The other one.</p></li>";
        if (row.kind().startsWith("K:")) {
            return fields("Returns", keysWith(markup(row.kind().substring(2)), sentence));
        }
        return switch (row.kind()) {
            case "R" -> fields("Returns", "<p>" + sentence + "</p>");
            case "E" -> fields("Raises", "<p>" + sentence + "</p>");
            case "M" ->
                "<p>" + sentence + "</p>"
                        + fields(
                                "Parameters",
                                "<ul><li><p><strong>x</strong> (<em>String</em>) -- The first.</p></li>" + others
                                        + "</ul>");
            default ->
                fields(
                        "Parameters",
                        "<ul><li><p><strong>x</strong> (<em>" + row.kind() + "</em>) -- Goes on the front. " + sentence
                                + "</p></li>" + others + "</ul>");
        };
    }

    private static String fields(String name, String body) {
        return "<dl class=\"field-list simple\"><dt>" + name + "<span class=\"colon\">:</span></dt><dd>" + body
                + "</dd></dl>";
    }

    private static String keysWith(String term, String sentence) {
        return "<p>A dictionary with the following keys:</p><dl class=\"simple\"><dt>id</dt><dd><p>String: the id.</p></dd><dt>"
                + term + "</dt><dd><p>" + sentence
                + "</p></dd><dt>last</dt><dd><p>Boolean: whether it is the last.</p></dd></dl>";
    }

    private static String markup(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String code = Pattern.compile("``(.+?)``").matcher(escaped).replaceAll("<code>$1</code>");
        String strong = Pattern.compile("\\*\\*(.+?)\\*\\*").matcher(code).replaceAll("<strong>$1</strong>");
        String emphasis =
                Pattern.compile("(?<!\\*)\\*([^* ][^*]*?)\\*").matcher(strong).replaceAll("<em>$1</em>");
        return Pattern.compile("`(.+?)`").matcher(emphasis).replaceAll("<cite>$1</cite>");
    }
}

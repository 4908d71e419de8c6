package dev.memsetkit.cli.lsp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.spec.Documentation;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may be written at a place: methods, parameters of the call, or documented values of a parameter. */
final class Completions {

    private final Documentation documentation;

    Completions(Documentation documentation) {
        this.documentation = documentation;
    }

    List<CompletionItem> of(CallContext.Place place, String text, int offset) {
        Position end = Positions.position(text, offset);
        Range word = new Range(
                new Position(end.getLine(), end.getCharacter() - place.word().length()), end);
        List<CompletionItem> items = fitting(candidates(place), place.word());
        if (items.isEmpty() && place.isMethod() && !place.method().isEmpty()) {
            // The body of a request starts at the start of a line, too.
            items = fitting(parameters(place.method()), place.word());
        }
        items.forEach(item -> item.setTextEdit(Either.forLeft(new TextEdit(word, item.getLabel()))));
        return items;
    }

    private List<CompletionItem> candidates(CallContext.Place place) {
        if (!place.parameter().isEmpty()) {
            return values(parameter(place.method(), place.parameter()));
        }
        return place.isMethod() || place.method().isEmpty() ? methods() : parameters(place.method());
    }

    private static List<CompletionItem> fitting(List<CompletionItem> items, String word) {
        return items.stream().filter(item -> item.getLabel().startsWith(word)).toList();
    }

    private List<CompletionItem> methods() {
        List<CompletionItem> items = new ArrayList<>();
        for (String name : documentation.methods()) {
            items.add(item(
                    name,
                    CompletionItemKind.Method,
                    documentation.method(name).path("summary").asText()));
        }
        return items;
    }

    private List<CompletionItem> parameters(String method) {
        List<CompletionItem> items = new ArrayList<>();
        for (JsonNode parameter : documentation.method(method).path("params")) {
            String type = parameter.path("schema").path("x-type").asText();
            CompletionItem item = item(
                    parameter.path("name").asText(),
                    CompletionItemKind.Field,
                    type + (parameter.path("required").asBoolean() ? ", required" : ""));
            item.setDocumentation(parameter.path("description").asText());
            items.add(item);
        }
        return items;
    }

    private JsonNode parameter(String method, String name) {
        for (JsonNode parameter : documentation.method(method).path("params")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        return documentation.method("");
    }

    private static List<CompletionItem> values(JsonNode parameter) {
        List<CompletionItem> items = new ArrayList<>();
        JsonNode schema = parameter.path("schema");
        JsonNode meanings = schema.path("x-enum-descriptions");
        JsonNode known = schema.path("enum").isEmpty() ? schema.path("items").path("enum") : schema.path("enum");
        for (JsonNode value : known) {
            items.add(item(
                    value.asText(),
                    CompletionItemKind.EnumMember,
                    meanings.path(value.asText()).asText()));
        }
        if (schema.path("x-type").asText().equals("Boolean")) {
            items.add(item("true", CompletionItemKind.Value, "in JSON"));
            items.add(item("false", CompletionItemKind.Value, "in JSON"));
            items.add(item("1", CompletionItemKind.Value, "true, in a form"));
            items.add(item("0", CompletionItemKind.Value, "false, in a form"));
        }
        return items;
    }

    private static CompletionItem item(String label, CompletionItemKind kind, String detail) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setDetail(detail);
        return item;
    }
}

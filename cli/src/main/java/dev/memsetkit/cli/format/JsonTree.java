package dev.memsetkit.cli.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.JsonValues;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document with its place. */
final class JsonTree implements DataTree {

    private final @Nullable Object value;
    private final String pointer;
    private final JsonValues values;
    private final MappedText source;

    private JsonTree(@Nullable Object value, String pointer, JsonValues values, MappedText source) {
        this.value = value;
        this.pointer = pointer;
        this.values = values;
        this.source = source;
    }

    /** The first value of a text; {@code null} if it is not JSON. */
    static @Nullable JsonTree of(MappedText text) {
        JsonValues values = JsonValues.of(text);
        try {
            JsonToken token = values.parser().nextToken();
            return token == null ? null : new JsonTree(values.read(), "", values, text);
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Span place() {
        JsonValues.Node node = values.nodes().get(pointer);
        return node == null ? source.span(0, 0) : node.value();
    }

    @Override
    public @Nullable DataTree get(String name) {
        if (!(value instanceof Map) || !JsonCalls.dictionary(value).containsKey(name)) {
            return null;
        }
        return new JsonTree(
                JsonCalls.dictionary(value).get(name),
                pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                values,
                source);
    }

    @Override
    public List<String> names() {
        return value instanceof Map ? List.copyOf(JsonCalls.dictionary(value).keySet()) : List.of();
    }

    @Override
    public List<DataTree> elements() {
        List<DataTree> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                elements.add(new JsonTree(list.get(i), pointer + "/" + i, values, source));
            }
        }
        return elements;
    }

    @Override
    public @Nullable MappedText text() {
        if (value instanceof String string) {
            MappedText written = json();
            return written != null && written.length() > 1
                    ? Alignment.of(string, written.part(1, written.length() - 1))
                    : MappedText.at(string, place());
        }
        return value instanceof Number || value instanceof Boolean
                ? MappedText.at(String.valueOf(value), place())
                : null;
    }

    @Override
    public @Nullable MappedText json() {
        Span place = place();
        int start = place.start() - source.span(0, 0).start();
        int length = place.end() - place.start();
        boolean plain = source.length() == source.span().end() - source.span().start()
                && start >= 0
                && start + length <= source.length();
        return plain ? source.part(start, start + length) : null;
    }

    @Override
    public MappedText name(String name) {
        JsonValues.Node node =
                values.nodes().get(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
        return MappedText.at(name, node == null ? place() : node.nameSpan());
    }

    @Override
    public boolean isString() {
        return value instanceof String;
    }
}

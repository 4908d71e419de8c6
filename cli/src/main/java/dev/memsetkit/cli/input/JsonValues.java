package dev.memsetkit.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import dev.memsetkit.cli.text.TemplatePlaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON values into maps and lists, with the places of all of them where wanted. */
public final class JsonValues {

    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final Pattern PARSER_OPTION = Pattern.compile(", from `[^`]*`");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Set<String> LITERALS = Set.of("'null'", "'true'", "'false'");

    private final JsonParser parser;
    private final @Nullable Map<String, Node> nodes;
    private final MappedText text;
    private final Set<String> unknown = new HashSet<>();
    private final List<String> duplicates = new ArrayList<>();
    private final List<Span> secrets = new ArrayList<>();

    /**
     * Where a value stands.
     *
     * @param name last part of its pointer, not escaped
     * @param nameSpan where its name stands; the value's own place in a list
     * @param value where it stands
     */
    public record Node(String name, Span nameSpan, Span value) {}

    private JsonValues(JsonParser parser, boolean places, MappedText text) {
        this.parser = parser;
        this.text = text;
        this.nodes = places ? new LinkedHashMap<>() : null;
    }

    /** A reader without places, which is the quick one. */
    static JsonValues of(byte[] bytes, int offset, int length) throws IOException {
        return new JsonValues(FACTORY.createParser(bytes, offset, length), false, MappedText.of("", 0));
    }

    /** A reader with places; what is not known in the text counts as a text. */
    public static JsonValues of(MappedText source) {
        try {
            MappedText text = UnknownJson.quoted(source);
            return new JsonValues(FACTORY.createParser(text.text()), true, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reads the tokens. */
    public JsonParser parser() {
        return parser;
    }

    /** Pointers of the names that stand twice in one dictionary. */
    List<String> duplicates() {
        return duplicates;
    }

    /** Where values stand whose names say that they are secret, also of names that stand twice. */
    List<Span> secrets() {
        return secrets;
    }

    /** Pointers of the values that are not known, or not in full. */
    public Set<String> unknown() {
        return unknown;
    }

    /** The values by their pointers. */
    public Map<String, Node> nodes() {
        return nodes == null ? Map.of() : nodes;
    }

    /** Where the current token stands. */
    Span here() throws IOException {
        int start = start();
        return text.span(start, Math.min(text.length(), start + 1));
    }

    /** Whether nothing but blanks follows. */
    boolean atEnd() throws IOException {
        return parser.nextToken() == null;
    }

    /**
     * The value at the current token; nothing of earlier values is kept.
     *
     * @throws JsonProcessingException if it is no JSON
     */
    @Nullable
    public Object read() throws IOException {
        duplicates.clear();
        secrets.clear();
        unknown.clear();
        if (nodes != null) {
            nodes.clear();
        }
        return value("", "", null);
    }

    private @Nullable Object value(String pointer, String name, @Nullable Span nameSpan) throws IOException {
        int start = nodes == null ? 0 : start();
        Object value = content(pointer);
        if (nodes != null) {
            Span span = text.span(start, Math.max(start, end()));
            if (value instanceof String string
                    && (string.indexOf(MappedText.UNKNOWN) >= 0 || TemplatePlaces.areIn(string))) {
                unknown.add(pointer);
            }
            nodes.put(pointer, new Node(name, nameSpan == null ? span : nameSpan, span));
            if (CallPlaces.isSecret(name)) {
                secrets.add(span);
            }
        }
        return value;
    }

    private @Nullable Object content(String pointer) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> dictionary(pointer);
            case START_ARRAY -> list(pointer);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Object number() throws IOException {
        double number = parser.getDoubleValue();
        return Double.isFinite(number) ? (Object) number : parser.getDecimalValue();
    }

    private Map<String, @Nullable Object> dictionary(String pointer) throws IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String at =
                    nodes == null ? "" : pointer + '/' + name.replace("~", "~0").replace("/", "~1");
            Span nameSpan = nodes == null ? null : nameSpan();
            parser.nextToken();
            if (values.containsKey(name)) {
                duplicates.add(at);
            }
            values.put(name, value(at, name, nameSpan));
        }
        return values;
    }

    private List<@Nullable Object> list(String pointer) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String index = nodes == null ? "" : Integer.toString(values.size());
            values.add(value(nodes == null ? "" : pointer + '/' + index, index, null));
        }
        return values;
    }

    /** The parser stands behind the colon by now, so the end of the name is looked for. */
    private Span nameSpan() {
        int start = start();
        int end = start + 1;
        while (end < text.length() && text.text().charAt(end) != '"') {
            end += text.text().charAt(end) == '\\' ? 2 : 1;
        }
        return text.span(start, Math.min(end + 1, text.length()));
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() throws IOException {
        parser.finishToken();
        return (int) parser.currentLocation().getCharOffset();
    }

    /** What is wrong, without any text of the input and without advice for programmers. */
    public static String reason(JsonProcessingException e) {
        String text = e.getOriginalMessage().split("\n| \\(start marker|: enable `", 2)[0];
        return "not valid JSON here: "
                + QUOTED.matcher(PARSER_OPTION.matcher(text).replaceAll(""))
                        .replaceAll(quoted -> quoted.group().length() <= 3 || LITERALS.contains(quoted.group())
                                ? Matcher.quoteReplacement(quoted.group())
                                : "...");
    }

    /** Where reading failed. */
    public Span place(JsonProcessingException e) {
        int offset =
                e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
        int at = Math.min(offset, text.length());
        return text.span(at, at);
    }
}

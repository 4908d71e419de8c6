package dev.memsetkit.cli.source;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words and signs of programming languages that {@link SourceReader} knows, and what they make of literals. */
final class SourceWords {

    static final Set<String> WORDS =
            Set.of("True", "False", "None", "true", "false", "null", "nil", "undefined", "TRUE", "FALSE", "NULL");
    static final Set<String> JSON = Set.of("dumps", "json_encode", "encode_json", "to_json", "generate");
    static final Set<String> TRANSPARENT = Set.of(
            "urlencode",
            "URLSearchParams",
            "http_build_query",
            "encode_www_form",
            "stringify",
            "dict",
            "array",
            "Hash",
            "NewReader",
            "NewBufferString",
            "ofString",
            "StringContent",
            "StringEntity",
            "FormUrlEncodedContent",
            "UrlEncodedFormEntity",
            "StringIO");
    /** What adds a field to something that is built. */
    static final Pattern ADDED = Pattern.compile(
            "\\s*\\.\\s*(add|addEncoded|append|put|set|Add|Set|field|param|queryParam|addParameter|setParameter|build)\\s*(?=\\()");

    static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[\\w\\s,.?]*>");
    static final Pattern INDEX = Pattern.compile("\\[\\s*(?=[\"'])");

    private SourceWords() {}

    /** What is behind a backslash is certain only where every language agrees. */
    static MappedText unescaped(MappedText raw) {
        if (raw.text().indexOf('\\') < 0) {
            return raw;
        }
        MappedText.Builder builder = new MappedText.Builder(raw.span().start());
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.text().charAt(i);
            if (character != '\\' || i + 1 == raw.length()) {
                builder.add(character, raw.start(i), raw.end(i));
                continue;
            }
            char next = raw.text().charAt(++i);
            if ("\"'\\/".indexOf(next) >= 0) {
                builder.add(next, raw.start(i - 1), raw.end(i));
            } else {
                builder.unknown(raw.span(i - 1, i + 1));
            }
        }
        return builder.build(raw.span().end());
    }

    /** Names and values by turns. */
    static SourceValue alternating(List<SourceValue> values, Span span) {
        List<SourceValue.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < values.size(); i += 2) {
            if (values.get(i) instanceof SourceValue.Text name) {
                entries.add(new SourceValue.Entry(name.text(), values.get(i + 1)));
            }
        }
        return new SourceValue.Table(entries, entries.size() * 2 == values.size(), span);
    }
}

package dev.memsetkit.cli.format;

import dev.memsetkit.cli.source.SourceReader;
import dev.memsetkit.cli.source.SourceValue;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the names of a program stand for: a literal that is assigned once, and changed nowhere. */
final class SourceNames {

    /** What a language puts into a text: a variable, a format, or a name in braces. */
    private static final Pattern FILLED = Pattern.compile(
            "\\{\\$[\\w>\\[\\]'\"-]*\\}|\\$\\{[^}]*\\}|#\\{[^}]*\\}|\\{\\{[^}]*\\}\\}|\\{[A-Za-z_0-9.\\[\\]!:$]*\\}|%[-0-9.]*[sdifv](?![0-9a-fA-F])|%\\([a-z_]+\\)[sd]|\\$[A-Za-z_]\\w*");

    private static final Pattern ONLY_NAME = Pattern.compile("[$#]?\\{?\\$?((?:self|this)?(?:\\.|->|::)?\\w+)\\}?");

    private final MappedText source;

    SourceNames(MappedText source) {
        this.source = source;
    }

    /** The literal that a name stands for, else something unknown. */
    SourceValue value(SourceValue.Name name) {
        int at = assignment(name.name());
        if (at < 0 || at > name.span().start()) {
            return new SourceValue.Unknown(name.span());
        }
        SourceValue value = new SourceReader(source, at, this::filled).value();
        if (!isChanged(name.name())) {
            return value;
        }
        return value instanceof SourceValue.Table table
                ? changed(table, name, at)
                : new SourceValue.Unknown(name.span());
    }

    /** A dictionary with the fields that it gets later, one statement each; whatever else is done to it is not known. */
    private SourceValue changed(SourceValue.Table table, SourceValue.Name name, int from) {
        Map<String, SourceValue.Entry> entries = new LinkedHashMap<>();
        table.entries().forEach(entry -> entries.put(entry.name().text(), entry));
        int use = name.span().start() - source.span(0, 0).start();
        Matcher later = Pattern.compile("(?<![\\w])" + Pattern.quote(name.name())
                        + "\\s*(?:\\.\\s*(?:Set|Add|set|add|append|put)\\s*(\\()|(\\[)|\\.(?!\\.)|->)")
                .matcher(source.text())
                .region(from, Math.max(from, Math.min(use, source.length())));
        boolean complete = table.complete();
        while (later.find()) {
            SourceValue.Entry entry = later.group(1) != null ? added(later.start(1)) : null;
            if (later.group(2) != null) {
                entry = new SourceReader(source, later.start(2) - 1, this::filled).indexed();
            }
            if (entry == null) {
                complete &= later.group(1) == null && later.group(2) == null;
            } else {
                entries.put(entry.name().text(), entry);
            }
        }
        return new SourceValue.Table(List.copyOf(entries.values()), complete, table.span());
    }

    private SourceValue.@Nullable Entry added(int bracket) {
        List<SourceValue> given =
                new SourceReader(source, bracket, this::filled).arguments().positional();
        return given.size() == 2 && given.get(0) instanceof SourceValue.Text name
                ? new SourceValue.Entry(name.text(), given.get(1))
                : null;
    }

    /** The address that a name stands for, as if it stood where the name is used; {@code null} if it is not a literal. */
    @Nullable
    MappedText address(String name, Span use) {
        String plain = name.replaceAll("^(?:\\$|@|self\\.|this\\.|self::|this->)+", "");
        int at = assignment(plain);
        if (at < 0) {
            return null;
        }
        Matcher literal = SourceReader.LITERAL.matcher(source.text()).region(at, source.length());
        if (!literal.lookingAt()) {
            return null;
        }
        String value = literal.group().substring(1, literal.group().length() - 1);
        boolean known = value.startsWith("http") && !FILLED.matcher(value).find();
        return known ? MappedText.at(value, use) : null;
    }

    /** Where the value starts that is assigned to a name; -1 if there is none or more than one. */
    private int assignment(String name) {
        String bare = name.replaceAll("^[$@]+", "");
        if (!bare.matches("\\w+")) {
            return -1;
        }
        Matcher assigned = Pattern.compile(
                        "(?:^|[;{}(]|<\\?php)[ \\t]*(?:(?:public|private|protected|static|final|readonly|export|const|let|var|my"
                                + "|our|string|String|val|auto|RequestBody|FormBody|Dictionary<[\\w, ]*>|Map<[\\w, ]*>|HttpContent)\\s+)*(?:\\$|@|self\\.|this\\.|\\$this->)*"
                                + bare
                                + "(?:\\s*:\\s*\\w+)?\\s*:?=(?![=>~])\\s*",
                        Pattern.MULTILINE)
                .matcher(source.text());
        int found = -1;
        while (assigned.find()) {
            // A named argument that has the name of a variable.
            boolean itself = source.text().startsWith(bare, assigned.end());
            if (!itself) {
                if (found >= 0) {
                    return -1;
                }
                found = assigned.end();
            }
        }
        return found;
    }

    private boolean isChanged(String name) {
        return Pattern.compile("(?<![\\w])" + Pattern.quote(name) + "\\s*(?:\\[|\\.(?!\\.)|->)")
                .matcher(source.text())
                .find();
    }

    /** A text with what the program fills in: the address that a name stands for, else what is not known. */
    MappedText filled(MappedText text) {
        Matcher fill = FILLED.matcher(text.text());
        MappedText.Builder builder = new MappedText.Builder(text.span().start());
        int at = 0;
        while (fill.find()) {
            Span span = text.span(fill.start(), fill.end());
            builder.add(text.part(at, fill.start()));
            Matcher name = ONLY_NAME.matcher(fill.group());
            MappedText address = fill.start() == 0 && name.matches() ? address(name.group(1), span) : null;
            if (address == null) {
                builder.unknown(span);
            } else {
                builder.add(address);
            }
            at = fill.end();
        }
        return builder.add(text.part(at, text.length())).build(text.span().end());
    }
}

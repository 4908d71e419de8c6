package dev.memsetkit.cli.source;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads literal values as Python, PHP, Ruby, JavaScript and Perl write them. What is anything else, an expression perhaps, is
 * passed over and not known; so it needs to know no language.
 */
public final class SourceReader {

    /** A text in quotes, the characters in one of five groups. */
    public static final Pattern LITERAL = Pattern.compile(
            "\"\"\"(?s:(.*?))\"\"\"|'''(?s:(.*?))'''|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`");

    private static final Pattern BLANK = Pattern.compile("(?:\\s|(?:#|//)[^\\n]*|/\\*(?s:.*?)\\*/)+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:_\\d+)*(?:\\.\\d+)?(?![\\w.])");
    private static final Pattern NAME =
            Pattern.compile("(?:new\\s+)?([$@]{0,2}[A-Za-z_\\\\][\\w\\\\]*(?:(?:\\.|::|->)[A-Za-z_]\\w*)*)");
    private static final Pattern KEY = Pattern.compile(":?([A-Za-z_][\\w-]*|\\d+)\\s*(=>|:(?!:)|=(?![=>~]))");
    private static final Pattern PREFIX = Pattern.compile("[fFrRbBuU]{0,2}(?=[\"'`])");
    private static final Pattern POSTFIX =
            Pattern.compile("\\s*\\.\\s*(encode|to_json|toString|to_s|freeze)\\b(?:\\((?:[\"'][\\w-]*[\"'])?\\))?");
    private static final int MAX_NESTING = 50;

    private final MappedText source;
    private final String text;
    private final UnaryOperator<MappedText> fill;
    private int at;
    private int nesting;

    /**
     * A reader from a place on.
     *
     * @param fill replaces what the program puts into a text
     */
    public SourceReader(MappedText source, int at, UnaryOperator<MappedText> fill) {
        this.source = source;
        this.text = source.text();
        this.at = at;
        this.fill = fill;
    }

    /** The arguments in the brackets that open here; what follows behind a missing one is read as one, too. */
    public SourceValue.Arguments arguments() {
        int start = at++;
        nesting++;
        List<SourceValue> positional = new ArrayList<>();
        List<SourceValue.Entry> named = new ArrayList<>();
        boolean complete = true;
        while (more()) {
            int before = at;
            SourceValue.Entry entry = entry(text.charAt(start) == '(');
            if (entry != null) {
                named.add(entry);
            } else if (spread()) {
                complete = false;
                expression();
            } else {
                positional.add(value());
            }
            comma(before);
        }
        nesting--;
        return new SourceValue.Arguments(
                positional, new SourceValue.Table(named, complete, source.span(start, Math.min(at, text.length()))));
    }

    /** How far it has read. */
    public int place() {
        return Math.min(at, text.length());
    }

    private boolean spread() {
        return text.startsWith("**", at) || text.startsWith("...", at) || text.startsWith("*", at);
    }

    private boolean more() {
        blank();
        if (at >= text.length()) {
            return false;
        }
        if (")]}".indexOf(text.charAt(at)) >= 0) {
            at++;
            return false;
        }
        return true;
    }

    private void comma(int before) {
        blank();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        } else if (at == before) {
            at++;
        }
    }

    /** A name with its value; {@code null} if there is none here. */
    private SourceValue.@Nullable Entry entry(boolean parentheses) {
        Matcher key = KEY.matcher(text).region(at, text.length());
        MappedText name;
        if (key.lookingAt()) {
            boolean assigned = key.group(2).equals("=");
            if (assigned && !parentheses) {
                return null;
            }
            name = source.part(key.start(1), key.end(1));
            at = key.end();
        } else {
            MappedText indexed = index();
            name = indexed == null ? quotedName() : indexed;
        }
        return name == null ? null : new SourceValue.Entry(name, value());
    }

    /** A name in quotes with what separates it from its value; {@code null} if there is none here. */
    private @Nullable MappedText quotedName() {
        int start = at;
        MappedText literal = literal();
        if (literal == null) {
            return null;
        }
        blank();
        if (text.startsWith("=>", at)) {
            at += 2;
        } else if (text.startsWith(":", at)) {
            at++;
        } else {
            at = start;
            return null;
        }
        return literal;
    }

    /** The name in {@code ["name"] =}; {@code null} where none is here, and then nothing is read. */
    private @Nullable MappedText index() {
        int start = at;
        Matcher open = SourceWords.INDEX.matcher(text).region(at, text.length());
        if (open.lookingAt()) {
            at = open.end();
            MappedText name = literal();
            blank();
            if (name != null && text.startsWith("]", at)) {
                at++;
                blank();
                if (text.startsWith("=", at) && !text.startsWith("==", at) && !text.startsWith("=>", at)) {
                    at++;
                    return name;
                }
            }
        }
        at = start;
        return null;
    }

    /** The entry that {@code ["name"] = value} in front of the next character sets; {@code null} if there is none. */
    public SourceValue.@Nullable Entry indexed() {
        at++;
        MappedText name = index();
        return name == null ? null : new SourceValue.Entry(name, value());
    }

    /** The text in quotes that starts here; {@code null} if there is none. */
    private @Nullable MappedText literal() {
        Matcher prefix = PREFIX.matcher(text).region(at, text.length());
        if (!prefix.lookingAt()) {
            return null;
        }
        Matcher literal = LITERAL.matcher(text).region(prefix.end(), text.length());
        if (!literal.lookingAt()) {
            return null;
        }
        at = literal.end();
        for (int group = 1; group <= 5; group++) {
            if (literal.group(group) != null) {
                return fill.apply(SourceWords.unescaped(source.part(literal.start(group), literal.end(group))));
            }
        }
        return null;
    }

    /** The value that starts here, up to the comma or bracket behind it. */
    public SourceValue value() {
        blank();
        int start = at;
        if (nesting > MAX_NESTING) {
            expression();
            return new SourceValue.Unknown(source.span(start, at));
        }
        nesting++;
        SourceValue value = primary();
        nesting--;
        Matcher postfix = POSTFIX.matcher(text);
        while (postfix.region(at, text.length()).lookingAt()) {
            at = postfix.end();
            if (postfix.group(1).equals("to_json")) {
                value = new SourceValue.Json(value, value.span());
            }
        }
        if (!ended()) {
            expression();
            return new SourceValue.Unknown(source.span(start, Math.max(start, at)));
        }
        return value;
    }

    private boolean ended() {
        int line = at;
        while (line < text.length() && (text.charAt(line) == ' ' || text.charAt(line) == '\t')) {
            line++;
        }
        if (nesting == 0 && (line >= text.length() || text.charAt(line) == '\n' || text.charAt(line) == '\r')) {
            return true;
        }
        int before = at;
        blank();
        boolean ended = at >= text.length() || ",)]};".indexOf(text.charAt(at)) >= 0;
        if (!ended) {
            at = before;
        }
        return ended;
    }

    private SourceValue primary() {
        int start = at;
        if (at >= text.length()) {
            return new SourceValue.Unknown(source.span(start, start));
        }
        char next = text.charAt(at);
        if (next == '&' && at + 1 < text.length() && text.charAt(at + 1) == '[') {
            next = text.charAt(++at);
        }
        if (next == '{' || next == '[') {
            return collection(start);
        }
        if (next == '(') {
            SourceValue.Arguments tuple = arguments();
            Span span = source.span(start, Math.min(at, text.length()));
            boolean pair =
                    tuple.positional().size() == 2 && tuple.named().entries().isEmpty();
            return pair ? new SourceValue.Items(tuple.positional(), span) : new SourceValue.Unknown(span);
        }
        MappedText literal = literal();
        if (literal != null) {
            return new SourceValue.Text(literal, false);
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            MappedText digits = source.part(start, at);
            return new SourceValue.Text(
                    number.group().indexOf('_') < 0
                            ? digits
                            : MappedText.at(number.group().replace("_", ""), digits.span()),
                    true);
        }
        Matcher name = NAME.matcher(text).region(at, text.length());
        return name.lookingAt() ? named(name) : new SourceValue.Unknown(source.span(start, start));
    }

    private SourceValue named(Matcher name) {
        int start = at;
        at = name.end();
        String word = name.group(1);
        if (SourceWords.WORDS.contains(word)) {
            return new SourceValue.Text(source.part(name.start(1), name.end(1)), true);
        }
        int bracket = at;
        while (bracket < text.length() && text.charAt(bracket) == ' ') {
            bracket++;
        }
        Matcher types = SourceWords.TYPE_ARGUMENTS.matcher(text).region(bracket, text.length());
        if (types.lookingAt()) {
            bracket = types.end();
        }
        while (text.startsWith("()", bracket)) {
            bracket += 2;
        }
        int brace = bracket;
        while (brace < text.length() && Character.isWhitespace(text.charAt(brace))) {
            brace++;
        }
        if (brace < text.length()
                && text.charAt(brace) == '{'
                && (name.group().startsWith("new") || word.indexOf('.') > 0)) {
            // A literal of a named type, as Go and C# write it.
            at = brace;
            return collection(start);
        }
        if (word.matches("(?:.*\\.)?(?:FormBody\\.)?Builder|.*MultiValueMap|.*HashMap|.*FormData|.*URLSearchParams")) {
            SourceValue built = built(start, bracket);
            if (built != null) {
                return built;
            }
        }
        if (bracket >= text.length() || text.charAt(bracket) != '(') {
            return new SourceValue.Name(word, source.span(start, at));
        }
        String last = word.replaceAll(".*(?:\\.|::|->|\\\\)", "");
        boolean json = SourceWords.JSON.contains(last) || word.equals("JSON.stringify");
        if (!json && !SourceWords.TRANSPARENT.contains(last) && !word.equals("Map.of")) {
            return new SourceValue.Unknown(source.span(start, at));
        }
        at = bracket;
        SourceValue.Arguments arguments = arguments();
        Span span = source.span(start, Math.min(at, text.length()));
        boolean only = arguments.positional().isEmpty();
        SourceValue first = only ? arguments.named() : arguments.positional().get(0);
        if (word.equals("Map.of") || word.equals("Map.ofEntries")) {
            return SourceWords.alternating(arguments.positional(), span);
        }
        if (last.equals("array") && !only) {
            return new SourceValue.Items(arguments.positional(), span);
        }
        return json ? new SourceValue.Json(first, span) : first;
    }

    /** What a builder gets, field by field; {@code null} where it gets nothing that is understood. */
    private @Nullable SourceValue built(int start, int open) {
        int before = at;
        at = open;
        List<SourceValue.Entry> entries = new ArrayList<>();
        Matcher added = SourceWords.ADDED.matcher(text);
        while (added.region(at, text.length()).lookingAt()) {
            at = added.end();
            SourceValue.Arguments arguments = arguments();
            if (arguments.positional().size() == 2 && arguments.positional().get(0) instanceof SourceValue.Text name) {
                entries.add(new SourceValue.Entry(
                        name.text(), arguments.positional().get(1)));
            }
        }
        if (entries.isEmpty()) {
            at = before;
            return null;
        }
        return new SourceValue.Table(entries, true, source.span(start, Math.min(at, text.length())));
    }

    private SourceValue collection(int start) {
        boolean brace = text.charAt(at) == '{';
        SourceValue.Arguments arguments = arguments();
        Span span = source.span(start, Math.min(at, text.length()));
        SourceValue.Table named = arguments.named();
        if (!named.entries().isEmpty()
                || !named.complete()
                || (brace && arguments.positional().isEmpty())) {
            // A name alone, as JavaScript has it, is an entry that is not known.
            return new SourceValue.Table(
                    named.entries(), named.complete() && arguments.positional().isEmpty(), span);
        }
        SourceValue.Items items = new SourceValue.Items(arguments.positional(), span);
        SourceValue pairs = items.asTable();
        if (brace && pairs != null) {
            return pairs;
        }
        // Go lists the values of a field; two of them are a pair of C#.
        return !brace
                ? items
                : arguments.positional().size() == 1 ? arguments.positional().get(0) : pairOr(items, span);
    }

    private static SourceValue pairOr(SourceValue.Items items, Span span) {
        return items.elements().size() == 2 ? items : new SourceValue.Unknown(span);
    }

    private void blank() {
        Matcher blank = BLANK.matcher(text).region(at, text.length());
        if (blank.lookingAt()) {
            at = blank.end();
        }
    }

    /** Passes over whatever stands before the next comma or closing bracket. */
    private void expression() {
        int depth = 0;
        Matcher literal = LITERAL.matcher(text);
        while (at < text.length()) {
            char next = text.charAt(at);
            if (depth == 0 && (",)]};".indexOf(next) >= 0 || (nesting == 0 && next == '\n'))) {
                return;
            }
            if ("\"'`".indexOf(next) >= 0 && literal.region(at, text.length()).lookingAt()) {
                at = literal.end();
                continue;
            }
            depth += "([{".indexOf(next) >= 0 ? 1 : ")]}".indexOf(next) >= 0 ? -1 : 0;
            at++;
        }
    }
}

package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one word: quotes of all sorts, expansions, and the commands that stand within it. */
final class WordReader {

    private static final String ENDS = "|&;<>()";
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[-~]?\\s*[A-Za-z_$.][^{}\\n]*\\}\\}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern SLICE = Pattern.compile("\\$\\{[@*]:\\s*([1-9]\\d{0,2})(?::\\s*(\\d{1,3}))?}");
    private static final Pattern ASSIGNING = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*):?=");

    private static final Pattern OTHERWISE =
            Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*|[1-9]):?-([A-Za-z0-9_.,@+-]+)}");

    private final Cursor cursor;
    private final ShellParser parser;
    private final List<Word.Part> parts = new ArrayList<>();
    private MappedText.Builder literal;
    private boolean plain = true;
    private @Nullable Span openQuote;

    WordReader(Cursor cursor, ShellParser parser) {
        this.cursor = cursor;
        this.parser = parser;
        this.literal = new MappedText.Builder(at());
    }

    private int at() {
        return cursor.in.span(cursor.at, cursor.at).start();
    }

    /** Where a quote opens that is not closed; {@code null} if there is none. */
    @Nullable
    Span openQuote() {
        return openQuote;
    }

    /** The word at the cursor, which then stands behind it. */
    Word read() {
        int start = cursor.at;
        while (!cursor.atEnd() && !ends(start)) {
            char next = cursor.peek();
            switch (next) {
                case '\'' -> single();
                case '"' -> doubled();
                case '$' -> dollar(false);
                case '`' -> backticks(false);
                case '\\' -> backslash();
                case '{' -> brace();
                case '<' -> placeholder();
                default -> {
                    if (next == '(') {
                        extendedGlob();
                    } else {
                        add(next);
                    }
                }
            }
        }
        return end(start);
    }

    /** The text of a here-document, in which quotes are as they stand. */
    static Word hereDocument(MappedText body, ShellParser parser) {
        WordReader reader = new WordReader(new Cursor(body), parser);
        while (!reader.cursor.atEnd()) {
            reader.inDoubleQuotes();
        }
        return reader.end(0);
    }

    private Word end(int start) {
        flush();
        return new Word(List.copyOf(parts), cursor.from(start), plain);
    }

    private boolean ends(int start) {
        char next = cursor.peek();
        if (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
            return true;
        }
        if (next == '<' && (cursor.placeholderEnd() > 0 || cursor.peek(1) == '(')) {
            return false;
        }
        if (next == '>' && cursor.peek(1) == '(') {
            return false;
        }
        if (next == '(' && cursor.at > start && "?*+@!".indexOf(cursor.text.charAt(cursor.at - 1)) >= 0) {
            return false;
        }
        return ENDS.indexOf(next) >= 0;
    }

    private void add(char character) {
        if (character == '>') {
            processSubstitution();
            return;
        }
        literal.add(character, cursor.in.start(cursor.at), cursor.in.end(cursor.at));
        cursor.at++;
    }

    private void flush() {
        if (literal.length() > 0) {
            parts.add(new Word.Literal(literal.build(at())));
        }
        literal = new MappedText.Builder(at());
    }

    private void unknown(int start) {
        plain = false;
        literal.unknown(cursor.from(start));
    }

    private void single() {
        plain = false;
        int open = cursor.at;
        int close = cursor.text.indexOf('\'', open + 1);
        if (close < 0) {
            unclosed(open);
            return;
        }
        quoted(cursor.in.part(open + 1, close));
        cursor.at = close + 1;
    }

    /** TemplatePlaces fill in what stands in single quotes too. */
    private void quoted(MappedText text) {
        Matcher template = TEMPLATE.matcher(text.text());
        int at = 0;
        while (template.find()) {
            literal.add(text.part(at, template.start()));
            literal.unknown(text.span(template.start(), template.end()));
            at = template.end();
        }
        literal.add(text.part(at, text.length()));
    }

    /** Goes on at the end of the line, so that what follows is read as if nothing had been. */
    private void unclosed(int open) {
        openQuote = cursor.in.span(open, open + 1);
        cursor.at = Math.min(open + 1, cursor.text.length());
        int end = cursor.lineEnd();
        literal.add(cursor.in.part(cursor.at, end));
        cursor.at = end;
    }

    private void ansi() {
        plain = false;
        int open = cursor.at;
        cursor.at += 2;
        while (!cursor.atEnd() && cursor.peek() != '\'') {
            if (cursor.peek() == '\\' && cursor.peek(1) != 0) {
                cursor.at = AnsiQuote.add(cursor.in, cursor.at, literal);
            } else {
                add(cursor.peek());
            }
        }
        if (cursor.atEnd()) {
            unclosed(open);
        } else {
            cursor.at++;
        }
    }

    private void doubled() {
        plain = false;
        int open = cursor.at++;
        while (!cursor.atEnd() && cursor.peek() != '"') {
            inDoubleQuotes();
        }
        if (cursor.atEnd()) {
            unclosed(open);
        } else {
            cursor.at++;
        }
    }

    private void inDoubleQuotes() {
        char next = cursor.peek();
        if (next == '$') {
            dollar(true);
        } else if (next == '`') {
            backticks(true);
        } else if (next == '\\' && cursor.peek(1) != 0) {
            if (cursor.lineBreakBehindBackslash() > 0) {
                cursor.at += 1 + cursor.lineBreakBehindBackslash();
            } else if ("\"\\$`".indexOf(cursor.peek(1)) < 0) {
                literal.add('\\', cursor.in.start(cursor.at), cursor.in.end(cursor.at));
                cursor.at++;
            } else {
                escaped();
            }
        } else if (next == '{') {
            brace();
        } else {
            literal.add(next, cursor.in.start(cursor.at), cursor.in.end(cursor.at));
            cursor.at++;
        }
    }

    private void escaped() {
        Span place = cursor.in.span(cursor.at, cursor.at + 2);
        literal.add(cursor.peek(1), place.start(), place.end());
        cursor.at += 2;
    }

    private void backslash() {
        plain = false;
        if (cursor.lineBreakBehindBackslash() > 0) {
            cursor.at += 1 + cursor.lineBreakBehindBackslash();
        } else if (cursor.peek(1) == 0) {
            cursor.at++;
        } else {
            escaped();
        }
    }

    /** {@code {{ name }}} of templates is not known; another brace is as it stands. */
    private void brace() {
        if (cursor.starts("{{")) {
            int close = cursor.text.indexOf("}}", cursor.at);
            if (close > 0 && close < cursor.lineEnd()) {
                int start = cursor.at;
                cursor.at = close + 2;
                unknown(start);
                return;
            }
        }
        literal.add('{', cursor.in.start(cursor.at), cursor.in.end(cursor.at));
        cursor.at++;
    }

    /** {@code <key>} of manuals is not known; {@code <(command)} neither. */
    private void placeholder() {
        int end = cursor.placeholderEnd();
        if (end > 0) {
            int start = cursor.at;
            cursor.at = end;
            unknown(start);
        } else {
            processSubstitution();
        }
    }

    private void processSubstitution() {
        int start = cursor.at;
        cursor.at += 2;
        parser.nested(cursor);
        unknown(start);
    }

    private void extendedGlob() {
        int start = cursor.at;
        cursor.skipParentheses();
        parser.passedOver(Word.of(cursor.in.part(start, Math.min(cursor.at, cursor.text.length()))));
        unknown(start);
    }

    private void dollar(boolean quoted) {
        int start = cursor.at;
        char next = cursor.peek(1);
        if (next == '\'' && !quoted) {
            ansi();
        } else if (next == '"' && !quoted) {
            cursor.at++;
            doubled();
        } else if (next == '(') {
            cursor.at = start + 1;
            if (cursor.peek(1) != '(' || !parser.arithmetic(cursor)) {
                cursor.at = start + 2;
                parser.nested(cursor);
            }
            unknown(start);
        } else if (next == '{') {
            braced(quoted);
        } else if (Character.isLetter(next) || next == '_') {
            Matcher name = NAME.matcher(cursor.text).region(cursor.at + 1, cursor.text.length());
            if (name.lookingAt()) {
                cursor.at = name.end();
                variable(name.group(), start, quoted, false);
            } else {
                add('$');
            }
        } else if ((next >= '1' && next <= '9') || next == '@' || next == '*') {
            cursor.at += 2;
            variable(String.valueOf(next), start, quoted, false);
        } else if (next != 0 && (Character.isDigit(next) || "@*#?!$-".indexOf(next) >= 0)) {
            cursor.at += 2;
            unknown(start);
        } else {
            literal.add('$', cursor.in.start(cursor.at), cursor.in.end(cursor.at));
            cursor.at++;
        }
    }

    private void variable(String name, int start, boolean quoted, boolean array) {
        plain = false;
        Span span = cursor.from(start);
        flush();
        parts.add(new Word.Variable(name, span, quoted, array, null));
    }

    private void otherwise(Matcher match, int start, boolean quoted) {
        cursor.at = match.end();
        plain = false;
        Span span = cursor.from(start);
        MappedText otherwise = cursor.in.part(match.start(2), match.end(2));
        flush();
        parts.add(new Word.Variable(match.group(1), span, quoted, false, otherwise));
    }

    private void braced(boolean quoted) {
        int start = cursor.at;
        if (cursor.starts("${{")) {
            int close = cursor.text.indexOf("}}", start);
            cursor.at = close < 0 ? cursor.lineEnd() : close + 2;
            unknown(start);
            return;
        }
        if (Character.isWhitespace(cursor.peek(2)) || cursor.peek(2) == '|') {
            commandInBraces(start);
            return;
        }
        Matcher assigning = ASSIGNING.matcher(cursor.text).region(start, cursor.text.length());
        if (assigning.lookingAt()) {
            parser.assign(Assignment.unknown(assigning.group(1)));
        }
        Matcher slice = SLICE.matcher(cursor.text).region(start, cursor.text.length());
        if (slice.lookingAt()) {
            cursor.at = slice.end();
            variable(
                    "@:" + slice.group(1) + ":" + (slice.group(2) == null ? "" : slice.group(2)), start, quoted, false);
            return;
        }
        if (cursor.text.startsWith("}", start + 3) && "123456789@*".indexOf(cursor.text.charAt(start + 2)) >= 0) {
            cursor.at = start + 4;
            variable(cursor.text.substring(start + 2, start + 3), start, quoted, false);
            return;
        }
        Matcher otherwise = OTHERWISE.matcher(cursor.text).region(start, cursor.text.length());
        if (otherwise.lookingAt()) {
            otherwise(otherwise, start, quoted);
            return;
        }
        Matcher name = NAME.matcher(cursor.text).region(start + 2, cursor.text.length());
        if (name.lookingAt()) {
            int end = name.end();
            if (cursor.text.startsWith("}", end)) {
                cursor.at = end + 1;
                variable(name.group(), start, quoted, false);
                return;
            }
            if (cursor.text.startsWith("[@]}", end) || cursor.text.startsWith("[*]}", end)) {
                cursor.at = end + 4;
                variable(name.group(), start, quoted, true);
                return;
            }
        }
        cursor.at = start + 2;
        insideBraces(start);
        unknown(start);
    }

    /** {@code ${ command; }} is a substitution too. */
    private void commandInBraces(int start) {
        cursor.at = start + 1;
        cursor.skip('{', '}');
        boolean closed = cursor.text.startsWith("}", cursor.at - 1);
        parser.inner(cursor.in.part(Math.min(start + 3, cursor.at), closed ? cursor.at - 1 : cursor.at));
        unknown(start);
    }

    /** Passes over what stands in {@code ${...}}, but reads the commands in it. */
    private void insideBraces(int start) {
        while (!cursor.atEnd() && cursor.peek() != '}') {
            if (cursor.peek() == '\\') {
                cursor.at += 2;
            } else if (cursor.starts("$(") || cursor.starts("${") || cursor.peek() == '`') {
                WordReader inner = new WordReader(cursor, parser);
                if (cursor.peek() == '`') {
                    inner.backticks(true);
                } else {
                    inner.dollar(true);
                }
            } else {
                cursor.at++;
            }
        }
        if (cursor.atEnd()) {
            unclosed(start);
        } else {
            cursor.at++;
        }
    }

    private void backticks(boolean quoted) {
        int start = cursor.at;
        MappedText command = Backticks.command(cursor, quoted);
        if (command == null) {
            unclosed(start);
            return;
        }
        parser.inner(command);
        unknown(start);
    }
}

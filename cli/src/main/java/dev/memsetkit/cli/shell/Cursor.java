package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that moves on. */
final class Cursor {

    private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Za-z][A-Za-z0-9_. -]{0,40}>");

    final MappedText in;
    final String text;
    int at;

    Cursor(MappedText in) {
        this.in = in;
        this.text = in.text();
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The character here; 0 at the end. */
    char peek() {
        return peek(0);
    }

    /** A character further on; 0 behind the end. */
    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    boolean starts(String with) {
        return text.startsWith(with, at);
    }

    /** How long the line break behind a backslash here is; those of Windows count too. */
    int lineBreakBehindBackslash() {
        return text.startsWith("\\\n", at) ? 1 : text.startsWith("\\\r\n", at) ? 2 : 0;
    }

    /** Where the source has what stands from a place up to here. */
    Span from(int start) {
        return in.span(start, Math.max(start, Math.min(at, text.length())));
    }

    /** Index of the next line end, or of the end. */
    int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Behind {@code <name>} of a manual, which no shell would have; 0 where none stands here. */
    int placeholderEnd() {
        Matcher matcher = PLACEHOLDER.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Goes behind the parenthesis that closes the one here; quotes are passed over. */
    void skipParentheses() {
        skip('(', ')');
    }

    /** What stands in the parenthesis that opens right before the cursor, which then is behind its end. */
    MappedText parenthesis() {
        int start = at--;
        skipParentheses();
        return in.part(start, Math.max(start, at));
    }

    /** Goes behind the bracket that closes the one here; quotes are passed over. */
    void skip(char open, char close) {
        int depth = 0;
        while (!atEnd()) {
            char next = peek();
            if (next == '\\') {
                at++;
            } else if (next == '\'' || next == '"') {
                int end = text.indexOf(next, at + 1);
                at = end < 0 ? at : end;
            } else if (next == open) {
                depth++;
            } else if (next == close && --depth == 0) {
                at++;
                return;
            }
            at++;
        }
        at = Math.min(at, text.length());
    }

    /** Whether the parenthesis here is closed with nothing in it; then the cursor is behind it. */
    boolean closesAtOnce() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean closes = text.startsWith(")", end);
        if (closes) {
            at = end + 1;
        }
        return closes;
    }
}

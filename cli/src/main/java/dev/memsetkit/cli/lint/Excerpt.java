package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.text.Span;
import dev.memsetkit.cli.text.SpecialCharacters;
import java.util.BitSet;

/**
 * The line of a finding with its place, cut so that it fits a terminal.
 *
 * @param column column of the finding in the whole line in code points, from 1
 * @param length how many code points of the line are meant
 * @param text what is shown
 * @param caret how many columns of a terminal stand before the finding in what is shown
 * @param underline how many columns of a terminal the finding takes there
 */
record Excerpt(int column, int length, String text, int caret, int underline) {

    private static final int ANNOUNCEMENT = 200;

    /**
     * The excerpt around a range; every character of a secret is shown as an asterisk.
     *
     * @param width how many columns to show at most, besides the marks of what is left out
     */
    static Excerpt of(String text, Span span, Secrets secrets, int width) {
        int at = whole(text, Math.min(span.start(), text.length()));
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int lineEnd = text.indexOf('\n', at);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        if (lineEnd > at && text.charAt(lineEnd - 1) == '\r') {
            lineEnd--;
        }
        int end = Math.max(at, whole(text, Math.min(span.end(), lineEnd)));
        int from = DisplayWidth.back(text, lineStart, at, width / 3);
        int to = DisplayWidth.forward(text, from, lineEnd, width);
        from = Math.min(from, DisplayWidth.back(text, lineStart, to, width));
        // A little more than is shown, so that what announces a secret is seen.
        int window = Math.max(lineStart, from - ANNOUNCEMENT);
        BitSet hidden = hidden(text, window, Math.min(lineEnd, to + ANNOUNCEMENT), at, end, secrets);
        StringBuilder shown = new StringBuilder(from > lineStart ? "... " : "");
        show(text, from, at, window, hidden, shown);
        int caret = DisplayWidth.of(shown);
        show(text, at, Math.min(end, to), window, hidden, shown);
        int underline = DisplayWidth.of(shown) - caret;
        show(text, Math.max(at, Math.min(end, to)), to, window, hidden, shown);
        shown.append(to < lineEnd ? " ..." : "");
        return new Excerpt(
                text.codePointCount(lineStart, at) + 1,
                text.codePointCount(at, end),
                shown.toString(),
                caret,
                underline);
    }

    /** A place, or the start of the character of two units that it stands in. */
    private static int whole(String text, int at) {
        boolean inside =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at - 1 : at;
    }

    /**
     * The characters of a part of a line that must not be shown, from its start on.
     *
     * @param at where what is meant starts; beside it more is hidden
     * @param end where it ends
     */
    private static BitSet hidden(String text, int from, int to, int at, int end, Secrets secrets) {
        String part = text.substring(from, to);
        BitSet hidden = SecretsInText.in(part);
        BitSet beside = SecretsInText.beside(part);
        for (int i = from; i < to; i++) {
            boolean meant = i >= at && i < end;
            if (meant ? secrets.hides(i) : secrets.hidesBeside(i) || beside.get(i - from)) {
                hidden.set(i - from);
            }
        }
        return hidden;
    }

    /** The whole line of a place, as long as it is, with an asterisk for each character of a secret. */
    static String line(String text, Span span, Secrets secrets) {
        int at = Math.min(span.start(), text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int next = text.indexOf('\n', at);
        int end = next < 0 ? text.length() : next;
        StringBuilder line = new StringBuilder(text.substring(start, end));
        hidden(text, start, end, at, Math.max(at, Math.min(span.end(), end)), secrets).stream()
                .forEach(i -> line.setCharAt(i, '*'));
        return line.toString();
    }

    private static void show(String text, int from, int to, int window, BitSet hidden, StringBuilder shown) {
        for (int i = from; i < to; ) {
            int point = Character.codePointAt(text.substring(i, Math.min(i + 2, to)), 0);
            if (hidden.get(i - window)) {
                // As wide as what it hides, else the excerpt is wider than it was measured.
                shown.append("*".repeat(DisplayWidth.of(point)));
            } else if (!SpecialCharacters.turnsDirection(point)) {
                shown.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            }
            i += Character.charCount(point);
        }
    }
}

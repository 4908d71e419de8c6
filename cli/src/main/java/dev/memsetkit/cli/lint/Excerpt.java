package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.Span;

/** The line of a finding with its place, cut so that it fits a terminal. */
record Excerpt(int line, int column, int length, String text, int caret) {

    private static final int WIDTH = 100;

    /** The excerpt around a range; every character of a secret is shown as an asterisk. */
    static Excerpt of(String text, Span span, Secrets secrets) {
        int at = Math.min(span.start(), text.length());
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int lineEnd = text.indexOf('\n', at);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        int end = Math.max(at, Math.min(span.end(), lineEnd));
        int from = Math.max(lineStart, at - WIDTH / 3);
        int to = Math.min(lineEnd, Math.max(from + WIDTH, at));
        from = Math.max(lineStart, Math.min(from, to - WIDTH));
        if (from > lineStart && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        StringBuilder shown = new StringBuilder();
        int caret = 0;
        if (from > lineStart) {
            shown.append("... ");
        }
        for (int i = from; i < to; i++) {
            if (i == at) {
                caret = shown.codePointCount(0, shown.length());
            }
            char unit = text.charAt(i);
            shown.append(secrets.hides(i) ? '*' : Character.isISOControl(unit) ? ' ' : unit);
        }
        if (at >= to) {
            caret = shown.codePointCount(0, shown.length());
        }
        if (to < lineEnd) {
            shown.append(" ...");
        }
        return new Excerpt(
                (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count(),
                text.codePointCount(lineStart, at) + 1,
                text.codePointCount(at, end),
                shown.toString(),
                caret);
    }
}

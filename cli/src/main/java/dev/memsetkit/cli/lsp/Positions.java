package dev.memsetkit.cli.lsp;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a text as the protocol counts them: lines from 0, and UTF-16 units. */
final class Positions {

    private Positions() {}

    /** The index of a position in a text; the end of its line where that is shorter. */
    static int offset(String text, Position position) {
        int start = lineStart(text, position.getLine());
        int end = text.indexOf('\n', start);
        return Math.min(start + position.getCharacter(), end < 0 ? text.length() : end);
    }

    private static int lineStart(String text, int line) {
        int at = 0;
        for (int i = 0; i < line; i++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        return at;
    }

    /** A range in a line, from its column and length in code points, the column from 1. */
    static Range range(String text, long line, int column, int length) {
        int number = (int) Math.max(0, line - 1);
        int start = lineStart(text, number);
        int end = text.indexOf('\n', start);
        String content = text.substring(start, end < 0 ? text.length() : end);
        int points = content.codePointCount(0, content.length());
        int first = Math.min(column - 1, points);
        int from = content.offsetByCodePoints(0, Math.max(0, first));
        int to = content.offsetByCodePoints(0, Math.min(points, Math.max(0, first) + length));
        return new Range(new Position(number, from), new Position(number, Math.max(from, to)));
    }

    static Position position(String text, int offset) {
        int line = 0;
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
            line++;
            start = at + 1;
        }
        return new Position(line, offset - start);
    }
}

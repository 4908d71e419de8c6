package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;

/** Finds where the characters of a decoded value stood in the text that it was decoded from. */
final class Alignment {

    /** How many characters of an escape or an indent may stand between two characters of the value. */
    private static final int MAX_GAP = 200;

    private Alignment() {}

    /**
     * The value with its places.
     *
     * @param source the text with quotes, escapes and indents
     */
    static MappedText of(String value, MappedText source) {
        String raw = source.text();
        MappedText.Builder builder = new MappedText.Builder(source.span().start());
        int at = 0;
        for (int i = 0; i < value.length(); i++) {
            char wanted = value.charAt(i);
            int found = at;
            while (found < raw.length() && found - at < MAX_GAP && !matches(raw, found, wanted)) {
                found++;
            }
            if (found >= raw.length() || found - at >= MAX_GAP) {
                found = Math.min(at, Math.max(0, raw.length() - 1));
                Span place = source.span(found, Math.min(raw.length(), found + 1));
                builder.add(wanted, place.start(), place.end());
            } else {
                builder.add(wanted, source.start(found), source.end(found));
                at = found + 1;
            }
        }
        return builder.build(source.span().end());
    }

    private static boolean matches(String raw, int at, char wanted) {
        char found = raw.charAt(at);
        return found == wanted || (Character.isWhitespace(wanted) && Character.isWhitespace(found));
    }
}

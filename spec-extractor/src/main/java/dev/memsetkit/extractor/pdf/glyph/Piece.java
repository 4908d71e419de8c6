package dev.memsetkit.extractor.pdf.glyph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Characters of one face and size in a row, on one base line.
 *
 * @param y the base line, in points from the top of the page
 * @param text the characters, with a blank wherever the gap is as wide as one
 * @param x where each character begins, and as the last number where the last one ends; not copied, do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // Pieces are compared by nobody.
public record Piece(Face face, float size, float y, String text, float[] x) {

    public float left() {
        return x[0];
    }

    public float right() {
        return x[x.length - 1];
    }

    /** At which characters blanks stand within it. */
    public IntStream blanks() {
        return IntStream.range(1, text.length() - 1).filter(at -> text.charAt(at) == ' ');
    }

    /** How wide a character is with the gap behind it. */
    public float width(int at) {
        return x[at + 1] - x[at];
    }

    /** The characters from one to before another, without blanks at the ends. */
    public Piece part(int from, int to) {
        String part = text.substring(from, to).stripTrailing();
        String own = part.stripLeading();
        int start = from + part.length() - own.length();
        // The place of a blank is where its gap begins, so the last number is where the last character ends.
        return new Piece(face, size, y, own, Arrays.copyOfRange(x, start, start + own.length() + 1));
    }

    /** The same place with a sign before its characters. */
    public Piece behind(char sign) {
        float[] places = new float[x.length + 1];
        System.arraycopy(x, 0, places, 1, x.length);
        places[0] = left();
        return new Piece(face, size, y, sign + text, places);
    }

    /** The same place without characters, so that the gaps around it stay what they are. */
    public Piece silent() {
        return new Piece(face, size, y, "", new float[] {left(), right()});
    }
}

package dev.memsetkit.extractor.pdf.line;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.glyph.PieceBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed line.
 *
 * @param page the page, from 1
 * @param number which line of the page it is, from 1
 * @param y its base line, in points from the top of the page
 * @param size the size that most of its characters have
 * @param pieces its pieces from left to right, one at least
 */
public record PrintedLine(int page, int number, float y, float size, List<Piece> pieces) {

    private static final String CLOSING = ")],.;:!?";

    /** The widest room, in parts of the size, that slanted letters need before an upright sign. */
    private static final float SLANT = 0.3f;

    public PrintedLine {
        pieces = List.copyOf(pieces);
    }

    public float left() {
        return pieces.get(0).left();
    }

    public float right() {
        return pieces.get(pieces.size() - 1).right();
    }

    public Piece first() {
        return pieces.get(0);
    }

    public PrintedLine with(List<Piece> others) {
        return new PrintedLine(page, number, y, size, others);
    }

    /** What stands before a character of a piece. */
    public PrintedLine until(int piece, int at) {
        List<Piece> before = new ArrayList<>(pieces.subList(0, piece));
        if (at > 0) {
            before.add(pieces.get(piece).part(0, at));
        }
        return with(before);
    }

    /** What stands from a character of a piece on. */
    public PrintedLine from(int piece, int at) {
        List<Piece> rest = new ArrayList<>(pieces.subList(piece, pieces.size()));
        rest.set(0, rest.get(0).part(at, rest.get(0).text().length()));
        return with(rest);
    }

    /** The characters, with a blank between pieces that stand apart. */
    public String text() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(blankBefore(i) ? " " : "").append(pieces.get(i).text());
        }
        return text.toString();
    }

    /** Whether a blank stands before a piece. */
    public boolean blankBefore(int piece) {
        if (piece == 0) {
            return false;
        }
        Piece own = pieces.get(piece);
        Piece before = pieces.get(piece - 1);
        float gap = own.left() - before.right();
        float size = Math.min(own.size(), before.size());
        // No blank stands before these signs, only the room that slanted letters need.
        boolean closes = !own.text().isEmpty() && CLOSING.indexOf(own.text().charAt(0)) >= 0;
        return gap >= (closes ? SLANT : PieceBuilder.BLANK) * size;
    }
}

package dev.memsetkit.extractor.pdf;

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
record Line(int page, int number, float y, float size, List<Piece> pieces) {

    Line {
        pieces = List.copyOf(pieces);
    }

    float left() {
        return pieces.get(0).left();
    }

    float right() {
        return pieces.get(pieces.size() - 1).right();
    }

    Piece first() {
        return pieces.get(0);
    }

    Line with(List<Piece> others) {
        return new Line(page, number, y, size, others);
    }

    /** The characters, with a blank between pieces that stand apart. */
    String text() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        float end = 0;
        for (Piece piece : pieces) {
            if (text.length() > 0 && piece.left() - end >= PieceBuilder.BLANK * piece.size()) {
                text.append(' ');
            }
            text.append(piece.text());
            end = piece.right();
        }
        return text.toString();
    }

    /** Whether a blank stands before a piece. */
    boolean blankBefore(int piece) {
        Piece own = pieces.get(piece);
        return piece > 0
                && own.left() - pieces.get(piece - 1).right()
                        >= PieceBuilder.BLANK
                                * Math.min(own.size(), pieces.get(piece - 1).size());
    }
}

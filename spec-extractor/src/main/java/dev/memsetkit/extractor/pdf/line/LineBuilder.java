package dev.memsetkit.extractor.pdf.line;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.glyph.PieceBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of a page together into lines, from top to bottom, small raised or lowered pieces included. */
public final class LineBuilder {

    /** How far base lines of one line lie apart at most, in parts of the size; bullets often stand a little lower. */
    private static final float SAME = 0.3f;

    /** How much smaller a raised or lowered piece is than the line that it belongs to. */
    private static final float SMALL = 0.85f;

    /** How far a small piece is raised or lowered at most, in parts of the size of the line. */
    private static final float RAISED = 0.55f;

    /** How far digits are raised or lowered at least, in parts of the size of those before them. */
    private static final float SHIFTED = 0.1f;

    private static final String NUMBERS_BEGIN = "0123456789-+\u2212";

    private LineBuilder() {}

    /** The lines of a page. */
    public static List<PrintedLine> lines(int page, List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::y));
        List<List<Piece>> groups = new ArrayList<>();
        for (Piece piece : sorted) {
            List<Piece> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty()
                    && piece.y() - last.get(0).y()
                            <= SAME * Math.min(piece.size(), last.get(0).size())) {
                last.add(piece);
            } else {
                groups.add(new ArrayList<>(List.of(piece)));
            }
        }
        attachSmall(groups);
        List<PrintedLine> lines = new ArrayList<>();
        for (List<Piece> group : groups) {
            group.sort(Comparator.comparingDouble(Piece::left));
            setApart(group);
            lines.add(new PrintedLine(page, lines.size() + 1, baseline(group), size(group), group));
        }
        return lines;
    }

    /** A raised or lowered number right behind another one is no part of it: a sign stands between them, as in HTML. */
    private static void setApart(List<Piece> line) {
        for (int i = 1; i < line.size(); i++) {
            Piece before = line.get(i - 1);
            Piece piece = line.get(i);
            float up = before.y() - piece.y();
            if (piece.size() <= SMALL * before.size()
                    && Math.abs(up) > SHIFTED * before.size()
                    && piece.left() - before.right() < PieceBuilder.BLANK * before.size()
                    && Character.isDigit(before.text().charAt(before.text().length() - 1))
                    && NUMBERS_BEGIN.indexOf(piece.text().charAt(0)) >= 0) {
                line.set(i, piece.behind(up > 0 ? '^' : '_'));
            }
        }
    }

    /** Smaller pieces that overlap the next or previous line belong to it, such as footnote marks; so do low bullets. */
    private static void attachSmall(List<List<Piece>> groups) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Piece> group = groups.get(i);
            if (i + 1 < groups.size() && belongs(group, groups.get(i + 1))) {
                groups.get(i + 1).addAll(group);
                groups.remove(i);
            } else if (i > 0 && belongs(group, groups.get(i - 1))) {
                groups.get(i - 1).addAll(group);
                groups.remove(i);
            }
        }
    }

    private static boolean belongs(List<Piece> small, List<Piece> line) {
        float size = size(line);
        float away = Math.abs(baseline(small) - baseline(line));
        boolean bullet = small.size() == 1
                && small.get(0).text().length() == 1
                && !Character.isLetterOrDigit(small.get(0).text().charAt(0))
                && line.stream().allMatch(piece -> piece.left() > small.get(0).right());
        if (bullet) {
            return away <= RAISED * size;
        }
        return size(small) <= SMALL * size && away <= RAISED * size;
    }

    /** The size of the text; that of the code, which may be scaled, only where there is nothing else. */
    private static float size(List<Piece> pieces) {
        List<Piece> text = pieces.stream()
                .filter(piece ->
                        !piece.face().isFixedPitch() && piece.text().chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        return largestShare(text.isEmpty() ? pieces : text).size();
    }

    private static float baseline(List<Piece> pieces) {
        return largestShare(pieces).y();
    }

    private static Piece largestShare(List<Piece> pieces) {
        return Collections.max(
                pieces,
                Comparator.comparingInt(piece -> pieces.stream()
                        .filter(other ->
                                Math.abs(other.size() - piece.size()) < 0.05f && Math.abs(other.y() - piece.y()) < 0.1f)
                        .mapToInt(other -> other.text().length())
                        .sum()));
    }
}

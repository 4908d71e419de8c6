package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.layout.ParagraphBreaks;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells terms: bold words with what is said of them set in below, or beside them behind a gap that is no blank. */
final class Terms {

    private static final float SAME = Layout.SAME;

    /** How wide the gap behind a term is at least, in blanks: TeX stretches those of a line less. */
    private static final float LABEL_GAP = 1.5f;

    /** How wide it is where the lines below are set in, which tells too: a blank that the line has squeezed. */
    private static final float HUNG_GAP = 0.5f;

    private final ParagraphBreaks breaks;
    private final FaceRoles roles;

    /**
     * A term.
     *
     * @param lines its lines, of the last one only the part that is the term
     * @param rest what follows it on its last line; null if nothing does
     */
    record Term(List<PrintedLine> lines, @Nullable TextLine rest) {}

    Terms(ParagraphBreaks breaks, FaceRoles roles) {
        this.breaks = breaks;
        this.roles = roles;
    }

    /** How wide the gap behind some pieces is, in blanks. */
    private float gapBehind(PrintedLine line, int pieces) {
        float gap =
                line.pieces().get(pieces).left() - line.pieces().get(pieces - 1).right();
        return gap / breaks.blank(line.size());
    }

    /** The term that begins at an item: bold words with what is said of them set in below, or behind a wider gap. */
    Optional<Term> term(List<FlowItem> items, int index) {
        if (!(items.get(index) instanceof TextLine line)
                || !roles.isBold(line.line().first())) {
            return Optional.empty();
        }
        List<PrintedLine> lines = new ArrayList<>();
        int i = index;
        while (i < items.size()
                && items.get(i) instanceof TextLine more
                && roles.isBold(more.line().first())
                && roles.isAllBold(more.line())) {
            if (i > index && (more.gap() || more.opensPage() || Math.abs(more.left() - line.left()) > SAME)) {
                break;
            }
            lines.add(more.line());
            i++;
        }
        FlowItem next = i < items.size() ? items.get(i) : null;
        boolean setIn = next != null && next.left() > line.left() + SAME;
        if (!lines.isEmpty() && setIn && gapInside(line.line()) == 0) {
            return Optional.of(new Term(lines, null));
        }
        return beside(items, index, line);
    }

    /** A term with the first words of its description beside it. */
    private Optional<Term> beside(List<FlowItem> items, int index, TextLine line) {
        PrintedLine own = line.line();
        TextLine next = index + 1 < items.size() && items.get(index + 1) instanceof TextLine below ? below : null;
        boolean hangs = next != null && !next.gap() && !next.opensPage() && next.left() > line.left() + SAME;
        if (next != null && goesOnFlush(line, next)) {
            return Optional.empty();
        }
        int gap = gapInside(own);
        int bold = gap > 0 ? 0 : roles.leadingBold(own);
        if (gap == 0 && (bold == own.pieces().size() || gapBehind(own, bold) < (hangs ? HUNG_GAP : LABEL_GAP))) {
            return Optional.empty();
        }
        float indent = next != null && hangs ? next.left() : line.left() + 4 * SAME;
        return Optional.of(new Term(List.of(own.until(bold, gap)), line.with(own.from(bold, gap), indent)));
    }

    /** Whether the next line continues this one at the same indent, as the lines of a paragraph do. */
    private boolean goesOnFlush(TextLine line, TextLine next) {
        boolean overPage = !roles.isBold(next.line().first()) && breaks.isFull(line.line(), line.left(), next.line());
        return Math.abs(next.left() - line.left()) <= SAME && (next.opensPage() ? overPage : !next.gap());
    }

    /** Where in the first piece a gap stands that is too wide for a blank; 0 if nowhere. */
    private int gapInside(PrintedLine line) {
        Piece first = line.first();
        return first.blanks()
                .filter(at -> first.width(at) >= LABEL_GAP * breaks.blank(line.size()))
                .findFirst()
                .orElse(0);
    }
}

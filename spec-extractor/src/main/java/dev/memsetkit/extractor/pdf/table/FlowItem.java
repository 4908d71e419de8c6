package dev.memsetkit.extractor.pdf.table;

import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.List;

/** What follows each other down the pages: lines of text and tables. */
public sealed interface FlowItem {

    /** How far right of the left edge of the text it begins. */
    float left();

    int page();

    int number();

    /**
     * A line of text, or what is left of one behind its bullet or term.
     *
     * @param gap whether it stands apart from the line above it on the page
     * @param opensPage whether it is the first of its page
     */
    record TextLine(PrintedLine line, float left, boolean gap, boolean opensPage) implements FlowItem {

        @Override
        public int page() {
            return line.page();
        }

        @Override
        public int number() {
            return line.number();
        }

        /** What is left of the line. */
        public TextLine with(PrintedLine rest, float newLeft) {
            return new TextLine(rest, newLeft, gap, opensPage);
        }
    }

    /**
     * A table, or the part of one that is on a page.
     *
     * @param header the rows above the data, each with the lines of its cells; empty if there are none
     * @param rows for each row its cells, for each cell its lines
     */
    record TablePart(
            int page, int number, float left, List<List<PrintedLine>> header, List<List<List<PrintedLine>>> rows)
            implements FlowItem {}
}

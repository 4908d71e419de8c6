package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.layout.ParagraphBreaks;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem;
import dev.memsetkit.extractor.pdf.table.FlowItem.TablePart;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import dev.memsetkit.extractor.pdf.table.TableFinder;
import dev.memsetkit.extractor.pdf.table.TableGrid;
import dev.memsetkit.extractor.pdf.table.TableReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines and tables of all pages in a row. */
final class Flow {

    /** What is printed beside the parts of a table that goes on over the page. */
    private static final Pattern CONTINUATION =
            Pattern.compile("(?i)^\\(?(?:table [\\d.]+ \\S )?continue[sd] (?:on next|from previous) page\\)?$");

    private Flow() {}

    static List<FlowItem> of(
            List<PageLines> pages, Layout layout, ParagraphBreaks breaks, FaceRoles roles, Undecided undecided) {
        TableReader reader = new TableReader(layout, roles);
        List<FlowItem> items = new ArrayList<>();
        for (PageLines page : pages) {
            IdentityHashMap<PrintedLine, TableGrid> inTables = new IdentityHashMap<>();
            for (TableGrid grid : TableFinder.find(page)) {
                grid.rows().forEach(row -> row.forEach(line -> inTables.putIfAbsent(line, grid)));
            }
            page.lines().stream()
                    .filter(line -> !inTables.containsKey(line) && TableFinder.isOpenHead(line, roles))
                    .forEach(undecided::openTable);
            boolean opens = true;
            PrintedLine above = null;
            TableGrid last = null;
            for (PrintedLine line : page.lines()) {
                TableGrid grid = inTables.get(line);
                if (grid != null) {
                    if (last == null || grid.top() != last.top() || grid.left() != last.left()) {
                        items.add(reader.read(grid));
                    }
                    last = grid;
                    opens = false;
                    above = null;
                } else if (!CONTINUATION.matcher(line.text()).matches()) {
                    items.add(new TextLine(line, layout.left(line), above == null || breaks.isGap(above, line), opens));
                    opens = false;
                    above = line;
                }
            }
        }
        return items;
    }

    /** The lines of the text and of each cell, in their order: by their words hyphens at line ends are judged. */
    static List<String> words(List<FlowItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof TablePart part
                        ? Stream.concat(
                                        part.header().stream(),
                                        part.rows().stream().flatMap(List::stream))
                                .flatMap(List::stream)
                        : Stream.of(((TextLine) item).line()))
                .map(PrintedLine::text)
                .toList();
    }
}

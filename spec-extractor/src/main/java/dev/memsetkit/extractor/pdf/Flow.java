package dev.memsetkit.extractor.pdf;

import dev.memsetkit.extractor.pdf.FlowItem.TablePart;
import dev.memsetkit.extractor.pdf.FlowItem.TextLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines and tables of all pages in a row. */
final class Flow {

    /** What is printed beside the parts of a table that goes on over the page. */
    private static final Pattern CONTINUATION =
            Pattern.compile("(?i)^\\(?(?:table [\\d.]+ \\S )?continue[sd] (?:on next|from previous) page\\)?$");

    private Flow() {}

    static List<FlowItem> of(List<PageLines> pages, Layout layout, FaceRoles roles, Undecided undecided) {
        TableReader reader = new TableReader(layout, roles);
        List<FlowItem> items = new ArrayList<>();
        for (PageLines page : pages) {
            IdentityHashMap<Line, TableGrid> inTables = new IdentityHashMap<>();
            List<TableGrid> ruled = TableFinder.find(page);
            ruled.forEach(grid -> note(grid, inTables));
            List<Line> others = page.lines().stream()
                    .filter(line -> !inTables.containsKey(line))
                    .toList();
            OpenTableFinder.find(new PageLines(page.number(), others, page.rules()), roles)
                    .forEach(grid -> note(grid, inTables));
            page(page, inTables, layout, reader, items);
        }
        return headed(items, undecided);
    }

    private static void note(TableGrid grid, IdentityHashMap<Line, TableGrid> inTables) {
        grid.rows().forEach(row -> row.forEach(line -> inTables.putIfAbsent(line, grid)));
    }

    /** Where no table of the document sets its first row off, the first row is the header all the same. */
    private static List<FlowItem> headed(List<FlowItem> items, Undecided undecided) {
        boolean told = items.stream()
                .anyMatch(
                        item -> item instanceof TablePart part && !part.header().isEmpty());
        if (told) {
            return items;
        }
        List<FlowItem> headed = new ArrayList<>();
        List<List<Line>> header = List.of();
        for (FlowItem item : items) {
            if (item instanceof TablePart part) {
                boolean goesOn = part.opensPage()
                        && !headed.isEmpty()
                        && headed.get(headed.size() - 1) instanceof TablePart
                        && !text(part.rows().get(0)).equals(text(header));
                if (!goesOn) {
                    undecided.header(part);
                    header = part.rows().get(0);
                }
                headed.add(goesOn ? part : part.headedByFirstRow());
            } else {
                headed.add(item);
            }
        }
        return headed;
    }

    private static String text(List<List<Line>> row) {
        StringBuilder text = new StringBuilder();
        row.forEach(cell -> cell.forEach(line -> text.append(line.text()).append('\n')));
        return text.toString();
    }

    private static void page(
            PageLines page,
            IdentityHashMap<Line, TableGrid> inTables,
            Layout layout,
            TableReader reader,
            List<FlowItem> items) {
        boolean opens = true;
        Line above = null;
        TableGrid last = null;
        for (Line line : page.lines()) {
            TableGrid grid = inTables.get(line);
            if (grid != null) {
                if (last == null || grid.top() != last.top() || grid.left() != last.left()) {
                    items.add(reader.read(grid, opens));
                }
                last = grid;
                opens = false;
                above = null;
            } else if (!CONTINUATION.matcher(line.text()).matches()) {
                items.add(new TextLine(line, layout.left(line), isGap(above, line, layout), opens));
                opens = false;
                above = line;
            }
        }
    }

    private static boolean isGap(@Nullable Line above, Line line, Layout layout) {
        return above == null || layout.isGap(above, line);
    }

    /** The lines of the text and of each cell, in their order: by their words hyphens at line ends are judged. */
    static List<String> words(List<FlowItem> items) {
        List<String> words = new ArrayList<>();
        for (FlowItem item : items) {
            if (item instanceof TextLine line) {
                words.add(line.line().text());
            } else if (item instanceof TablePart part) {
                part.header().forEach(cell -> cell.forEach(line -> words.add(line.text())));
                part.rows().forEach(row -> row.forEach(cell -> cell.forEach(line -> words.add(line.text()))));
            }
        }
        return words;
    }
}

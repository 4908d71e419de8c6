package dev.memsetkit.extractor.pdf.table;

import dev.memsetkit.extractor.pdf.glyph.PrintedRule;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.line.NoticeTitle;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the tables of a page by their rules: rules across of one length below each other, with rules down between them, or
 * three at least with text in columns between the first two.
 */
public final class TableFinder {

    /** How far outside of the rules of its table a line may begin, and two rules stand that are one, in points. */
    private static final float SAME = 1.5f;

    /** How much of the way between two rules across a rule down covers at least. */
    private static final float MIN_COVERED = 0.7f;

    private TableFinder() {}

    /** The tables of a page, from top to bottom. */
    public static List<TableGrid> find(PageLines page) {
        List<PrintedRule> across = page.across().stream()
                .sorted(Comparator.comparingDouble(PrintedRule::y))
                .toList();
        List<TableGrid> tables = new ArrayList<>();
        List<List<PrintedRule>> aligned = new ArrayList<>();
        for (PrintedRule rule : across) {
            aligned.stream()
                    .filter(rules -> rules.get(0).isAlignedWith(rule))
                    .findFirst()
                    .ifPresentOrElse(rules -> rules.add(rule), () -> aligned.add(new ArrayList<>(List.of(rule))));
        }
        aligned.forEach(rules -> ruled(page, rules, tables));
        tables.sort(Comparator.comparingDouble(TableGrid::top));
        return tables;
    }

    /** Whether a line looks like the head of a table: cells that stand apart, none in the face of the text or of code. */
    public static boolean isOpenHead(PrintedLine line, FaceRoles roles) {
        return Columns.cellStarts(line).size() > 1
                && line.pieces().stream()
                        .noneMatch(piece -> roles.isText(piece.face())
                                || roles.of(piece.face()).mono());
    }

    /** Runs of neighbouring rules with rules down between them; where there are none, the rules of a table without. */
    private static void ruled(PageLines page, List<PrintedRule> across, List<TableGrid> tables) {
        int from = 0;
        boolean any = false;
        for (int i = 0; i < across.size(); i++) {
            if (i + 1 == across.size() || !isRow(page, across.get(i), across.get(i + 1))) {
                any |= grid(page, across.subList(from, i + 1), tables);
                from = i + 1;
            }
        }
        if (!any) {
            unruled(page, across, tables);
        }
    }

    /** Whether rules down part two rules across, or close both ends: one cell may take a whole row. */
    private static boolean isRow(PageLines page, PrintedRule upper, PrintedRule lower) {
        return !inner(page, upper, lower).isEmpty()
                || (isCovered(page, upper.left(), upper, lower) && isCovered(page, upper.right(), upper, lower));
    }

    /** Adds the table between rules if it has columns; tells whether it has. */
    private static boolean grid(PageLines page, List<PrintedRule> across, List<TableGrid> tables) {
        TreeSet<Float> borders = new TreeSet<>();
        List<List<PrintedLine>> rows = new ArrayList<>();
        Set<Integer> spanned = new HashSet<>();
        for (int i = 0; i + 1 < across.size(); i++) {
            inner(page, across.get(i), across.get(i + 1)).forEach(x -> Columns.addBorder(borders, x));
        }
        for (int i = 0; i + 1 < across.size(); i++) {
            List<PrintedLine> lines = between(page, across.get(i), across.get(i + 1));
            if (!lines.isEmpty()) {
                if (isSpanned(page, across.get(i), across.get(i + 1), borders)) {
                    spanned.add(rows.size());
                }
                rows.add(lines);
            }
        }
        if (!rows.isEmpty() && !borders.isEmpty()) {
            PrintedRule top = across.get(0);
            List<Float> columns = Columns.borders(borders, top.left(), top.right());
            tables.add(new TableGrid(top.y(), columns, rows, spanned, isRuled(rows)));
        }
        return !borders.isEmpty();
    }

    /** Whether a rule across parts only some of the cells there, or a border of the table is missing. */
    private static boolean isSpanned(PageLines page, PrintedRule upper, PrintedRule lower, Set<Float> borders) {
        List<Float> own = inner(page, upper, lower);
        List<Float> ends = new ArrayList<>(borders);
        ends.addAll(List.of(upper.left(), upper.right()));
        return borders.stream().anyMatch(x -> isFar(x, own))
                || page.across().stream()
                        .filter(rule -> rule.y() > upper.y() + SAME && rule.y() < lower.y() - SAME)
                        .anyMatch(rule -> !isFar(rule.left(), ends) && !isFar(rule.right(), ends));
    }

    private static boolean isFar(float x, List<Float> borders) {
        return borders.stream().noneMatch(border -> Math.abs(border - x) <= 2 * SAME);
    }

    /** Whether each row has its rule: a head and a single body may hold several rows, unless they are too short for it. */
    private static boolean isRuled(List<List<PrintedLine>> rows) {
        return rows.size() > 2 || rows.stream().allMatch(row -> row.size() <= 2);
    }

    private static List<Float> inner(PageLines page, PrintedRule upper, PrintedRule lower) {
        return page.rules().stream()
                .filter(rule -> rule.isVertical() && length(rule, upper, lower) > 0)
                .map(PrintedRule::x)
                .filter(x -> x > upper.left() + 2 * SAME && x < upper.right() - 2 * SAME)
                .filter(x -> isCovered(page, x, upper, lower))
                .toList();
    }

    /** Whether rules down at a place go most of the way between two rules across; rows within have each their own. */
    private static boolean isCovered(PageLines page, float x, PrintedRule upper, PrintedRule lower) {
        double covered = page.rules().stream()
                .filter(rule -> rule.isVertical() && Math.abs(rule.x() - x) <= SAME)
                .mapToDouble(rule -> Math.max(0, length(rule, upper, lower)))
                .sum();
        return covered >= (lower.y() - upper.y()) * MIN_COVERED;
    }

    /** How much of a rule down is between two rules across. */
    private static float length(PrintedRule rule, PrintedRule upper, PrintedRule lower) {
        return Math.min(rule.bottom(), lower.y()) - Math.max(rule.top(), upper.y());
    }

    private static List<PrintedLine> between(PageLines page, PrintedRule upper, PrintedRule lower) {
        List<PrintedLine> lines = new ArrayList<>();
        for (PrintedLine line : page.lines()) {
            boolean inside = line.y() > upper.y()
                    && line.y() < lower.y() + 0.5f
                    && line.left() >= upper.left() - SAME
                    && line.left() <= upper.right();
            if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A header between the first two of three rules, whose cells stand apart, and rows between the last two. */
    private static void unruled(PageLines page, List<PrintedRule> across, List<TableGrid> tables) {
        for (int i = 0; i + 2 < across.size(); i++) {
            List<PrintedLine> header = between(page, across.get(i), across.get(i + 1));
            if (opensNotice(header)) {
                i++; // The second rule closes the box.
                continue;
            }
            List<PrintedLine> body = between(page, across.get(i + 1), across.get(i + 2));
            List<Float> borders =
                    Columns.of(header, body, across.get(i).left(), across.get(i).right());
            boolean near = !header.isEmpty() && header.size() <= 3 && !body.isEmpty() && !opensNotice(body);
            if (near && borders.size() > 2) {
                tables.add(new TableGrid(across.get(i).y(), borders, List.of(header, body), Set.of(), false));
                i += 2;
            }
        }
    }

    private static boolean opensNotice(List<PrintedLine> lines) {
        return !lines.isEmpty() && NoticeTitle.opens(lines.get(0).text());
    }
}

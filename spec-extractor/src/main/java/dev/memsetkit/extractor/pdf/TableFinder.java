package dev.memsetkit.extractor.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the tables of a page by their rules: rules across of one length below each other, with rules down between them, or
 * three at least with text in columns between the first two.
 */
final class TableFinder {

    /** How far apart two ends of rules may lie that are meant to be the same, in points. */
    private static final float SAME = 1.5f;

    /** How much of the way between two rules across a rule down covers at least. */
    private static final float MOST = 0.7f;

    /** How far apart two cells of a table without rules down stand, in parts of the size. */
    private static final float COLUMN_GAP = 0.9f;

    private TableFinder() {}

    /** The tables of a page, from top to bottom. */
    static List<TableGrid> find(PageLines page) {
        List<Rule> across = page.rules().stream()
                .filter(Rule::isHorizontal)
                .sorted(Comparator.comparingDouble(Rule::y))
                .toList();
        List<TableGrid> tables = new ArrayList<>();
        boolean[] used = new boolean[across.size()];
        for (int i = 0; i < across.size(); i++) {
            if (!used[i]) {
                List<Rule> same = new ArrayList<>();
                for (int j = i; j < across.size(); j++) {
                    if (!used[j] && isSame(across.get(i), across.get(j))) {
                        used[j] = true;
                        same.add(across.get(j));
                    }
                }
                ruled(page, same, tables);
            }
        }
        tables.sort(Comparator.comparingDouble(TableGrid::top));
        return tables;
    }

    private static boolean isSame(Rule one, Rule other) {
        return Math.abs(one.left() - other.left()) <= SAME && Math.abs(one.right() - other.right()) <= SAME;
    }

    /** Runs of neighbouring rules with rules down between them. */
    private static void ruled(PageLines page, List<Rule> across, List<TableGrid> tables) {
        TreeSet<Float> borders = new TreeSet<>();
        List<List<Line>> rows = new ArrayList<>();
        float top = 0;
        List<Rule> open = new ArrayList<>();
        for (int i = 0; i + 1 < across.size(); i++) {
            Rule upper = across.get(i);
            Rule lower = across.get(i + 1);
            List<Float> inner = inner(page, upper, lower);
            if (inner.isEmpty()) {
                add(page, top, upper.y(), across.get(0), borders, rows, tables);
                borders.clear();
                rows = new ArrayList<>();
                open.add(upper);
                continue;
            }
            if (rows.isEmpty()) {
                top = upper.y();
            }
            inner.forEach(x -> addBorder(borders, x));
            List<Line> lines = between(page, upper, lower);
            if (!lines.isEmpty()) {
                rows.add(lines);
            }
        }
        if (!across.isEmpty()) {
            open.add(across.get(across.size() - 1));
            add(page, top, across.get(across.size() - 1).y(), across.get(0), borders, rows, tables);
        }
        if (open.size() == across.size()) {
            unruled(page, across, tables);
        }
    }

    private static void add(
            PageLines page,
            float top,
            float bottom,
            Rule across,
            TreeSet<Float> borders,
            List<List<Line>> rows,
            List<TableGrid> tables) {
        if (!rows.isEmpty() && !borders.isEmpty()) {
            tables.add(new TableGrid(top, bottom, borders(across, borders), rows, rows.size() > 2 || fewLines(rows)));
        }
    }

    private static boolean fewLines(List<List<Line>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0) <= 2;
    }

    private static float[] borders(Rule across, TreeSet<Float> inner) {
        float[] borders = new float[inner.size() + 2];
        int i = 0;
        borders[i++] = across.left();
        for (float x : inner) {
            borders[i++] = x;
        }
        borders[i] = across.right();
        return borders;
    }

    private static void addBorder(TreeSet<Float> borders, float x) {
        Float near = borders.floor(x + SAME);
        if (near == null || near < x - SAME) {
            borders.add(x);
        }
    }

    private static List<Float> inner(PageLines page, Rule upper, Rule lower) {
        float middle = (upper.y() + lower.y()) / 2;
        float least = (lower.y() - upper.y()) * MOST;
        List<Float> inner = new ArrayList<>();
        for (Rule rule : page.rules()) {
            if (rule.isVertical()
                    && rule.top() <= middle
                    && rule.bottom() >= middle
                    && rule.bottom() - rule.top() >= least
                    && rule.x() > upper.left() + 2 * SAME
                    && rule.x() < upper.right() - 2 * SAME) {
                inner.add(rule.x());
            }
        }
        return inner;
    }

    private static List<Line> between(PageLines page, Rule upper, Rule lower) {
        List<Line> lines = new ArrayList<>();
        for (Line line : page.lines()) {
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
    private static void unruled(PageLines page, List<Rule> across, List<TableGrid> tables) {
        for (int i = 0; i + 2 < across.size(); i++) {
            List<Line> header = between(page, across.get(i), across.get(i + 1));
            List<Line> body = between(page, across.get(i + 1), across.get(i + 2));
            float[] borders = columns(header, body, across.get(i));
            boolean near = !header.isEmpty() && header.size() <= 3 && !body.isEmpty();
            if (near && borders.length > 2) {
                tables.add(new TableGrid(
                        across.get(i).y(), across.get(i + 2).y(), borders, List.of(header, body), false));
                i += 2;
            }
        }
    }

    /** Columns begin where cells of the header do, or where many cells of the body do; one is no table. */
    private static float[] columns(List<Line> header, List<Line> body, Rule across) {
        List<Float> starts = new ArrayList<>();
        body.forEach(line -> starts.addAll(cellStarts(line)));
        List<Float> common = new ArrayList<>();
        boolean headed = false;
        for (Line line : header) {
            List<Float> own = cellStarts(line);
            headed |= own.size() > 1;
            common.addAll(own);
        }
        for (float start : starts) {
            if (near(starts, start) * 5L >= body.size() * 2L) {
                common.add(start);
            }
        }
        TreeSet<Float> borders = new TreeSet<>();
        common.stream().sorted().forEach(start -> addBorder(borders, start - SAME));
        if (!headed || borders.size() < 2) {
            return new float[] {across.left(), across.right()};
        }
        borders.pollFirst();
        long inColumns = body.stream().filter(line -> fits(line, borders)).count();
        return inColumns * 2 >= body.size() ? borders(across, borders) : new float[] {across.left(), across.right()};
    }

    private static int near(List<Float> starts, float place) {
        int near = 0;
        for (float start : starts) {
            near += Math.abs(start - place) <= SAME ? 1 : 0;
        }
        return near;
    }

    /** Whether some character of the line begins where a column does. */
    private static boolean fits(Line line, TreeSet<Float> borders) {
        for (Piece piece : line.pieces()) {
            for (float x : piece.x()) {
                Float border = borders.floor(x);
                if (border != null && x - border <= 2 * SAME) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the cells of a line begin: at its pieces, and behind blanks that are too wide for one. */
    private static List<Float> cellStarts(Line line) {
        List<Float> starts = new ArrayList<>();
        float end = Float.NaN;
        for (Piece piece : line.pieces()) {
            if (Float.isNaN(end) || piece.left() - end > COLUMN_GAP * piece.size()) {
                starts.add(piece.left());
            }
            for (int i = 1; i < piece.text().length(); i++) {
                if (piece.text().charAt(i - 1) == ' ' && piece.x()[i] - piece.x()[i - 1] > COLUMN_GAP * piece.size()) {
                    starts.add(piece.x()[i]);
                }
            }
            end = piece.right();
        }
        return starts;
    }
}

package dev.memsetkit.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the words of a table's rows into the cells that its header names. */
final class TableCells {

    /** What the last cells of a row hold, such as amounts. */
    static final Pattern TRAILING = Pattern.compile("(?i)n/a|-|\\d+(?:\\.\\d+)? ?[kmgt]?b?");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final String DESCRIPTION = "description";

    private final Joining joining;

    TableCells(Joining joining) {
        this.joining = joining;
    }

    Tables.Rows cells(List<PlainLine> header, List<List<PlainLine>> groups) {
        List<String> names = new ArrayList<>(headerWords(header.get(0)));
        int lines = 1;
        while (lines < header.size() && !names.contains(DESCRIPTION)) {
            names.addAll(headerWords(header.get(lines)));
            lines++;
        }
        List<List<String>> rows = groups.stream().map(this::words).toList();
        int described = names.indexOf(DESCRIPTION);
        List<List<String>> cells = new ArrayList<>();
        boolean options = names.size() == 3 && names.get(2).equals("options");
        if (options || described < 0 || (names.size() == 2 && header.size() == lines)) {
            List<String> two = List.of(names.get(0), String.join(" ", names.subList(1, names.size())));
            rows.forEach(row -> cells.add(List.of(row.get(0), String.join(" ", row.subList(1, row.size())))));
            return new Tables.Rows(two, cells, header.get(0));
        }
        List<String> after = new ArrayList<>(names.subList(described + 1, names.size()));
        int perLine = after.size();
        for (PlainLine line : header.subList(lines, header.size())) {
            after.addAll(List.of(line.text().split(" ")));
        }
        int trailing = rows.stream().mapToInt(TableCells::trailing).min().orElse(0);
        if (trailing == 0 || after.size() % trailing != 0) {
            trailing = after.size();
        }
        List<String> columns = new ArrayList<>(names.subList(0, described + 1));
        columns.addAll(grouped(after, trailing, header.size() == lines + 1 && perLine == trailing));
        Set<String> seconds = seconds(rows);
        for (List<String> row : rows) {
            cells.add(row(touching(row, seconds, described), described, trailing));
        }
        return new Tables.Rows(columns, cells, header.get(0));
    }

    /** The words of a header line; where two touch, the second is the one that every such table has. */
    private static List<String> headerWords(PlainLine line) {
        return List.of(line.text()
                .replaceAll("(?<=\\S)" + DESCRIPTION + "(?= |$)", " " + DESCRIPTION)
                .split(" "));
    }

    /** Header words in reading order to columns: cell by cell, or line by line where the tool kept the lines. */
    private static List<String> grouped(List<String> words, int columns, boolean byLine) {
        List<String> grouped = new ArrayList<>();
        int per = columns == 0 ? 0 : words.size() / columns;
        for (int c = 0; c < columns; c++) {
            List<String> cell = new ArrayList<>();
            for (int k = 0; k < per; k++) {
                cell.add(words.get(byLine ? k * columns + c : c * per + k));
            }
            grouped.add(String.join(" ", cell));
        }
        return grouped;
    }

    /** The words of a row, first cell first; in a text with columns the lines of the first cell stand between others. */
    private List<String> words(List<PlainLine> group) {
        List<PlainLine> first = new ArrayList<>();
        List<PlainLine> middle = new ArrayList<>();
        List<PlainLine> end = new ArrayList<>();
        int left = group.stream().mapToInt(PlainLine::indent).min().orElse(0);
        boolean columns =
                group.stream().anyMatch(line -> GAP.matcher(line.raw().strip()).find());
        if (!columns) {
            return List.of(joining.join(group).split(" "));
        }
        for (PlainLine line : group) {
            List<String> parts = List.of(GAP.split(line.raw().strip()));
            for (int p = 0; p < parts.size(); p++) {
                boolean opens = p == 0 && line.indent() <= left + 1;
                boolean closes = p >= parts.size() - trailing(parts)
                        && !NUMBER.matcher(parts.get(p)).matches();
                (opens ? first : closes ? end : middle).add(line.withText(parts.get(p)));
            }
        }
        return Stream.of(first, middle, end)
                .filter(lines -> !lines.isEmpty())
                .flatMap(lines -> Stream.of(joining.join(lines).split(" ")))
                .toList();
    }

    /** How many parts of a line or a row, but for the first, can be its last cells; narrow columns stand one blank apart. */
    private static int trailing(List<String> parts) {
        int count = 0;
        while (count < parts.size() - 1 && isTrailing(parts.get(parts.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static boolean isTrailing(String part) {
        return Stream.of(part.split(" "))
                .allMatch(word -> TRAILING.matcher(word).matches());
    }

    private static Set<String> seconds(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.size() > 1 && NUMBER.matcher(row.get(1)).matches())
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
    }

    /** Cells that touch are one word: it ends in the number that the column holds elsewhere. */
    private static List<String> touching(List<String> row, Set<String> seconds, int described) {
        if (described < 2 || row.size() < 2 || seconds.contains(row.get(1))) {
            return row;
        }
        for (String second : seconds) {
            String first = row.get(0);
            if (first.endsWith(second) && first.length() > second.length()) {
                String rest = first.substring(0, first.length() - second.length());
                List<String> apart = new ArrayList<>(row);
                boolean both = rest.endsWith(second);
                apart.set(0, both ? rest : first);
                apart.add(1, second);
                return apart;
            }
        }
        return row;
    }

    private static List<String> row(List<String> words, int described, int trailing) {
        List<String> cells = new ArrayList<>();
        int before = Math.min(described, words.size());
        int after = Math.max(before, words.size() - trailing);
        cells.addAll(words.subList(0, before));
        cells.add(String.join(" ", words.subList(before, after)));
        cells.addAll(words.subList(after, words.size()));
        return cells;
    }
}

package dev.memsetkit.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables in the text of one parameter: without columns, their cells are told by what they look like.
 *
 * <p>A header names the parameter, or ends in "options" of it. A row begins where a line begins like the first row does,
 * such as {@code MS0025} or {@code debian_jessie_64}.
 */
final class Tables {

    private static final Pattern WORD = Pattern.compile("[\\w/]+");
    private static final Set<String> PROSE =
            Set.of("a", "an", "the", "is", "are", "of", "or", "and", "to", "in", "for");
    /** Twice as many as the widest table that the documentation has. */
    private static final int MAX_COLUMNS = 9;

    /** How many lines the cell of a row may take before the next row begins: what narrow columns make of a sentence. */
    private static final int REACH = 5;

    private final String parameter;
    private final Joining joining;
    private final TableCells cells;

    Tables(String parameter, Joining joining) {
        this.parameter = parameter;
        this.joining = joining;
        this.cells = new TableCells(joining);
    }

    /**
     * The first table of some chunks.
     *
     * @param before what stands before it
     * @param table the table; null if there is none
     * @param after what stands after it
     */
    record Found(List<TextChunk> before, @Nullable Rows table, List<TextChunk> after) {}

    /**
     * A table.
     *
     * @param line where it begins
     */
    record Rows(List<String> header, List<List<String>> rows, PlainLine line) {}

    Found find(List<TextChunk> chunks) {
        List<PlainLine> lines =
                chunks.stream().flatMap(chunk -> chunk.lines().stream()).toList();
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (isHeader(lines.get(i), lines.get(i + 1))) {
                return table(chunks, lines, i);
            }
        }
        return new Found(chunks, null, List.of());
    }

    private boolean isHeader(PlainLine line, PlainLine next) {
        String[] words = line.text().split(" ");
        if (words.length < 2
                || words.length > MAX_COLUMNS
                || !Stream.of(words).allMatch(WORD.asMatchPredicate())
                || Stream.of(words).anyMatch(PROSE::contains)) {
            return false;
        }
        boolean options = words.length == 3 && words[2].equals("options") && words[1].equals(parameter);
        boolean values = words[0].equals(parameter) || parameter.endsWith("_" + words[0]);
        return options || (values && (isRowLike(next.text()) || isHeaderRest(next)));
    }

    /** Whether a line can be the first row of a table: a code word first, or a word in lower case and then a name. */
    private static boolean isRowLike(String text) {
        String[] words = text.split(" ", 3);
        String first = words[0];
        boolean code = first.chars().anyMatch(c -> Character.isDigit(c) || c == '_')
                || first.equals(first.toUpperCase(Locale.ROOT))
                || first.endsWith("-");
        boolean named =
                words.length > 1 && Character.isLowerCase(first.charAt(0)) && Character.isUpperCase(words[1].charAt(0));
        return code || named;
    }

    private static boolean isHeaderRest(PlainLine line) {
        return line.text().length() <= 30
                && line.text().chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '_');
    }

    private Found table(List<TextChunk> chunks, List<PlainLine> lines, int header) {
        List<PlainLine> all = new ArrayList<>(lines.subList(header, lines.size()));
        int rowsFrom = 1;
        while (rowsFrom < all.size() - 1
                && isHeaderRest(all.get(rowsFrom))
                && !isRowLike(all.get(rowsFrom).text())) {
            rowsFrom++;
        }
        all.set(rowsFrom, apart(all.get(rowsFrom), ""));
        String kind = kind(all.get(rowsFrom).text());
        all.replaceAll(line -> apart(line, kind));
        List<List<PlainLine>> groups = new ArrayList<>();
        int end = rowGroups(all, rowsFrom, kind, groups);
        Rows rows = cells.cells(all.subList(0, rowsFrom), groups);
        return new Found(parts(chunks, 0, header), rows, parts(chunks, header + end, lines.size()));
    }

    /** The chunks that some of all their lines are; of the first or the last chunk they may be a part. */
    private List<TextChunk> parts(List<TextChunk> chunks, int from, int to) {
        List<TextChunk> parts = new ArrayList<>();
        int first = 0;
        for (TextChunk chunk : chunks) {
            int size = chunk.lines().size();
            int start = Math.max(from - first, 0);
            int end = Math.min(to - first, size);
            if (start < end) {
                List<PlainLine> lines = chunk.lines().subList(start, end);
                boolean whole = end - start == size;
                parts.add(whole ? chunk : new TextChunk(Opening.of(lines.get(0).text()), joining.join(lines), lines));
            }
            first += size;
        }
        return parts;
    }

    /** A list of values that touches the cell before it: the document has that cell elsewhere, or rows begin like it. */
    private PlainLine apart(PlainLine line, String kind) {
        String first = line.text().split(" ", 2)[0];
        if (!first.endsWith(",")) {
            return line;
        }
        for (int i = first.length() - 2; i > 1; i--) {
            String cell = first.substring(0, i);
            boolean named = cell.chars().anyMatch(Character::isLetter) && Character.isLetterOrDigit(first.charAt(i));
            if (named && joining.isWord(cell) && (kind.isEmpty() || kind.equals(kind(cell)))) {
                return line.parted(i);
            }
        }
        return line;
    }

    /** Fills in the lines of each row and tells where the table ends. */
    private int rowGroups(List<PlainLine> all, int from, String kind, List<List<PlainLine>> groups) {
        int i = from;
        while (i < all.size()) {
            PlainLine line = all.get(i);
            List<PlainLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (startsRow(line, kind) && !isBroken(last)) {
                groups.add(new ArrayList<>(List.of(line)));
            } else if (last.isEmpty() || !continues(all, i, kind, last)) {
                return i;
            } else {
                last.add(line);
            }
            i++;
        }
        return i;
    }

    private static boolean startsRow(PlainLine line, String kind) {
        String first = line.text().split(" ", 2)[0];
        return kind(line.text()).equals(kind) || (kind.equals("_") && first.endsWith("-") && first.length() > 1);
    }

    /** Whether the last line of a row ends within its first cell. */
    private static boolean isBroken(List<PlainLine> row) {
        return !row.isEmpty()
                && row.stream().allMatch(line -> line.text().split(" ", 2)[0].endsWith("-"));
    }

    private boolean continues(List<PlainLine> all, int i, String kind, List<PlainLine> row) {
        if (isBroken(row)) {
            return true;
        }
        Opening opening = Opening.of(all.get(i).text());
        if (opening != Opening.NONE && opening != Opening.KEY) {
            return false;
        }
        for (int k = i + 1; k < Math.min(all.size(), i + REACH); k++) {
            if (k + 1 < all.size() && isHeader(all.get(k), all.get(k + 1))) {
                return false;
            }
            Opening later = Opening.of(all.get(k).text());
            if (later != Opening.NONE && later != Opening.KEY) {
                break;
            }
            if (startsRow(all.get(k), kind)) {
                return !(i + 1 < all.size() && isHeader(all.get(i), all.get(i + 1)));
            }
        }
        String before = all.get(i - 1).text();
        boolean shortLine =
                TableCells.TRAILING.matcher(all.get(i).text().split(" ", 2)[0]).matches();
        boolean firstCellAlone = row.size() == 1 && before.indexOf(' ') < 0;
        boolean setIn = all.get(i).indent() >= row.get(0).indent() + PlainLine.INDENT;
        return before.endsWith(",") || shortLine || firstCellAlone || setIn;
    }

    /** What the first word of a line looks like; names with underscores are all of one kind. */
    private static String kind(String text) {
        String first = text.split(" ", 2)[0];
        if (first.indexOf('_') >= 0) {
            return "_";
        }
        return first.replaceAll("\\d", "9")
                .replaceAll("\\p{Lu}", "A")
                .replaceAll("(?!A)\\p{L}", "a")
                .replaceAll("(.)\\1+", "$1");
    }
}

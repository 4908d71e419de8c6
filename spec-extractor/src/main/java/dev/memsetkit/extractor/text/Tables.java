package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.spec.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern TRAILING = Pattern.compile("(?i)n/a|-|\\d+(?:\\.\\d+)? ?[kmgt]?b?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final String DESCRIPTION = "description";
    private static final int MOST_COLUMNS = 9;
    private static final int REACH = 5;
    private static final int ENOUGH = 40;

    private final String parameter;
    private final Joining joining;

    Tables(String parameter, Joining joining) {
        this.parameter = parameter;
        this.joining = joining;
    }

    /**
     * The first table of some chunks.
     *
     * @param before what stands before it
     * @param table the table; null if there is none
     * @param after what stands after it
     */
    record Found(List<Chunk> before, @Nullable Rows table, List<Chunk> after) {}

    /**
     * A table.
     *
     * @param line where it begins
     */
    record Rows(List<String> header, List<List<String>> rows, Line line) {

        Block.Table block(Source source) {
            return new Block.Table(
                    header.stream().map(Text::of).toList(),
                    rows.stream()
                            .map(row -> row.stream().map(Text::of).toList())
                            .toList(),
                    source);
        }
    }

    Found find(List<Chunk> chunks) {
        for (int c = 0; c < chunks.size(); c++) {
            List<Line> lines = chunks.get(c).lines();
            for (int l = c == 0 ? 1 : 0; l < lines.size(); l++) {
                Line next = l + 1 < lines.size() ? lines.get(l + 1) : firstOf(chunks, c + 1);
                if (next != null && isHeader(lines.get(l), next)) {
                    return table(chunks, c, l);
                }
            }
        }
        return new Found(chunks, null, List.of());
    }

    private static @Nullable Line firstOf(List<Chunk> chunks, int c) {
        return c < chunks.size() ? chunks.get(c).first() : null;
    }

    private boolean isHeader(Line line, Line next) {
        String[] words = line.text().split(" ");
        if (words.length < 2 || words.length > MOST_COLUMNS) {
            return false;
        }
        for (String word : words) {
            if (!WORD.matcher(word).matches() || PROSE.contains(word)) {
                return false;
            }
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

    private static boolean isHeaderRest(Line line) {
        return line.text().length() <= 30
                && line.text().chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '_');
    }

    private Found table(List<Chunk> chunks, int c, int l) {
        List<Chunk> before = new ArrayList<>(chunks.subList(0, c));
        Chunk chunk = chunks.get(c);
        if (l > 0) {
            before.add(part(chunk, 0, l));
        }
        List<Line> all = new ArrayList<>();
        List<Integer> ownerOf = new ArrayList<>();
        for (int i = c; i < chunks.size(); i++) {
            List<Line> lines = chunks.get(i).lines();
            for (int k = i == c ? l : 0; k < lines.size(); k++) {
                all.add(lines.get(k));
                ownerOf.add(i);
            }
        }
        int rowsFrom = 1;
        while (rowsFrom < all.size() - 1
                && isHeaderRest(all.get(rowsFrom))
                && !isRowLike(all.get(rowsFrom).text())) {
            rowsFrom++;
        }
        all.set(rowsFrom, apart(all.get(rowsFrom), ""));
        String kind = firstKind(all, rowsFrom);
        all.replaceAll(line -> apart(line, kind));
        List<List<Line>> groups = new ArrayList<>();
        int end = rowGroups(all, ownerOf, rowsFrom, kind, groups);
        Rows rows = cells(all.subList(0, rowsFrom), groups);
        List<Chunk> after = new ArrayList<>();
        if (end < all.size()) {
            int owner = ownerOf.get(end);
            int offset = end;
            while (offset > 0 && ownerOf.get(offset - 1) == owner) {
                offset--;
            }
            int inChunk = end - offset + (owner == c ? l : 0);
            after.add(part(chunks.get(owner), inChunk, chunks.get(owner).lines().size()));
            after.addAll(chunks.subList(owner + 1, chunks.size()));
        }
        return new Found(before, rows, after);
    }

    /** A list of values that touches the cell before it: the document has that cell elsewhere, or rows begin like it. */
    private Line apart(Line line, String kind) {
        String first = line.text().split(" ", 2)[0];
        if (!first.endsWith(",")) {
            return line;
        }
        for (int i = first.length() - 2; i > 1; i--) {
            String cell = first.substring(0, i);
            boolean named = cell.chars().anyMatch(Character::isLetter) && Character.isLetterOrDigit(first.charAt(i));
            if (named && joining.isWord(cell) && (kind.isEmpty() || kind.equals(kind(cell)))) {
                return line.withText(cell + " " + line.text().substring(i));
            }
        }
        return line;
    }

    private Chunk part(Chunk chunk, int from, int to) {
        if (from == 0 && to == chunk.lines().size()) {
            return chunk;
        }
        List<Line> lines = chunk.lines().subList(from, to);
        return new Chunk(Opening.of(lines.get(0).text()), joining.join(lines), lines);
    }

    /** Fills in the lines of each row and tells where the table ends. */
    private int rowGroups(List<Line> all, List<Integer> ownerOf, int from, String kind, List<List<Line>> groups) {
        int i = from;
        while (i < all.size()) {
            Line line = all.get(i);
            List<Line> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (startsRow(line, kind) && !isBroken(last)) {
                groups.add(new ArrayList<>(List.of(line)));
            } else if (last.isEmpty() || !continues(all, ownerOf, i, kind, last)) {
                return i;
            } else {
                last.add(line);
            }
            i++;
        }
        return i;
    }

    /** What the first cell of the first row looks like, also where lines end within it. */
    private static String firstKind(List<Line> all, int from) {
        StringBuilder cell = new StringBuilder(all.get(from).text().split(" ", 2)[0]);
        for (int i = from + 1; i < all.size() && cell.toString().endsWith("-"); i++) {
            cell.setLength(cell.length() - 1);
            cell.append(all.get(i).text().split(" ", 2)[0]);
        }
        return kind(cell.toString());
    }

    private static boolean startsRow(Line line, String kind) {
        String first = line.text().split(" ", 2)[0];
        return kind(line.text()).equals(kind) || (kind.equals("_") && first.endsWith("-") && first.length() > 1);
    }

    /** Whether the last line of a row ends within its first cell. */
    private static boolean isBroken(List<Line> row) {
        return !row.isEmpty()
                && row.stream().allMatch(line -> line.text().split(" ", 2)[0].endsWith("-"))
                && row.get(row.size() - 1).text().split(" ", 2)[0].endsWith("-");
    }

    private boolean continues(List<Line> all, List<Integer> ownerOf, int i, String kind, List<Line> row) {
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
        boolean sameChunk = ownerOf.get(i).equals(ownerOf.get(i - 1));
        boolean shortLine = TRAILING.matcher(all.get(i).text().split(" ", 2)[0]).matches();
        return before.endsWith(",") || shortLine || (sameChunk && !isHeaderNear(all, i) && isCellPart(all, i));
    }

    /** The rest of a cell is no longer than the rows before it and no sentence. */
    private static boolean isCellPart(List<Line> all, int i) {
        int longest = all.subList(Math.max(1, i - ENOUGH), i).stream()
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        String text = all.get(i).text();
        return text.length() <= longest && !text.endsWith(".") && !text.endsWith(":");
    }

    private boolean isHeaderNear(List<Line> all, int i) {
        return i + 2 < all.size() && isHeader(all.get(i + 1), all.get(i + 2));
    }

    /** What the first word of a line looks like; names with underscores are all of one kind. */
    private static String kind(String text) {
        String first = text.split(" ", 2)[0];
        if (first.indexOf('_') >= 0) {
            return "_";
        }
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < first.length(); i++) {
            char c = first.charAt(i);
            char one = Character.isDigit(c) ? '9' : Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : c;
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != one) {
                shape.append(one);
            }
        }
        return shape.toString();
    }

    private Rows cells(List<Line> header, List<List<Line>> groups) {
        List<String> names = new ArrayList<>(headerWords(header.get(0).text()));
        int lines = 1;
        while (lines < header.size() && !names.contains(DESCRIPTION)) {
            names.addAll(headerWords(header.get(lines).text()));
            lines++;
        }
        List<List<String>> rows = groups.stream().map(this::words).toList();
        int described = names.indexOf(DESCRIPTION);
        List<List<String>> cells = new ArrayList<>();
        boolean options = names.size() == 3 && names.get(2).equals("options");
        if (options || described < 0 || (names.size() == 2 && header.size() == lines)) {
            List<String> two = List.of(names.get(0), String.join(" ", names.subList(1, names.size())));
            rows.forEach(row -> cells.add(List.of(row.get(0), String.join(" ", row.subList(1, row.size())))));
            return new Rows(two, cells, header.get(0));
        }
        List<String> after = new ArrayList<>(names.subList(described + 1, names.size()));
        int perLine = after.size();
        for (Line line : header.subList(lines, header.size())) {
            after.addAll(List.of(line.text().split(" ")));
        }
        int trailing = rows.stream().mapToInt(Tables::trailing).min().orElse(0);
        if (trailing == 0 || after.size() % trailing != 0) {
            trailing = after.size();
        }
        List<String> columns = new ArrayList<>(names.subList(0, described + 1));
        columns.addAll(grouped(after, trailing, header.size() == lines + 1 && perLine == trailing));
        Set<String> seconds = seconds(rows);
        for (List<String> row : rows) {
            cells.add(row(touching(row, seconds, described), described, trailing));
        }
        return new Rows(columns, cells, header.get(0));
    }

    /** The words of a header line; where two touch, the second is the one that every such table has. */
    private static List<String> headerWords(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ")) {
            if (word.endsWith(DESCRIPTION) && word.length() > DESCRIPTION.length()) {
                words.add(word.substring(0, word.length() - DESCRIPTION.length()));
                words.add(DESCRIPTION);
            } else {
                words.add(word);
            }
        }
        return words;
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
    private List<String> words(List<Line> group) {
        List<Line> first = new ArrayList<>();
        List<Line> middle = new ArrayList<>();
        List<Line> end = new ArrayList<>();
        int left = group.stream().mapToInt(Line::indent).min().orElse(0);
        boolean columns =
                group.stream().anyMatch(line -> GAP.matcher(line.raw().strip()).find());
        if (!columns) {
            return List.of(joining.join(group).split(" "));
        }
        for (Line line : group) {
            boolean own = line.indent() <= left + 1;
            String[] parts = line.raw().strip().split(" {2,}");
            for (int p = 0; p < parts.length; p++) {
                Line part = line.withText(parts[p]);
                boolean closes =
                        p > 0 && TRAILING.matcher(parts[p]).matches() && p >= parts.length - trailingParts(parts);
                (own && p == 0
                                ? first
                                : closes
                                                && middle.size() + first.size() > 0
                                                && !NUMBER.matcher(parts[p]).matches()
                                        ? end
                                        : middle)
                        .add(part);
            }
        }
        List<String> words = new ArrayList<>(List.of(joining.join(first).split(" ")));
        if (!middle.isEmpty()) {
            words.addAll(List.of(joining.join(middle).split(" ")));
        }
        if (!end.isEmpty()) {
            words.addAll(List.of(joining.join(end).split(" ")));
        }
        return words;
    }

    private static int trailingParts(String[] parts) {
        int count = 0;
        while (count < parts.length
                && TRAILING.matcher(parts[parts.length - 1 - count]).matches()) {
            count++;
        }
        return count;
    }

    private static int trailing(List<String> row) {
        int count = 0;
        while (count < row.size() - 1
                && TRAILING.matcher(row.get(row.size() - 1 - count)).matches()) {
            count++;
        }
        return count;
    }

    private static Set<String> seconds(List<List<String>> rows) {
        Set<String> seconds = new HashSet<>();
        for (List<String> row : rows) {
            if (row.size() > 1 && NUMBER.matcher(row.get(1)).matches()) {
                seconds.add(row.get(1));
            }
        }
        return seconds;
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

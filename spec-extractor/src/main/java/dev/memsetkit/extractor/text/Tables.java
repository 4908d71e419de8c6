package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
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
    /** Twice as many as the widest table that the documentation has. */
    private static final int MAX_COLUMNS = 9;

    /** How many lines the cell of a row may take before the next row begins: what narrow columns make of a sentence. */
    private static final int REACH = 5;

    /** A page of rows tells how long their lines are. */
    private static final int ENOUGH = 40;

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
    record Rows(List<String> header, List<List<String>> rows, PlainLine line) {

        Block.Table block(Source source) {
            return new Block.Table(
                    header.stream().map(Text::of).toList(),
                    rows.stream()
                            .map(row -> row.stream().map(Text::of).toList())
                            .toList(),
                    source);
        }
    }

    /** A line of a chunk. */
    private record Place(PlainLine line, int chunk, int index) {}

    Found find(List<TextChunk> chunks) {
        List<Place> places = new ArrayList<>();
        for (int c = 0; c < chunks.size(); c++) {
            List<PlainLine> lines = chunks.get(c).lines();
            for (int l = 0; l < lines.size(); l++) {
                places.add(new Place(lines.get(l), c, l));
            }
        }
        for (int i = 1; i + 1 < places.size(); i++) {
            if (isHeader(places.get(i).line(), places.get(i + 1).line())) {
                return table(chunks, places, i);
            }
        }
        return new Found(chunks, null, List.of());
    }

    private boolean isHeader(PlainLine line, PlainLine next) {
        String[] words = line.text().split(" ");
        if (words.length < 2 || words.length > MAX_COLUMNS) {
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

    private static boolean isHeaderRest(PlainLine line) {
        return line.text().length() <= 30
                && line.text().chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '_');
    }

    private Found table(List<TextChunk> chunks, List<Place> places, int header) {
        List<PlainLine> all = new ArrayList<>();
        places.subList(header, places.size()).forEach(place -> all.add(place.line()));
        List<Integer> ownerOf =
                places.subList(header, places.size()).stream().map(Place::chunk).toList();
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
        int end = rowGroups(all, ownerOf, rowsFrom, kind, groups);
        Rows rows = cells.cells(all.subList(0, rowsFrom), groups);
        return new Found(
                parts(chunks, places.subList(0, header)),
                rows,
                parts(chunks, places.subList(header + end, places.size())));
    }

    /** The chunks that some lines are; of the first or the last chunk they may be a part. */
    private List<TextChunk> parts(List<TextChunk> chunks, List<Place> places) {
        List<TextChunk> parts = new ArrayList<>();
        int from = 0;
        while (from < places.size()) {
            Place first = places.get(from);
            TextChunk chunk = chunks.get(first.chunk());
            int length = 1;
            while (from + length < places.size() && places.get(from + length).chunk() == first.chunk()) {
                length++;
            }
            List<PlainLine> lines = chunk.lines().subList(first.index(), first.index() + length);
            boolean whole = length == chunk.lines().size();
            parts.add(whole ? chunk : new TextChunk(Opening.of(lines.get(0).text()), joining.join(lines), lines));
            from += length;
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
    private int rowGroups(
            List<PlainLine> all, List<Integer> ownerOf, int from, String kind, List<List<PlainLine>> groups) {
        int i = from;
        while (i < all.size()) {
            PlainLine line = all.get(i);
            List<PlainLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
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

    private static boolean startsRow(PlainLine line, String kind) {
        String first = line.text().split(" ", 2)[0];
        return kind(line.text()).equals(kind) || (kind.equals("_") && first.endsWith("-") && first.length() > 1);
    }

    /** Whether the last line of a row ends within its first cell. */
    private static boolean isBroken(List<PlainLine> row) {
        return !row.isEmpty()
                && row.stream().allMatch(line -> line.text().split(" ", 2)[0].endsWith("-"))
                && row.get(row.size() - 1).text().split(" ", 2)[0].endsWith("-");
    }

    private boolean continues(List<PlainLine> all, List<Integer> ownerOf, int i, String kind, List<PlainLine> row) {
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
        boolean shortLine =
                TableCells.TRAILING.matcher(all.get(i).text().split(" ", 2)[0]).matches();
        return before.endsWith(",") || shortLine || (sameChunk && !isHeaderNear(all, i) && isCellPart(all, i));
    }

    /** The rest of a cell is no longer than the rows before it and no sentence. */
    private static boolean isCellPart(List<PlainLine> all, int i) {
        int longest = all.subList(Math.max(1, i - ENOUGH), i).stream()
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        String text = all.get(i).text();
        return text.length() <= longest && !text.endsWith(".") && !text.endsWith(":");
    }

    private boolean isHeaderNear(List<PlainLine> all, int i) {
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
}

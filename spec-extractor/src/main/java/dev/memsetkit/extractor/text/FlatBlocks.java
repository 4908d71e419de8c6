package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Admonition;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Code;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Heading;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Block.Table;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.grammar.PhraseParts;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the chunks of a text into flat blocks: entries with fields, and paragraphs, bullets and tables in them. */
final class FlatBlocks {

    private static final Pattern PARAMETER = Pattern.compile("(?<name>[\\w.]+) \\(.*", Pattern.DOTALL);
    /** Below the chapter and the section of releases. */
    private static final int RELEASE_LEVEL = 3;

    private final String document;
    private final Joining joining;
    private String anchor = "";

    FlatBlocks(String document, Joining joining) {
        this.document = document;
        this.joining = joining;
    }

    List<Block> read(List<TextChunk> found) {
        List<Block> blocks = new ArrayList<>();
        for (List<TextChunk> run : runs(withoutCode(found), (before, next) -> opensSection(next))) {
            TextChunk first = run.get(0);
            List<TextChunk> below = run.subList(1, run.size());
            if (first.opening() == Opening.HEADING) {
                anchor = "";
                blocks.add(heading(first));
                blocks.addAll(body(below, false));
            } else {
                blocks.addAll(opensSection(first) ? List.of(entry(first, below)) : body(run, false));
            }
        }
        return blocks;
    }

    /** Lines of code look like the name of a method too: where chapters of methods have headings, only these count. */
    private static List<TextChunk> withoutCode(List<TextChunk> found) {
        Set<String> parts = found.stream()
                .map(FlatBlocks::numbered)
                .filter(heading -> heading.matches() && PhraseParts.isChapter(heading.group("title")))
                .map(heading -> heading.group("number").replaceFirst("\\d+$", ""))
                .collect(Collectors.toSet());
        List<TextChunk> chunks = new ArrayList<>();
        boolean methods = parts.isEmpty();
        for (TextChunk chunk : found) {
            if (chunk.opening() == Opening.HEADING && !parts.isEmpty()) {
                Matcher heading = numbered(chunk);
                methods = heading.matches() && parts.stream().anyMatch(heading.group("number")::startsWith);
            }
            boolean code = chunk.opening() == Opening.ENTRY && !methods;
            chunks.add(code ? new TextChunk(Opening.NONE, chunk.text(), chunk.lines()) : chunk);
        }
        return chunks;
    }

    private static Matcher numbered(TextChunk chunk) {
        return Opening.HEADING_LINE.matcher(chunk.text());
    }

    private static boolean opensSection(TextChunk chunk) {
        return chunk.opening() == Opening.HEADING
                || chunk.opening() == Opening.ENTRY
                || chunk.opening() == Opening.ERROR;
    }

    /** The chunks in runs: whatever opens a new one is told by the run so far and the next chunk. */
    private static List<List<TextChunk>> runs(
            List<TextChunk> chunks, BiPredicate<List<TextChunk>, TextChunk> opensNext) {
        List<List<TextChunk>> runs = new ArrayList<>();
        for (TextChunk chunk : chunks) {
            if (runs.isEmpty() || opensNext.test(runs.get(runs.size() - 1), chunk)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(chunk);
        }
        return runs;
    }

    private Heading heading(TextChunk chunk) {
        if (Opening.CHAPTER_LINE.matcher(chunk.text()).matches()) {
            return new Heading(1, Text.of(chunk.text()), source(chunk));
        }
        Matcher numbered = Opening.HEADING_LINE.matcher(chunk.text());
        if (!numbered.matches()) {
            return new Heading(RELEASE_LEVEL, Text.of(chunk.text()), source(chunk));
        }
        int level = numbered.group("number").split("\\.").length;
        return new Heading(Math.min(level, 6), Text.of(numbered.group("title")), source(chunk));
    }

    private Entry entry(TextChunk chunk, List<TextChunk> body) {
        boolean error = chunk.opening() == Opening.ERROR;
        Matcher line = (error ? Opening.ERROR_LINE : Opening.ENTRY_LINE).matcher(chunk.text());
        String name = line.matches() ? line.group("name") : chunk.text();
        anchor = name;
        Source source = source(chunk);
        return new Entry(error ? Entry.Kind.ERROR : Entry.Kind.METHOD, name, body(body, true), source);
    }

    /** The blocks of an entry, or of what stands between headings. */
    private List<Block> body(List<TextChunk> chunks, boolean entry) {
        List<Block> blocks = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (List<TextChunk> run : runs(chunks, (before, next) -> next.opening() == Opening.FIELD)) {
            TextChunk first = run.get(0);
            // What stands right below the name of a method is its description, also "Returns the ...".
            boolean description = entry && first == chunks.get(0) && !Opening.isFieldAlone(first.text());
            if (first.opening() == Opening.FIELD && !description) {
                fields.add(field(run));
            } else {
                blocks.addAll(pieces(run));
            }
        }
        if (!fields.isEmpty()) {
            blocks.add(new FieldList(fields, fields.get(0).source()));
        }
        return blocks;
    }

    private Field field(List<TextChunk> run) {
        String name = opening(Opening.FIELD_LINE, run.get(0)).group("name");
        List<TextChunk> content = behind(Opening.FIELD_LINE, run);
        Source source = source(run.get(0));
        return new Field(name, name.startsWith("Parameter") ? parameters(content, source) : pieces(content), source);
    }

    /** The first line of a chunk, taken apart as what the chunk opens with. */
    private static Matcher opening(Pattern line, TextChunk chunk) {
        Matcher opening = line.matcher(chunk.first().text());
        if (!opening.matches()) {
            throw new IllegalArgumentException("opens with something else: " + chunk.text());
        }
        return opening;
    }

    /** What stands behind the opening of the first of some chunks. */
    private List<TextChunk> behind(Pattern line, List<TextChunk> run) {
        Matcher opening = opening(line, run.get(0));
        List<TextChunk> content = new ArrayList<>(run.subList(1, run.size()));
        if (opening.group("text") != null) {
            List<PlainLine> lines = new ArrayList<>(run.get(0).lines());
            lines.set(0, lines.get(0).withText(opening.group("text")));
            content.add(0, new TextChunk(Opening.NONE, joining.join(lines), lines));
        }
        return content;
    }

    private List<Block> parameters(List<TextChunk> chunks, Source source) {
        if (chunks.isEmpty() || chunks.get(0).opening() != Opening.BULLET) {
            return item(chunks);
        }
        List<List<Block>> items = runs(chunks, (before, next) -> next.opening() == Opening.BULLET).stream()
                .map(run -> item(behind(Opening.BULLET_LINE, run)))
                .toList();
        return List.of(new BulletList(items, source));
    }

    /** One parameter: its tables are found by their lines. */
    private List<Block> item(List<TextChunk> chunks) {
        Matcher parameter =
                PARAMETER.matcher(chunks.isEmpty() ? "" : chunks.get(0).text());
        if (!parameter.matches()) {
            return pieces(chunks);
        }
        List<Block> blocks = new ArrayList<>();
        List<TextChunk> rest = new ArrayList<>(chunks);
        Tables tables = new Tables(parameter.group("name"), joining);
        while (!rest.isEmpty()) {
            Tables.Found found = tables.find(rest);
            blocks.addAll(pieces(found.before()));
            if (found.table() != null) {
                blocks.add(table(found.table()));
            }
            rest = found.after();
        }
        return blocks;
    }

    private Table table(Tables.Rows table) {
        return new Table(
                texts(table.header()),
                table.rows().stream().map(FlatBlocks::texts).toList(),
                source(table.line()));
    }

    private static List<Text> texts(List<String> cells) {
        return cells.stream().map(Text::of).toList();
    }

    /** Paragraphs, lists, admonitions and addresses. */
    private List<Block> pieces(List<TextChunk> chunks) {
        return runs(chunks, (before, next) -> !goesOn(before, next)).stream()
                .map(this::piece)
                .toList();
    }

    private Block piece(List<TextChunk> run) {
        TextChunk first = run.get(0);
        return switch (first.opening()) {
            case BULLET -> bullets(run);
            case ADDRESS -> new Code(first.text(), source(first));
            default -> isBox(first) ? admonition(run) : paragraph(first);
        };
    }

    /** Whether a chunk is one more bullet, or what a box announces. */
    private static boolean goesOn(List<TextChunk> before, TextChunk next) {
        return before.get(0).opening() == Opening.BULLET
                ? next.opening() == Opening.BULLET
                : isBox(before.get(0))
                        && before.get(before.size() - 1).text().endsWith(":")
                        && next.opening() == Opening.NONE;
    }

    /** Boxes have their title before the text, those that refer to others above it. */
    private static boolean isBox(TextChunk chunk) {
        Matcher box = Opening.ADMONITION_LINE.matcher(chunk.first().text());
        return chunk.opening() == Opening.ADMONITION
                && box.matches()
                && (box.group("text") == null || !box.group("kind").startsWith("See"));
    }

    private Admonition admonition(List<TextChunk> run) {
        String kind = opening(Opening.ADMONITION_LINE, run.get(0)).group("kind").toLowerCase(Locale.ROOT);
        return new Admonition(kind, pieces(behind(Opening.ADMONITION_LINE, run)), source(run.get(0)));
    }

    /** Bullets in a row; a mark that is new opens a list in the item before, one that was there before closes it. */
    private BulletList bullets(List<TextChunk> chunks) {
        char mark = chunks.get(0).text().charAt(0);
        List<List<Block>> items = new ArrayList<>();
        for (List<TextChunk> run : runs(chunks, (before, next) -> next.text().charAt(0) == mark)) {
            Block own = paragraph(behind(Opening.BULLET_LINE, run).get(0));
            items.add(run.size() == 1 ? List.of(own) : List.of(own, bullets(run.subList(1, run.size()))));
        }
        return new BulletList(items, source(chunks.get(0)));
    }

    private Paragraph paragraph(TextChunk chunk) {
        return new Paragraph(Text.of(chunk.text()), source(chunk));
    }

    private Source source(TextChunk chunk) {
        return source(chunk.first());
    }

    private Source source(PlainLine line) {
        return new Source(document, anchor, line.page(), line.number());
    }
}

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
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.grammar.PhraseParts;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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
        List<TextChunk> chunks = withoutCode(found);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < chunks.size()) {
            TextChunk chunk = chunks.get(i);
            int end = next(chunks, i + 1, FlatBlocks::opensSection);
            if (chunk.opening() == Opening.HEADING) {
                anchor = "";
                blocks.add(heading(chunk));
                blocks.addAll(body(chunks.subList(i + 1, end), false));
            } else if (chunk.opening() == Opening.ENTRY || chunk.opening() == Opening.ERROR) {
                blocks.add(entry(chunk, chunks.subList(i + 1, end)));
            } else {
                blocks.addAll(body(chunks.subList(i, end), false));
            }
            i = end;
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

    /** The first chunk from there on of which something holds, or the end. */
    private static int next(List<TextChunk> chunks, int from, Predicate<TextChunk> stop) {
        int next = from;
        while (next < chunks.size() && !stop.test(chunks.get(next))) {
            next++;
        }
        return next;
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
        int i = 0;
        while (i < chunks.size()) {
            int end = next(chunks, i + 1, chunk -> chunk.opening() == Opening.FIELD);
            TextChunk first = chunks.get(i);
            // What stands right below the name of a method is its description, also "Returns the ...".
            boolean description = entry && i == 0 && !Opening.isFieldAlone(first.text());
            if (first.opening() == Opening.FIELD && !description) {
                fields.add(field(first, chunks.subList(i + 1, end)));
            } else {
                blocks.addAll(pieces(chunks.subList(i, end)));
            }
            i = end;
        }
        if (!fields.isEmpty()) {
            blocks.add(new FieldList(fields, fields.get(0).source()));
        }
        return blocks;
    }

    private Field field(TextChunk chunk, List<TextChunk> below) {
        Matcher opening = Opening.FIELD_LINE.matcher(chunk.first().text());
        if (!opening.matches()) {
            throw new IllegalArgumentException("no field: " + chunk.text());
        }
        List<TextChunk> content = new ArrayList<>(below);
        if (opening.group("text") != null) {
            content.add(0, from(chunk, opening.group("text")));
        }
        String name = opening.group("name");
        boolean parameters = name.startsWith("Parameter");
        return new Field(name, parameters ? parameters(content, source(chunk)) : pieces(content), source(chunk));
    }

    /** The chunk without what stands before that text in its first line. */
    private TextChunk from(TextChunk chunk, String text) {
        List<PlainLine> lines = new ArrayList<>(chunk.lines());
        lines.set(0, lines.get(0).withText(text));
        return new TextChunk(Opening.NONE, joining.join(lines), lines);
    }

    private List<Block> parameters(List<TextChunk> chunks, Source source) {
        if (chunks.isEmpty() || chunks.get(0).opening() != Opening.BULLET) {
            return item(chunks);
        }
        List<List<Block>> items = new ArrayList<>();
        int i = 0;
        while (i < chunks.size()) {
            int end = next(chunks, i + 1, chunk -> chunk.opening() == Opening.BULLET);
            List<TextChunk> item = new ArrayList<>(chunks.subList(i, end));
            item.set(0, from(item.get(0), bulletText(item.get(0))));
            items.add(item(item));
            i = end;
        }
        return List.of(new BulletList(items, source));
    }

    private static String bulletText(TextChunk chunk) {
        Matcher bullet = Opening.BULLET_LINE.matcher(chunk.first().text());
        return bullet.matches() ? bullet.group("text") : chunk.first().text();
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
                blocks.add(found.table().block(source(found.table().line())));
            }
            rest = found.after();
        }
        return blocks;
    }

    /** Paragraphs, lists, admonitions and addresses. */
    private List<Block> pieces(List<TextChunk> chunks) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < chunks.size()) {
            TextChunk chunk = chunks.get(i);
            int end = i + 1;
            if (chunk.opening() == Opening.BULLET) {
                end = next(chunks, end, next -> next.opening() != Opening.BULLET);
                blocks.add(bullets(chunks.subList(i, end)));
            } else if (chunk.opening() == Opening.ADMONITION && isBox(chunk)) {
                end = boxEnd(chunks, i);
                blocks.add(admonition(chunk, chunks.subList(i + 1, end)));
            } else if (chunk.opening() == Opening.ADDRESS) {
                blocks.add(new Code(chunk.text(), source(chunk)));
            } else {
                blocks.add(new Paragraph(Text.of(chunk.text()), source(chunk)));
            }
            i = end;
        }
        return blocks;
    }

    /** Boxes have their title before the text, those that refer to others above it. */
    private static boolean isBox(TextChunk chunk) {
        Matcher box = Opening.ADMONITION_LINE.matcher(chunk.first().text());
        return box.matches() && (box.group("text") == null || !box.group("kind").startsWith("See"));
    }

    private static int boxEnd(List<TextChunk> chunks, int box) {
        int end = box + 1;
        while (end < chunks.size()
                && chunks.get(end - 1).text().endsWith(":")
                && chunks.get(end).opening() == Opening.NONE) {
            end++;
        }
        return end;
    }

    private Admonition admonition(TextChunk chunk, List<TextChunk> below) {
        Matcher box = Opening.ADMONITION_LINE.matcher(chunk.first().text());
        List<TextChunk> content = new ArrayList<>(below);
        if (box.matches() && box.group("text") != null) {
            content.add(0, from(chunk, box.group("text")));
        }
        String kind = box.matches() ? box.group("kind").toLowerCase(Locale.ROOT) : "";
        return new Admonition(kind, pieces(content), source(chunk));
    }

    /** Bullets in a row; a mark that is new opens a list in the item before, one that was there before closes it. */
    private BulletList bullets(List<TextChunk> chunks) {
        char mark = chunks.get(0).text().charAt(0);
        List<List<Block>> items = new ArrayList<>();
        int i = 0;
        while (i < chunks.size()) {
            int end = next(chunks, i + 1, chunk -> chunk.text().charAt(0) == mark);
            List<Block> item = new ArrayList<>();
            TextChunk own = from(chunks.get(i), bulletText(chunks.get(i)));
            item.add(new Paragraph(Text.of(own.text()), source(own)));
            if (end > i + 1) {
                item.add(bullets(chunks.subList(i + 1, end)));
            }
            items.add(item);
            i = end;
        }
        return new BulletList(items, source(chunks.get(0)));
    }

    private Source source(TextChunk chunk) {
        return source(chunk.first());
    }

    private Source source(PlainLine line) {
        return new Source(document, anchor, line.page(), line.number());
    }
}

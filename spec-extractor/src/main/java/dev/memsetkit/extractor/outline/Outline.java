package dev.memsetkit.extractor.outline;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Gives the blocks of a flat page the structure that pages of other forms have: where a field ends, which paragraphs are
 * keys or values, which keys stand inside which.
 */
public final class Outline {

    private static final Pattern ERROR =
            Pattern.compile("(?:(?:May|Will|Can) raise )?ApiError\\w*\\b.*", Pattern.DOTALL);

    private final Findings findings;

    public Outline(Findings findings) {
        this.findings = findings;
    }

    /** The page with its structure; a page that has one is returned as it is. */
    public Page of(Page page) {
        if (!page.flat()) {
            return page;
        }
        List<Block> blocks = new ArrayList<>();
        List<Block> between = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Entry entry) {
                blocks.addAll(settle("", between));
                between.clear();
                List<Block> body =
                        entry.kind() == Entry.Kind.ERROR ? entry.blocks() : settle(entry.name(), entry.blocks());
                blocks.add(new Entry(entry.kind(), entry.name(), entry.arguments(), body, entry.source()));
            } else {
                between.add(block);
            }
        }
        blocks.addAll(settle("", between));
        return new Page(page.name(), page.title(), blocks);
    }

    /** What a field holds, and what really follows it. */
    record Extent(List<Block> inside, List<Block> behind) {}

    private List<Block> settle(String where, List<Block> blocks) {
        List<Block> settled = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof FieldList list) {
                fields(where, list, settled);
            } else {
                settled.add(block);
            }
        }
        return new Keys(where, findings).describedBelow(settled);
    }

    private void fields(String where, FieldList list, List<Block> settled) {
        List<Field> fields = new ArrayList<>();
        for (Field field : list.fields()) {
            Extent extent = extent(where, field);
            fields.add(new Field(field.name(), extent.inside(), field.source()));
            if (!extent.behind().isEmpty()) {
                settled.add(new FieldList(fields, fields.get(0).source()));
                settled.addAll(extent.behind());
                fields.clear();
            }
        }
        if (!fields.isEmpty()) {
            settled.add(new FieldList(fields, fields.get(0).source()));
        }
    }

    private Extent extent(String where, Field field) {
        return switch (field.name().toLowerCase(Locale.ROOT)) {
            case "parameters", "parameter" -> Values.ofParameters(field.blocks());
            case "returns", "return" -> new Keys(where, findings).ofResult(field.blocks());
            case "raises" -> sentences(field.blocks(), ERROR.asMatchPredicate());
            default -> sentences(field.blocks(), condition -> false);
        };
    }

    /** A field of sentences: its first paragraph, others that are of its kind, and the lists that these announce. */
    private static Extent sentences(List<Block> blocks, Predicate<String> isMore) {
        int end = 0;
        while (end < blocks.size()
                && (end == 0
                        || (blocks.get(end) instanceof BulletList
                                && plain(blocks.get(end - 1)).endsWith(":"))
                        || isMore.test(plain(blocks.get(end))))) {
            end++;
        }
        return new Extent(blocks.subList(0, end), blocks.subList(end, blocks.size()));
    }

    /** The words of a paragraph; empty for anything else. */
    static String plain(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text().plain() : "";
    }
}

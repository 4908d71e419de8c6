package dev.memsetkit.extractor.outline;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.outline.Outline.Extent;
import java.util.List;
import java.util.regex.Pattern;

/** Where the fields end that hold sentences: errors and conditions. */
final class Statements {

    private static final Pattern ERROR =
            Pattern.compile("(?:(?:May|Will|Can) raise )?ApiError\\w*\\b.*", Pattern.DOTALL);

    private Statements() {}

    /** Errors: the first paragraph, those that begin with an error, and the lists that these announce. */
    static Extent ofErrors(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size()) {
            Block block = blocks.get(end);
            boolean belongs = end == 0
                    || (block instanceof BulletList && announces(blocks.get(end - 1)))
                    || (block instanceof Paragraph paragraph
                            && ERROR.matcher(paragraph.text().plain()).matches());
            if (!belongs) {
                break;
            }
            end++;
        }
        return new Extent(blocks.subList(0, end), blocks.subList(end, blocks.size()));
    }

    /** Conditions: one paragraph, and a list if it announces one. */
    static Extent ofConditions(List<Block> blocks) {
        int end = Math.min(1, blocks.size());
        if (end < blocks.size() && blocks.get(end) instanceof BulletList && announces(blocks.get(0))) {
            end++;
        }
        return new Extent(blocks.subList(0, end), blocks.subList(end, blocks.size()));
    }

    private static boolean announces(Block block) {
        return block instanceof Paragraph paragraph && paragraph.text().plain().endsWith(":");
    }
}

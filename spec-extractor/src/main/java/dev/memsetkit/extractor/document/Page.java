package dev.memsetkit.extractor.document;

import java.util.List;

/**
 * One page, or one whole document of a form that has no separate pages.
 *
 * @param name file name
 * @param title title of the page, with the name of the documentation that follows it
 * @param blocks the content in reading order; headings and what follows them stand on one level
 */
public record Page(String name, String title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}

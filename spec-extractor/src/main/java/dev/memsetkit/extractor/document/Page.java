package dev.memsetkit.extractor.document;

import java.util.List;

/**
 * One page, or one whole document of a form that has no separate pages.
 *
 * @param name file name
 * @param title title of the page, with the name of the documentation that follows it
 * @param blocks the content in reading order; headings and what follows them are on one level
 * @param flat whether the form does not tell what stands inside what: then a field holds everything up to the next field
 *     or entry, keys and values are paragraphs, and only the words tell
 */
public record Page(String name, String title, List<Block> blocks, boolean flat) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** A page of a form that tells what stands inside what. */
    public Page(String name, String title, List<Block> blocks) {
        this(name, title, blocks, false);
    }

    /** A page of a form that does not. */
    public static Page flat(String name, String title, List<Block> blocks) {
        return new Page(name, title, blocks, true);
    }
}

package dev.memsetkit.extractor.pdf.blocks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The outline that a reader shows beside the pages: where headings of two levels look alike, it tells them apart.
 *
 * <p>It is no part of what is printed and may be missing, wrong or without end, so it is only asked, never trusted.
 */
public final class Bookmarks {

    private static final int MAX_ENTRIES = 20_000;

    private final Map<String, Integer> levels = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    private Bookmarks() {}

    /** The outline of a document; an empty one if it has none. */
    public static Bookmarks of(PDDocument document) {
        Bookmarks outline = new Bookmarks();
        PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            outline.add(root, 1);
        }
        return outline;
    }

    private void add(PDOutlineNode parent, int level) {
        PDOutlineItem item = parent.getFirstChild();
        while (item != null && seen.size() < MAX_ENTRIES && seen.add(item.getCOSObject())) {
            String title = item.getTitle();
            if (title != null) {
                Integer other = levels.putIfAbsent(key(title), level);
                if (other != null && other != level) {
                    ambiguous.add(key(title));
                }
            }
            if (level < Headings.MAX_LEVEL) {
                add(item, level + 1);
            }
            item = item.getNextSibling();
        }
    }

    /** How deep the heading stands in the outline, 1 is the highest; 0 if the outline does not tell. */
    int level(String heading) {
        String key = key(heading);
        return ambiguous.contains(key) ? 0 : levels.getOrDefault(key, 0);
    }

    private static String key(String title) {
        String words = title.strip().replaceFirst("^(?:\\d+|[A-Z](?=\\.))(?:\\.\\d+)*\\.?\\s+", "");
        return words.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}

package dev.memsetkit.extractor.pdf.line;

import dev.memsetkit.extractor.pdf.glyph.PrintedRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules across each page. */
public final class PageRules {

    private final Map<Integer, List<PrintedRule>> across = new HashMap<>();

    public PageRules(List<PageLines> pages) {
        for (PageLines page : pages) {
            across.put(
                    page.number(),
                    page.rules().stream().filter(PrintedRule::isHorizontal).toList());
        }
    }

    /** The rules across a page. */
    public List<PrintedRule> of(int page) {
        return across.getOrDefault(page, List.of());
    }
}

package dev.memsetkit.extractor.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules across each page. */
final class PageRules {

    private final Map<Integer, List<Rule>> across = new HashMap<>();

    PageRules(List<PageLines> pages) {
        for (PageLines page : pages) {
            across.put(
                    page.number(),
                    page.rules().stream().filter(Rule::isHorizontal).toList());
        }
    }

    /** The rules across a page. */
    List<Rule> of(int page) {
        return across.getOrDefault(page, List.of());
    }
}

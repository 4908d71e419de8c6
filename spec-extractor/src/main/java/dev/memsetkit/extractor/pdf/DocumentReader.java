package dev.memsetkit.extractor.pdf;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.hyphenation.Hyphenation;
import java.util.List;

/** Turns the lines of all pages into blocks, step by step: what is no text goes, then lines become a tree. */
final class DocumentReader {

    private final String document;
    private final Findings findings;

    /**
     * A reader of one document.
     *
     * @param document its file name
     * @param findings is told what cannot be decided
     */
    DocumentReader(String document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    Page read(List<PageLines> scanned, FaceRoles roles, Outline outline) {
        Furniture furniture = new Furniture(scanned);
        List<PageLines> bare = scanned.stream().map(furniture::remove).toList();
        Footnotes footnotes = new Footnotes(bare, Layout.bodySize(bare));
        List<PageLines> pages = bare.stream().map(footnotes::remove).toList();
        Layout layout = Layout.of(pages);
        FrontMatter frontMatter = new FrontMatter(pages, layout, furniture.runningHeads());
        Undecided undecided = new Undecided(document, findings);
        if (layout.lineEnds().isTight()) {
            pages.stream().flatMap(page -> page.lines().stream()).findFirst().ifPresent(undecided::paragraphs);
        }
        List<FlowItem> items = Flow.of(frontMatter.pages(), layout, roles, undecided);
        PageRules rules = new PageRules(pages);
        LineSigns signs = new LineSigns(rules, items, layout, roles);
        Headings headings = new Headings(items, layout, roles, outline);
        TextJoiner joiner = new TextJoiner(roles, Hyphenation.of(Flow.words(items)), headings, undecided);
        Notices notices = new Notices(rules, layout, roles);
        Terms terms = new Terms(items, layout, roles);
        List<Block> blocks =
                new BlockBuilder(document, items, layout, headings, signs, notices, terms, joiner, frontMatter).build();
        return new Page(document, frontMatter.title(), blocks);
    }
}

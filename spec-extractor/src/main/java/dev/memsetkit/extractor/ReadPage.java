package dev.memsetkit.extractor;

import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.outline.Outline;
import dev.memsetkit.extractor.reading.PageFacts;
import dev.memsetkit.extractor.reading.PageReader;
import dev.memsetkit.extractor.source.FrontEnd;
import dev.memsetkit.extractor.source.RawPage;
import org.jspecify.annotations.Nullable;

/**
 * What is read from one file, apart from all others, so that files can be read side by side and the outcome does not depend
 * on which is done first.
 *
 * @param name the name of the page
 * @param facts what the page states; {@code null} if the file cannot be read
 * @param findings what was found to say about it
 * @param failure why the file cannot be read; {@code null} if it can
 */
record ReadPage(
        String name,
        @Nullable PageFacts facts,
        Findings findings,
        @Nullable BadInputException failure) {

    static ReadPage of(FrontEnd frontEnd, RawPage raw) {
        Findings findings = new Findings();
        try {
            Page page = new Outline(findings).of(frontEnd.read(raw, findings));
            return new ReadPage(page.name(), new PageReader(findings).read(page), findings, null);
        } catch (BadInputException e) {
            return new ReadPage("", null, findings, e);
        }
    }

    /** The facts; the findings are added to all others. */
    PageFacts orThrow(Findings all) {
        if (facts == null) {
            throw failure == null ? new IllegalStateException("neither facts nor failure") : failure;
        }
        all.addAll(findings);
        return facts;
    }
}

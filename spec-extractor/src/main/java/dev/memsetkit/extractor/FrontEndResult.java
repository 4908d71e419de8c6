package dev.memsetkit.extractor;

import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.report.Findings;
import dev.memsetkit.extractor.source.RawPage;
import org.jspecify.annotations.Nullable;

/**
 * What a front end makes of one file, apart from all others, so that files can be read side by side and the outcome does
 * not depend on which is done first.
 *
 * @param page the blocks; {@code null} if the file cannot be read
 * @param findings what the front end found
 * @param failure why the file cannot be read; {@code null} if it can
 */
record FrontEndResult(
        @Nullable Page page, Findings findings, @Nullable BadInputException failure) {

    static FrontEndResult of(FrontEnd frontEnd, RawPage raw) {
        Findings findings = new Findings();
        try {
            return new FrontEndResult(frontEnd.read(raw, findings), findings, null);
        } catch (BadInputException e) {
            return new FrontEndResult(null, findings, e);
        }
    }

    /** The page; its findings are added to all others. */
    Page orThrow(Findings all) {
        if (page == null) {
            throw failure == null ? new IllegalStateException("neither page nor failure") : failure;
        }
        all.addAll(findings);
        return page;
    }
}

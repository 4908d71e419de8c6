package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Findings;

/** Turns one file of the documentation into blocks: all that differs between the forms of the documentation ends here. */
public interface FrontEnd {

    /**
     * Turns one file into blocks.
     *
     * @param page the file as it was loaded
     * @param findings is told what cannot be decided, with its place
     * @return the blocks, in the order in which the file has them
     * @throws BadInputException if the file is not whole or not of the expected form
     */
    Page read(RawPage page, Findings findings);
}

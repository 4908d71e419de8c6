package dev.memsetkit.extractor.pdf.glyph;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import java.io.IOException;

/** A page asks for more than any documentation needs. */
public final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    private final InputError error;
    private final transient Object[] details;

    LimitExceededException(InputError error, Object... details) {
        super(error.text(details));
        this.error = error;
        this.details = details;
    }

    /** What is said of the file. */
    public BadInputException at(String origin) {
        return error.at(origin, details).because(this);
    }
}

package dev.memsetkit.extractor.pdf.glyph;

import java.io.IOException;

/** A page asks for more than any documentation needs. */
public final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String message) {
        super(message);
    }
}

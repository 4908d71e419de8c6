package dev.memsetkit.extractor.pdf;

import java.io.IOException;

/** A page asks for more than any documentation needs. */
final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuchException(String message) {
        super(message);
    }
}

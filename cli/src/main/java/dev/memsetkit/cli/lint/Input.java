package dev.memsetkit.cli.lint;

import java.io.IOException;
import java.io.InputStream;

/** Something to check. */
public interface Input {

    /** Its name as users know it. */
    String name();

    /** What its name says of its content. */
    Content content();

    /** What an input may hold. */
    enum Content {
        /** One JSON text, or JSON on each line. */
        JSON,
        /** JSON on each line, so that it can be read in pieces. */
        JSON_LINES,
        /** A call or a command on each line, so that it can be read in pieces. */
        LINES,
        /** Any of these. */
        ANY
    }

    /** Opens it. */
    InputStream open() throws IOException;
}

package dev.memsetkit.cli.lint;

import java.io.IOException;
import java.io.InputStream;

/** Something to check. */
public interface Input {

    /** Its name as users know it. */
    String name();

    /** Whether its name says that each line is JSON or a command of its own, so that it can be read in pieces. */
    boolean lines();

    /** Opens it. */
    InputStream open() throws IOException;
}

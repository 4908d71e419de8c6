package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.format.FileContents;
import dev.memsetkit.cli.format.FileKind;
import java.io.IOException;
import java.io.InputStream;

/** Something to check. */
public interface Input {

    /** Its name as users know it. */
    String name();

    /** What its name says of its content. */
    FileKind kind();

    /** Whether the user named it, so that it is an error if it cannot be read; else it is one of a folder. */
    boolean named();

    /** The files beside it. */
    FileContents files();

    /** Opens it. */
    InputStream open() throws IOException;
}

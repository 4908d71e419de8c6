package dev.memsetkit.cli.format;

import org.jspecify.annotations.Nullable;

/** Reads files beside the one at hand. */
@FunctionalInterface
public interface FileContents {

    /** Knows no files. */
    FileContents NONE = path -> null;

    /**
     * The text of a file.
     *
     * @param path as the file at hand names it
     * @return {@code null} if there is no such file, or none that may be read
     */
    @Nullable
    String read(String path);
}

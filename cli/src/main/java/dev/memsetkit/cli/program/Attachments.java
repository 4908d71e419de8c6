package dev.memsetkit.cli.program;

import dev.memsetkit.cli.text.MappedText;
import org.jspecify.annotations.Nullable;

/** What a command line refers to and does not hold itself. */
public interface Attachments {

    /** The content of a file; {@code null} if it is not known. */
    @Nullable
    MappedText file(MappedText path);

    /** The standard input; {@code null} if it is not known. */
    @Nullable
    MappedText input();
}

package dev.memsetkit.cli.mashell;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the lines of a session come from. */
interface LineInput {

    /**
     * The next line.
     *
     * @return {@code null} at the end of the input
     */
    @Nullable
    String line(String prompt) throws IOException;
}

package dev.memsetkit.cli;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.ClosedInput;
import java.io.InputStream;

/** A command line that cannot be followed; the message is all that users need. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** Java takes an empty name for the current folder, as a variable that is not set would. */
    static String requireName(String option, String name) {
        if (name.isEmpty()) {
            throw new UsageException(CliMessage.WRONG_VALUE.text(option, name, "a name"));
        }
        return name;
    }

    /** The input, for commands that read nothing else. */
    static InputStream requireOpen(InputStream in) {
        if (in instanceof ClosedInput) {
            throw new UsageException(CliMessage.CLOSED_INPUT.text());
        }
        return in;
    }
}

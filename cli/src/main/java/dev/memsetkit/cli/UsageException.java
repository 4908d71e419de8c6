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

    /** The input, for commands that read nothing else. */
    static InputStream requireOpen(InputStream in) {
        if (in instanceof ClosedInput) {
            throw new UsageException(CliMessage.CLOSED_INPUT.text());
        }
        return in;
    }
}

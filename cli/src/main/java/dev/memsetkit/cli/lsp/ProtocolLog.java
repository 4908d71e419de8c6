package dev.memsetkit.cli.lsp;

import dev.memsetkit.cli.lint.SecretsInText;
import dev.memsetkit.cli.message.CliMessage;
import java.io.PrintWriter;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what the library of the protocol finds wrong in a line each, without a stack trace and without secrets. */
public final class ProtocolLog extends Handler {

    /** Held, since a logger that nobody holds loses its handlers. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private static final int MAX_LENGTH = 200;

    /** The library says twice that it cannot read the length; the second time, it names the header. */
    private static final Pattern LENGTH = Pattern.compile("For input string: .*");

    private static final Pattern HEADER = Pattern.compile("Missing header Content-Length in input \"(.*?)\"?");
    private static final Pattern EXCEPTION = Pattern.compile("(?:[a-z]\\w*\\.)+\\w*(?:Exception|Error): (.*)");
    private static final Pattern NO_OBJECT = Pattern.compile("Expected BEGIN_OBJECT but was (\\w+) .*");

    /** What a message is instead of an object, by the words of the library. */
    private static final Map<String, String> KINDS = Map.of(
            "BEGIN_ARRAY", "a list",
            "STRING", "a text",
            "NUMBER", "a number",
            "BOOLEAN", "a Boolean",
            "NULL", "null",
            "END_DOCUMENT", "nothing");

    private final PrintWriter err;

    private ProtocolLog(PrintWriter err) {
        this.err = err;
    }

    /** Tells it from now on here and nowhere else. */
    public static void to(PrintWriter err) {
        PROTOCOL.setUseParentHandlers(false);
        PROTOCOL.addHandler(new ProtocolLog(err));
    }

    @Override
    public void publish(LogRecord record) {
        String text = record.getMessage() == null ? "" : record.getMessage();
        String line = text.lines().findFirst().orElse("");
        if (record.getLevel().intValue() >= Level.WARNING.intValue()
                && !LENGTH.matcher(line).matches()) {
            String told = plain(line);
            err.println("error: "
                    + CliMessage.EDITOR_PROTOCOL.text(SecretsInText.masked(
                            told.length() > MAX_LENGTH ? told.substring(0, MAX_LENGTH) + "..." : told)));
            err.flush();
        }
    }

    /** What was found and expected, in words that name no class. */
    private static String plain(String line) {
        Matcher header = HEADER.matcher(line);
        if (header.matches()) {
            return CliMessage.EDITOR_HEADER.text(header.group(1));
        }
        Matcher exception = EXCEPTION.matcher(line);
        if (!exception.matches()) {
            return line;
        }
        Matcher other = NO_OBJECT.matcher(exception.group(1));
        return CliMessage.EDITOR_MESSAGE.text(
                other.matches()
                        ? KINDS.getOrDefault(other.group(1), "another value")
                        : "what is not JSON (" + exception.group(1) + ")");
    }

    @Override
    public void flush() {
        err.flush();
    }

    @Override
    public void close() {}
}

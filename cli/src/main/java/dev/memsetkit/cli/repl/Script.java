package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.call.CallExit;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.TextInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that are carried out without a person. A backslash at the end of a line joins it with the next. */
public final class Script {

    private final String name;
    private final Lines lines;
    private int number;

    /** Gives one line after the other; {@code null} behind the last. */
    private interface Lines {
        @Nullable
        String next() throws IOException;
    }

    private Script(String name, Lines lines) {
        this.name = name;
        this.lines = lines;
    }

    /** The lines of a file. */
    static Script of(String file, List<String> lines) {
        Iterator<String> rest = lines.iterator();
        return new Script(file, () -> rest.hasNext() ? rest.next() : null);
    }

    /** The lines of the standard input. */
    public static Script of(TextInput input) {
        return new Script("<stdin>", input::line);
    }

    /**
     * Carries out the lines; gives the exit code of the first failure, or 0.
     *
     * @param stops whether the first failure is the end
     */
    public int run(Repl repl, boolean stops, PrintWriter err) {
        int first = 0;
        while (!repl.isEnded()) {
            int at = number + 1;
            int code;
            try {
                String line = next();
                if (line == null) {
                    return first;
                }
                code = repl.line(line);
            } catch (CharacterCodingException e) {
                err.println("error: " + CliMessage.LINE_NOT_UTF8.text());
                code = CallExit.USAGE;
            } catch (IOException e) {
                err.println("error: " + CliMessage.UNREADABLE.text(name, e.getMessage()));
                err.flush();
                return first == 0 ? CallExit.USAGE : first;
            }
            if (code != 0) {
                err.println(name + ", line " + at + ": failed"
                        + (stops ? "; the lines behind it were not carried out" : ""));
                err.flush();
                first = first == 0 ? code : first;
                if (stops) {
                    return first;
                }
            }
        }
        return first;
    }

    private @Nullable String next() throws IOException {
        number++;
        String line = lines.next();
        if (line == null) {
            return null;
        }
        StringBuilder joined = new StringBuilder(line);
        while (isContinued(joined)) {
            number++;
            String more = lines.next();
            if (more == null) {
                break;
            }
            joined.setLength(joined.length() - 1);
            joined.append(more);
        }
        return joined.toString();
    }

    /** Two backslashes are one in the text. */
    private static boolean isContinued(CharSequence line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }
}

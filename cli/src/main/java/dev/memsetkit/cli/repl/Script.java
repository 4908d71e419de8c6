package dev.memsetkit.cli.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lines that are carried out without a person. A backslash at the end of a line joins it with the next. */
public final class Script {

    private final String name;
    private final Supplier<@Nullable String> lines;
    private int number;

    private Script(String name, Supplier<@Nullable String> lines) {
        this.name = name;
        this.lines = lines;
    }

    Script(String name, Supplier<String> lines, int count) {
        this.name = name;
        this.lines = new Supplier<>() {
            private int given;

            @Override
            public @Nullable String get() {
                return given++ < count ? lines.get() : null;
            }
        };
    }

    /** The lines of the standard input. */
    public static Script of(BufferedReader input) {
        return new Script("<stdin>", () -> {
            try {
                return input.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Carries out the lines; gives the exit code of the first failure, or 0.
     *
     * @param stops whether the first failure is the end
     */
    public int run(Repl repl, boolean stops, PrintWriter err) {
        int first = 0;
        for (String line = next(); line != null && !repl.isEnded(); line = next()) {
            int at = number;
            int code = repl.line(line);
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

    private @Nullable String next() {
        String line = lines.get();
        if (line == null) {
            return null;
        }
        number++;
        StringBuilder joined = new StringBuilder(line);
        while (joined.length() > 0 && joined.charAt(joined.length() - 1) == '\\') {
            String more = lines.get();
            if (more == null) {
                break;
            }
            number++;
            joined.setLength(joined.length() - 1);
            joined.append(more);
        }
        return joined.toString();
    }
}

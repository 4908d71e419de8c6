package dev.memsetkit.cli.mashell;

import dev.memsetkit.cli.key.KeyChoice;
import dev.memsetkit.cli.key.KeyException;
import dev.memsetkit.cli.key.KeyPrompt;
import dev.memsetkit.cli.key.Profile;
import dev.memsetkit.cli.key.Profiles;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.ClosedInput;
import dev.memsetkit.cli.text.TextInput;
import dev.memsetkit.client.runtime.MemsetException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program ma-shell: one command, or a session. */
public final class MaShell {

    private static final String VERSION = "0.3";
    private static final int SHOWN_OF_KEY = 8;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private static final String USAGE_LINE =
            "Usage: ma-shell [options] [command [param_name [type] param_value ...]]\n";
    private static final String HELP = USAGE_LINE + """

            Memset API interactive shell

            Options:
              --version             show program's version number and exit
              -h, --help            show this help message and exit
              -u URL, --url=URL     API URL (default:
                                    https://%s:@api.memset.com/v1/xmlrpc)
              -k KEY, --api-key=KEY
                                    API KEY; it shows in the list of processes:
                                    set MEMSET_API_KEY instead
              --key-file=FILE       read the API KEY from a file
              -x, --xml             Use XML as output format (default: JSON)
              --strict-compat       the exit codes of ma-shell 0.3, which are 0 after
                                    failures

            For further information, please visit: http://www.memset.com/apidocs/
            """;

    private final PrintWriter out;
    private final PrintWriter err;
    private final InputStream in;
    private final Map<String, String> environment;
    private final KeyPrompt prompt;
    private final Lines lines;

    /** Where the lines of a session come from. */
    public enum Lines {
        /** A file or a pipe. */
        SCRIPT,
        /** A person at a terminal that cannot move its cursor. */
        PLAIN_TERMINAL,
        /** A person at a terminal that lines can be edited on. */
        TERMINAL
    }

    /**
     * The program.
     *
     * @param environment usually {@link System#getenv()}
     * @param prompt asks for the key if it is given nowhere
     * @param lines where the lines of a session come from
     */
    public MaShell(
            PrintWriter out,
            PrintWriter err,
            InputStream in,
            Map<String, String> environment,
            KeyPrompt prompt,
            Lines lines) {
        this.out = out;
        this.err = err;
        this.in = in;
        this.environment = environment;
        this.prompt = prompt;
        this.lines = lines;
    }

    /** Runs the program; gives its exit code. */
    public int run(List<String> arguments) throws IOException {
        try {
            MaShellOptions options = MaShellOptions.parse(arguments);
            switch (options.show()) {
                case HELP -> out.print(HELP);
                case VERSION -> out.println("ma-shell v" + VERSION);
                default -> {
                    return connected(options);
                }
            }
            return 0;
        } catch (MaShellOptions.UsageException e) {
            return usage(e.getMessage());
        } catch (KeyException e) {
            return usage("No API KEY provided: " + e.getMessage());
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int usage(@Nullable String message) {
        err.println(USAGE_LINE + "\nma-shell: error: " + message);
        return USAGE;
    }

    private int connected(MaShellOptions options) throws IOException {
        if (in instanceof ClosedInput && options.words().isEmpty()) {
            err.println("ma-shell: error: " + CliMessage.CLOSED_INPUT.text());
            return USAGE;
        }
        List<String> damaged = TextInput.damaged(options.words());
        if (!damaged.isEmpty()) {
            return usage(CliMessage.DAMAGED_WORD.text(damaged.get(0)));
        }
        String file = options.keyFile();
        Profile profile = Profiles.of(environment).get(null, environment);
        String key = KeyChoice.of(options.key(), file == null ? null : Path.of(file), environment, profile, prompt)
                .find(note -> err.println("warning: " + note));
        if (!environment.getOrDefault("MEMSET_URL", "").isBlank()
                && options.url().equals(MaShellOptions.DEFAULT_URL)) {
            err.println("warning: " + CliMessage.URL_VARIABLE_IGNORED.text(options.url()));
        }
        RemoteCommands connection;
        try {
            connection = RemoteCommands.at(options.url(), key);
        } catch (IllegalArgumentException e) {
            return usage(e.getMessage());
        }
        try (RemoteCommands remote = connection) {
            List<String> commands;
            try {
                commands = remote.list();
            } catch (MemsetException | IOException e) {
                return usage("Failed to connect to the server: " + e.getMessage());
            }
            ResultFormat format = options.xml() ? new XmlOutput() : new JsonOutput();
            boolean single = !options.words().isEmpty();
            Session session = new Session(remote, commands, format, !single, out, err);
            boolean failed = single
                    ? session.command(options.words()) == Session.End.FAILED
                    : isFailedIn(session, key, commands);
            return failed && !options.strictCompat() ? FAILED : 0;
        }
    }

    /** A person sees what failed; a script that is the input has to be told. */
    private boolean isFailedIn(Session session, String key, List<String> commands) throws IOException {
        boolean failed = false;
        out.println("(Memset API shell v" + VERSION + ")");
        String prompt = "[..." + key.substring(Math.max(0, key.length() - SHOWN_OF_KEY)) + "]> ";
        out.flush();
        LineInput input = switch (lines) {
            case SCRIPT -> PlainLines.of(TextInput.lines(in), out);
            case PLAIN_TERMINAL -> PlainLines.typed(TextInput.lines(in), out);
            case TERMINAL -> TerminalLines.open(commands);
        };
        while (true) {
            String line;
            try {
                line = input.line(prompt);
            } catch (CharacterCodingException e) {
                out.println(CliMessage.LINE_NOT_UTF8.text());
                failed = true;
                continue;
            }
            if (line == null) {
                out.println("\nEOF (quit)\n");
                return failed;
            }
            Session.End end = session.line(line);
            out.flush();
            err.flush();
            if (end == Session.End.QUIT) {
                return failed;
            }
            failed |= end == Session.End.FAILED && lines == Lines.SCRIPT;
        }
    }
}

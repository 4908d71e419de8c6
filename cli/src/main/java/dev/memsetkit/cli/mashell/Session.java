package dev.memsetkit.cli.mashell;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.ReportedFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries out commands, one after another. */
final class Session {

    private static final String HELP = """
            Local commands:
            help
            quit

            Command invocation:
            command [param_name [type] param_value ... | filename]

            Value types can be indicated with (type) before the param_value.
            Valid types are: string, int, float, boolean and list (comma separated values).

            Use 'help remote' for remote commands.
            """;

    private final RemoteCommands remote;
    private final List<String> commands;
    private final ResultFormat format;
    private final boolean announces;
    private final PrintWriter out;
    private final PrintWriter err;

    /** How a command ended. */
    enum End {
        DONE,
        FAILED,
        QUIT
    }

    /**
     * A session.
     *
     * @param commands the methods of the server
     * @param announces whether a line before each result says whose it is
     */
    Session(
            RemoteCommands remote,
            List<String> commands,
            ResultFormat format,
            boolean announces,
            PrintWriter out,
            PrintWriter err) {
        this.remote = remote;
        this.commands = commands;
        this.format = format;
        this.announces = announces;
        this.out = out;
        this.err = err;
    }

    /** Carries out a line as it was typed. */
    End line(String line) {
        List<String> words;
        try {
            words = ShellWords.of(line);
        } catch (ShellWords.OpenEndException e) {
            out.println(e.getMessage());
            return End.FAILED;
        }
        return words.isEmpty() ? End.DONE : command(words);
    }

    /** Carries out a command, of at least one word. */
    End command(List<String> words) {
        String command = words.get(0);
        switch (command.toLowerCase(Locale.ROOT)) {
            case "quit" -> {
                out.println("(quit)\n");
                return End.QUIT;
            }
            case "help", "?" -> {
                return help(words);
            }
            default -> {
                return remote(command, words);
            }
        }
    }

    private End help(List<String> words) {
        if (words.size() == 1) {
            out.println(HELP);
            return End.DONE;
        }
        String topic = words.get(1);
        switch (topic) {
            case "remote" -> out.println("Remote command list:\n" + String.join("\n", commands));
            case "quit" -> out.println("quit\n\nExit the API shell.");
            case "help" -> out.println("help [command]\n\nDescribe commands.");
            default -> {
                try {
                    out.println(remote.help(topic));
                } catch (MemsetException | IOException | IllegalArgumentException e) {
                    return failed(topic, e);
                }
            }
        }
        return End.DONE;
    }

    private End remote(String command, List<String> words) {
        if (!commands.contains(command)) {
            return failed(command, "command not found");
        }
        List<String> parameters = words.subList(1, words.size());
        String file = "";
        int end = parameters.size();
        if (end > 0 && parameters.get(end - 1).equals("|")) {
            return failed(command, "param | without output filename");
        } else if (end > 1 && parameters.get(end - 2).equals("|")) {
            file = parameters.get(end - 1);
            if (file.isEmpty()) {
                err.println("note: " + command + ": the filename behind | is empty; no file is written");
            }
            parameters = parameters.subList(0, end - 2);
        }
        String result;
        try {
            Map<String, Object> values =
                    TypedWords.read(parameters, note -> err.println("note: " + command + ": " + note));
            JsonNode answer = remote.call(command, values);
            result = format.text(answer);
        } catch (TypedWords.BadWordsException e) {
            err.println("note: " + command + ": " + e.expected() + "; nothing was sent");
            return failed(command, e.getMessage());
        } catch (MemsetException | IOException | IllegalArgumentException e) {
            return failed(command, e);
        }
        if (announces) {
            out.println("(" + command + " result)");
        }
        out.println(result);
        return file.isEmpty() ? End.DONE : pipe(command, result, file);
    }

    private End pipe(String command, String result, String file) {
        try {
            Files.write(Path.of(file), result.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            return failed(command, CliMessage.UNWRITABLE_RESULT.text(file, FileReason.of(file, e)));
        }
        if (announces) {
            out.println("(result piped to " + file + ")");
        }
        return End.DONE;
    }

    private End failed(String command, Exception e) {
        if (e instanceof ReportedFailure reported) {
            int code = reported.failure().code();
            return failed(
                    command,
                    "<Fault " + code + ": " + PythonText.repr(reported.failure().message()) + ">");
        }
        String message = String.valueOf(e.getMessage());
        String again = command + ": ";
        return failed(command, message.startsWith(again) ? message.substring(again.length()) : message);
    }

    private End failed(String command, @Nullable String message) {
        out.println(command + ": " + message);
        return End.FAILED;
    }
}

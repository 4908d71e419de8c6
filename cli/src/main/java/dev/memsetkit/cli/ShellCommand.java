package dev.memsetkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.call.CallException;
import dev.memsetkit.cli.call.CallExit;
import dev.memsetkit.cli.call.CallMaker;
import dev.memsetkit.cli.call.CheckedCall;
import dev.memsetkit.cli.call.Spending;
import dev.memsetkit.cli.client.UncheckedClient;
import dev.memsetkit.cli.key.Profile;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.repl.Connection;
import dev.memsetkit.cli.repl.Interactive;
import dev.memsetkit.cli.repl.PagedScreen;
import dev.memsetkit.cli.repl.Repl;
import dev.memsetkit.cli.repl.Screen;
import dev.memsetkit.cli.repl.Script;
import dev.memsetkit.cli.result.ResultForm;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.terminal.SystemTerminal;
import dev.memsetkit.cli.text.ClosedInput;
import dev.memsetkit.cli.text.TextInput;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A session of calls. */
@Command(
        name = "shell",
        description =
                "Calls methods one after another: with completion (Tab), history and variables at a terminal, or line by"
                        + " line from the standard input.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all lines of the input were carried out, or a person left",
            "1-10:the first line that failed, as of call"
        },
        footerHeading = "%nA session:%n",
        footer = {
            "  set zone = dns.zone_create nickname=example.com",
            "  dns.zone_record_create zone_id=$zone.id type=A record=www address=192.0.2.1",
            "  dns.reload --wait",
            "  server.list --output table",
            "  server.list --query '[].name' | names.json",
            "  create.hourly_miniserver sku=MS0025H os=debian_buster_64",
            "                             (shows the price and asks)",
            "  .edit session.memset       (memsetkit shell < session.memset repeats it)",
            "  help                       (all commands)"
        })
final class ShellCommand implements Callable<Integer> {

    private static final int SHOWN_OF_KEY = 8;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ApiOptions api = new ApiOptions();

    @Option(names = "--output", paramLabel = "FORM", description = "table at a terminal, json elsewhere by default.")
    private @Nullable String output;

    @Option(names = "--keep-going", description = "Continue after a line of the input that failed.")
    private boolean keepGoing;

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = line.getOut();
        PrintWriter err = line.getErr();
        Documentation documentation = new Documentation();
        Profile profile = api.profile();
        boolean isAtTerminal = Terminal.isThere();
        InputStream in = UsageException.requireOpen(ClosedInput.orStandard());
        ResultForm form = ApiOptions.form(output, profile, isAtTerminal ? "table" : "json");
        String key = api.key(profile, err);
        CheckedCall checks = new CheckedCall(documentation, err);
        Set<String> safe =
                documentation.methods().stream().filter(checks::isSafe).collect(Collectors.toSet());
        try (UncheckedClient client = api.client(profile, documentation, key, safe);
                TerminalLine progress = new TerminalLine(err)) {
            AtomicReference<@Nullable Interactive> session = new AtomicReference<>();
            Spending.Question question = text -> {
                Interactive asked = session.get();
                return asked == null ? TerminalLine.ask(text) : asked.ask(text);
            };
            Consumer<String> shown = progress::show;
            Connection connection = new Connection(
                    documentation,
                    checks,
                    new CallMaker(checks, client, new Spending(false, question, err), shown),
                    new CallMaker(checks, client, new Spending(true, question, err), shown),
                    profile.readOnly());
            if (!isAtTerminal) {
                Repl repl = new Repl(
                        connection,
                        form,
                        Screen.plain(out, Terminal::columns),
                        out,
                        err,
                        (words, to) -> other(words, to, err));
                if (Terminal.isForPerson()) {
                    new PlainSession(Objects.requireNonNull(System.console()), out, prompt(profile, key)).run(repl);
                    return ExitCode.CLEAN;
                }
                return script(Script.of(TextInput.lines(in)), repl, err);
            }
            try (org.jline.terminal.Terminal terminal = SystemTerminal.open()) {
                Repl repl = new Repl(
                        connection,
                        form,
                        new PagedScreen(terminal, out),
                        out,
                        err,
                        (words, to) -> other(words, to, err));
                Interactive interactive = new Interactive(
                        terminal, repl, method -> list(connection, method), history(profile), Terminal.colours());
                session.set(interactive);
                interactive.run(repl, prompt(profile, key));
            }
            return ExitCode.CLEAN;
        }
    }

    private int script(Script script, Repl repl, PrintWriter err) {
        try {
            return script.run(repl, !keepGoing, err);
        } catch (IOError e) {
            if (GuardedOutput.readerIsGone(e) || !repl.hasCalled()) {
                throw e;
            }
            err.println("error: " + CliMessage.CARRIED_OUT.text(GuardedOutput.message(e)));
            err.flush();
            return CallExit.NOT_SHOWN;
        }
    }

    private static JsonNode list(Connection connection, String method) {
        try {
            return connection.maker().make(method, Map.of(), false);
        } catch (CallException e) {
            throw new IllegalStateException(e); // There is nothing to complete with.
        }
    }

    private static int other(List<String> words, PrintWriter out, PrintWriter err) {
        String[] arguments = words.toArray(new String[0]);
        CommandLine line = Main.commandLine(arguments);
        line.setOut(out);
        line.setErr(err);
        return line.execute(arguments);
    }

    private static String prompt(Profile profile, String key) {
        String name = profile.name().equals("default") ? "" : profile.name() + " ";
        return (profile.readOnly() ? name + "(read-only) " : name) + "[..."
                + key.substring(Math.max(0, key.length() - SHOWN_OF_KEY)) + "]> ";
    }

    private static Path history(Profile profile) {
        String state = System.getenv("XDG_STATE_HOME");
        Path base = state == null || state.isEmpty()
                ? Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home")), ".local", "state")
                : Path.of(state);
        return base.resolve("memsetkit").resolve("history-" + profile.name());
    }
}

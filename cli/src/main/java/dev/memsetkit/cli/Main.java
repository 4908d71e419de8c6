package dev.memsetkit.cli;

import dev.memsetkit.cli.call.CallExit;
import dev.memsetkit.cli.config.ConfigException;
import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.key.KeyException;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.spec.model.SpecException;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command. */
@Command(
        name = "memsetkit",
        description =
                "Reads the documentation of the Memset API into a method spec, shows what it says, and checks calls before"
                        + " they are sent.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = JarVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  memsetkit lint dns.zone_create nickname=example.com ttl=300",
            "  memsetkit lint calls.ndjson scripts/",
            "  memsetkit spec show dns.zone_create",
            "  memsetkit extract --docs spec/docs --out spec.openrpc.json",
            "  memsetkit generate --spec spec.openrpc.json --out src/generated/java",
            "  memsetkit spec diff old.openrpc.json https://example.org/apidocs/"
        })
public final class Main implements Runnable {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure.")
    private boolean debug;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the subcommand and what follows it; none for the usage
     * @throws IOException if a file or page cannot be read or written, and no command has said so
     * @throws InterruptedException if the thread is interrupted while it waits for an answer
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(
                        new GuardedOutput(new FileOutputStream(FileDescriptor.out)), StandardCharsets.UTF_8),
                1 << 16));
        System.exit(run(args, out));
    }

    private static int run(String[] args, PrintWriter out) throws IOException, InterruptedException {
        int code = ExitCode.CLEAN;
        try {
            code = execute(args, out);
            out.flush();
            return code;
        } catch (IOError e) {
            if (GuardedOutput.readerIsGone(e)) {
                return ExitCode.READER_IS_GONE;
            }
            if (code == CallExit.NOT_SHOWN) {
                return code; // The command has said so: what was to be shown is still there to be written.
            }
            System.err.println("error: " + GuardedOutput.message(e));
            return ExitCode.UNREADABLE;
        } catch (OutOfMemoryError | StackOverflowError e) {
            return exhausted(e, List.of(args));
        }
    }

    private static int exhausted(VirtualMachineError e, List<String> arguments) {
        CliMessage message = e instanceof OutOfMemoryError ? CliMessage.NO_MEMORY : CliMessage.NESTED_TOO_DEEP;
        System.err.println("error: " + message.text());
        if (arguments.contains("--debug")) {
            e.printStackTrace();
        }
        // It may have been an answer that was so large.
        return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "call", "shell" -> CallExit.UNKNOWN;
            case MaShellCommand.NAME -> ExitCode.VIOLATIONS;
            default -> ExitCode.UNREADABLE;
        };
    }

    private static int execute(String[] args, PrintWriter out) throws IOException, InterruptedException {
        // Parsing the command line would take a third of the processor time of linting one call (161 ms, not 101), and
        // a fifth for
        // a small script (306 ms, not 239).
        if (LintTask.isWithoutOptions(args) && !ConfigFile.isThere(Path.of(""))) {
            return LintTask.of(ConfigFile.NONE)
                    .run(
                            List.of(args).subList(1, args.length),
                            new Documentation(),
                            out,
                            new PrintWriter(System.err, true, Charset.defaultCharset()));
        }
        // It reads its options itself; parsing them here too would take a seventh of its time (310 ms, not 266).
        if (args.length > 0 && args[0].equals(MaShellCommand.NAME)) {
            PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
            return MaShellCommand.run(List.of(args).subList(1, args.length), out, err);
        }
        CommandLine line = commandLine(args);
        line.setOut(out);
        return line.execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        for (Class<?> command : List.<Class<?>>of(
                ExtractCommand.class,
                GenerateCommand.class,
                LintCommand.class,
                LspCommand.class,
                SpecCommand.class,
                ServeCommand.class,
                CallCommand.class,
                MaShellCommand.class,
                LoginCommand.class,
                ShellCommand.class,
                AutoComplete.GenerateCompletion.class)) {
            commands.put(command.getAnnotation(Command.class).name(), command);
        }
        return commands;
    }

    /**
     * The command line for these arguments. Where they begin with a command it knows that one alone: to read the annotations of
     * all of them takes an eighth of the processor time of a call (62 of 490 ms).
     */
    static CommandLine commandLine(String... arguments) {
        Map<String, Class<?>> commands = commands();
        Class<?> named = arguments.length == 0 ? null : commands.get(arguments[0]);
        return named == null || named == AutoComplete.GenerateCompletion.class
                ? commandLine(commands.values())
                : commandLine(List.of(named));
    }

    private static CommandLine commandLine(Collection<Class<?>> commands) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        for (Class<?> command : commands) {
            line.addSubcommand(command);
        }
        CommandLine completion = line.getSubcommands()
                .get(AutoComplete.GenerateCompletion.class
                        .getAnnotation(Command.class)
                        .name());
        if (completion != null) {
            completion
                    .getCommandSpec()
                    .usageMessage()
                    .header(new String[0])
                    .description("Prints a script that completes commands and options by Tab, in bash and zsh.")
                    .optionListHeading("")
                    .footer("  source <(memsetkit generate-completion)");
        }
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getOut().flush();
            boolean expected = e instanceof UsageException
                    || e instanceof ConfigException
                    || e instanceof KeyException
                    || e instanceof BadInputException
                    || e instanceof SpecException;
            command.getErr()
                    .println("error: "
                            + (expected
                                    ? e.getMessage()
                                    : "unexpected: " + e.getClass().getSimpleName()
                                            + "; run again with --debug and report it"));
            if (main.debug) {
                e.printStackTrace(command.getErr());
            }
            command.getErr().flush();
            return ExitCode.UNREADABLE;
        });
        // Java takes an empty name for the current folder, as a variable that is not set would.
        line.registerConverter(Path.class, name -> {
            if (name.isEmpty()) {
                throw new CommandLine.TypeConversionException("");
            }
            return Path.of(name);
        });
        line.setParameterExceptionHandler(new CommandLineErrors());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // @FILE is a value of a parameter here, and no words of the command line, options among them.
        line.setExpandAtFiles(false);
        return line;
    }

    @Override
    public void run() {
        throw new UsageException(CliMessage.NO_COMMAND.text());
    }
}

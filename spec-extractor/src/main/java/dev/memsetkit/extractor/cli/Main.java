package dev.memsetkit.extractor.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The runnable jar. */
@Command(
        name = "spec-extractor",
        description = "Reads the documentation of the API into a method spec.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ExtractCommand.class, CommandLine.HelpCommand.class})
final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the command: 0 all is well, 1 facts are lost, 2 bad input. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler(new ErrorLine());
        return line.execute(args.length == 0 ? new String[] {"help"} : args);
    }
}

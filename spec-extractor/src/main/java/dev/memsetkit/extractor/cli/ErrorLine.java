package dev.memsetkit.extractor.cli;

import dev.memsetkit.extractor.finding.BadInputException;
import picocli.CommandLine;

/** Tells of a failure in one line; the stack trace only where it was asked for. */
final class ErrorLine implements CommandLine.IExecutionExceptionHandler {

    private static final int BAD_INPUT = 2;

    @Override
    public int handleExecutionException(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        ExtractCommand command = line.getCommand() instanceof ExtractCommand extract ? extract : null;
        String message = e instanceof BadInputException
                ? e.getMessage()
                : "unexpected: " + e + "; run again with --debug and report what it prints";
        line.getErr().println("error: " + message);
        if (command != null && command.debug()) {
            e.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return BAD_INPUT;
    }
}

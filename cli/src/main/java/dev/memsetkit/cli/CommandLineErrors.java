package dev.memsetkit.cli;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is told of a command line that cannot be read: one line with what was found, what was expected, and where help is. */
final class CommandLineErrors implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        String message = message(e, List.of(arguments));
        String help = CliMessage.TRY_HELP.text(line.getCommandSpec().qualifiedName());
        line.getErr().println("error: " + message + (message.endsWith("?") ? " " : ". ") + help);
        line.getErr().flush();
        return ExitCode.UNREADABLE;
    }

    private static String message(ParameterException e, List<String> arguments) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(command, unmatched.getUnmatched().get(0));
        } else if (e instanceof MissingParameterException missing) {
            return missing(command, missing.getMissing(), arguments);
        } else if (e instanceof OverwrittenOptionException twice) {
            return CliMessage.OPTION_TWICE.text(name(twice.getOverwritten()));
        }
        ArgSpec arg = e.getArgSpec();
        return arg != null && e.getValue() != null
                ? CliMessage.WRONG_VALUE.text(name(arg), e.getValue(), expected(arg))
                : String.valueOf(e.getMessage());
    }

    /** A word that no option and no place takes. */
    private static String unmatched(CommandSpec command, String word) {
        if (word.startsWith("-") && word.length() > 1) {
            String name = beforeEquals(word);
            return CliMessage.NO_SUCH_OPTION.text(
                    name, meant(name, command.optionsMap().keySet()));
        }
        Map<String, CommandLine> inner = command.subcommands();
        return inner.isEmpty()
                ? CliMessage.TOO_MANY_WORDS.text(word)
                : CliMessage.NO_SUCH_COMMAND.text(word, meant(word, inner.keySet()));
    }

    private static String meant(String word, Collection<String> known) {
        // One that was cut off is meant, however much of it is missing.
        List<String> begun = known.stream()
                .filter(name -> word.length() > 2 && name.startsWith(word))
                .toList();
        String near = begun.size() == 1 ? begun.get(0) : Suggestion.nearest(word, known);
        return near == null ? "" : ", did you mean " + near + "?";
    }

    private static String beforeEquals(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    private static String missing(CommandSpec command, List<ArgSpec> missing, List<String> arguments) {
        ArgSpec first = missing.get(0);
        boolean isGiven = first instanceof OptionSpec option
                && Arrays.stream(option.names()).anyMatch(arguments::contains);
        if (isGiven) {
            return CliMessage.NO_OPTION_VALUE.text(name(first), first.paramLabel());
        }
        for (String word : arguments) {
            // What is missing may be what was misspelt.
            if (word.startsWith("--") && !command.optionsMap().containsKey(beforeEquals(word))) {
                return unmatched(command, word);
            }
        }
        List<String> names = new ArrayList<>();
        for (ArgSpec arg : missing) {
            names.add(arg.isOption() ? name(arg) + " " + arg.paramLabel() : arg.paramLabel());
        }
        return CliMessage.MISSING.text(String.join(" and ", names));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String expected(ArgSpec arg) {
        Class<?> type = arg.auxiliaryTypes()[0];
        if (arg.arity().max() == 0) {
            return "no value";
        } else if (arg.isMultiValue() && arg.typeInfo().isMap()) {
            return arg.paramLabel();
        } else if (type.isEnum()) {
            return inWords(Arrays.stream(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .toList());
        } else if (type == int.class || type == Integer.class || type == long.class) {
            return "a whole number";
        }
        return arg.paramLabel();
    }

    private static String inWords(List<String> values) {
        int last = values.size() - 1;
        return last < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }
}

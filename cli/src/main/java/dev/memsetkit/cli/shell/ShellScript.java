package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A script of a POSIX shell, bash, zsh or ksh. */
public final class ShellScript {

    private ShellScript() {}

    /** The simple commands in the order in which they stand, those of substitutions before the command around them. */
    public static List<CommandLine> commands(MappedText script) {
        return resolved(ShellParser.parse(script));
    }

    /** The commands of lines that were typed one after the other, so that a variable of one is known in the next. */
    public static List<CommandLine> commands(List<MappedText> lines) {
        List<RawCommand> raw = new ArrayList<>();
        for (MappedText line : lines) {
            raw.addAll(ShellParser.parse(line));
        }
        return resolved(raw);
    }

    /** How far the command goes that a text starts with, its here-documents included; -1 if a quote in it is not closed. */
    public static int lineLength(MappedText text) {
        return ShellParser.lineLength(text);
    }

    private static List<CommandLine> resolved(List<RawCommand> parsed) {
        List<RawCommand> raw = ShellFunctions.expand(parsed);
        Variables variables = new Variables(raw);
        Map<RawCommand, CommandLine> done = new HashMap<>();
        List<CommandLine> commands = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            RawCommand command = raw.get(i);
            CommandLine pipedFrom = done.get(command.pipedFrom);
            List<CommandLine> possible = new ArrayList<>();
            variables.turn(0);
            CommandLine line = line(command, i, variables, pipedFrom, possible);
            int turns = variables.turns();
            for (int turn = 1; turn <= turns; turn++) {
                variables.turn(turn);
                possible.add(line(command, i, variables, pipedFrom, List.of()));
            }
            done.put(command, line);
            commands.add(line);
        }
        return commands;
    }

    private static CommandLine line(
            RawCommand command,
            int index,
            Variables variables,
            @Nullable CommandLine pipedFrom,
            List<CommandLine> possible) {
        Set<String> used = new LinkedHashSet<>();
        List<CommandLine.Assigned> assigned = new ArrayList<>();
        for (Assignment assignment : command.assignments) {
            for (Word value : assignment.values()) {
                assigned.add(new CommandLine.Assigned(
                        assignment.name(), variables.text(value, index, new LinkedHashSet<>())));
            }
        }
        return new CommandLine(
                variables.words(command.words, index, used),
                assigned,
                used,
                text(command.input, index, variables, used),
                text(command.inputFile, index, variables, used),
                variables.words(command.outputs, index, used),
                pipedFrom,
                command.openQuote,
                possible,
                command.template);
    }

    private static @Nullable MappedText text(@Nullable Word word, int index, Variables variables, Set<String> used) {
        return word == null ? null : variables.text(word, index, used);
    }
}

package dev.memsetkit.cli.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the commands of a function in the place of each of its calls, with the arguments of the call for {@code $1},
 * {@code $@} and the like. Only functions that send requests and do simple things are known this way.
 */
final class ShellFunctions {

    private static final Set<String> SENDING =
            Set.of("curl", "wget", "http", "https", "xh", "xhs", "ma-shell", "ma-shell.py", "memsetkit");
    private static final Set<String> CHANGING = Set.of("set", "eval", "getopts", "source", ".");
    private static final String COPY = "#";
    private static final int MAX_COMMANDS = 60;
    private static final int MAX_EXPANSIONS = 1000;
    private static final int MAX_STEPS = 4;

    private final Map<String, List<RawCommand>> bodies = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private final Set<String> outside = new HashSet<>();
    private int expansions;

    private ShellFunctions(List<RawCommand> commands) {
        Map<String, Object> definitions = new HashMap<>();
        for (RawCommand command : commands) {
            RawCommand.Function function = command.function;
            if (function == null) {
                noteNames(command);
                continue;
            }
            Object known = definitions.putIfAbsent(function.name(), function);
            // One that is defined twice is one or the other.
            if (known == null) {
                bodies.put(function.name(), new ArrayList<>());
            } else if (known != function) {
                bodies.remove(function.name());
            }
            List<RawCommand> body = bodies.get(function.name());
            if (body != null) {
                body.add(command);
            }
        }
        boolean changed = true;
        Set<String> simple = new HashSet<>();
        while (changed) {
            changed = false;
            for (Map.Entry<String, List<RawCommand>> body : bodies.entrySet()) {
                changed |= isSimple(body.getValue(), simple) && simple.add(body.getKey());
            }
        }
        bodies.keySet().retainAll(simple);
    }

    /** Whether a variable is one of a function, with the value that one call of it gives. */
    static boolean isCopy(String variable) {
        return variable.contains(COPY);
    }

    private void noteNames(RawCommand command) {
        for (Word word : command.words) {
            for (Word.Part part : word.parts()) {
                if (part instanceof Word.Variable variable) {
                    outside.add(variable.name());
                }
            }
        }
        command.assignments.forEach(assignment -> outside.add(assignment.name()));
    }

    private static boolean isSimple(List<RawCommand> body, Set<String> simple) {
        boolean sends = false;
        for (RawCommand command : body) {
            if (!command.words.isEmpty()
                    && CHANGING.contains(command.words.get(0).plainText())) {
                return false;
            }
            for (Word word : command.words) {
                sends |= SENDING.contains(word.plainText());
            }
            sends |= !command.words.isEmpty()
                    && simple.contains(command.words.get(0).plainText());
        }
        return sends && body.size() <= MAX_COMMANDS;
    }

    /** The commands as they are run, as far as that is certain. */
    static List<RawCommand> expand(List<RawCommand> commands) {
        boolean any = false;
        for (RawCommand command : commands) {
            any |= command.function != null;
        }
        return any ? new ShellFunctions(commands).expanded(commands) : commands;
    }

    private List<RawCommand> expanded(List<RawCommand> commands) {
        List<RawCommand> all = new ArrayList<>();
        for (RawCommand command : commands) {
            if (command.function == null || !bodies.containsKey(command.function.name())) {
                call(command, all, 0);
            }
        }
        for (RawCommand command : commands) {
            if (command.function != null && bodies.containsKey(command.function.name())) {
                if (!called.contains(command.function.name())) {
                    // What nobody calls here is called by another script.
                    call(command, all, 0);
                } else if (!callsAnother(command)) {
                    command.template = true;
                    all.add(command);
                }
            }
        }
        return all;
    }

    /** What a function has in another function that it calls is there in each copy of it. */
    private boolean callsAnother(RawCommand command) {
        return !command.words.isEmpty()
                && bodies.containsKey(command.words.get(0).plainText());
    }

    private void call(RawCommand command, List<RawCommand> all, int steps) {
        String name = command.words.isEmpty() ? "" : command.words.get(0).plainText();
        List<RawCommand> body = bodies.get(name);
        if (body == null || steps > MAX_STEPS || expansions >= MAX_EXPANSIONS) {
            all.add(command);
            return;
        }
        called.add(name);
        expansions++;
        Expansion expansion = new Expansion(
                new ArrayList<>(command.words.subList(1, command.words.size())), locals(body), COPY + expansions);
        Map<RawCommand, RawCommand> copies = new HashMap<>();
        for (RawCommand inner : body) {
            RawCommand copy = expansion.copy(inner, copies.get(inner.pipedFrom));
            if (copy.input == null && copy.inputFile == null && copy.pipedFrom == null) {
                copy.input = command.input;
                copy.inputFile = command.inputFile;
            }
            copies.put(inner, copy);
            call(copy, all, steps + 1);
        }
    }

    /** The variables that matter only within the function. */
    private Set<String> locals(List<RawCommand> body) {
        Set<String> locals = new HashSet<>();
        for (RawCommand command : body) {
            boolean local = !command.words.isEmpty()
                    && Set.of("local", "declare", "typeset")
                            .contains(command.words.get(0).plainText());
            for (Assignment assignment : command.assignments) {
                if (local || !outside.contains(assignment.name())) {
                    locals.add(assignment.name());
                }
            }
        }
        return locals;
    }

    /** One call of a function. */
    private static final class Expansion {
        private final List<Word> arguments;
        private final Set<String> locals;
        private final String suffix;

        Expansion(List<Word> arguments, Set<String> locals, String suffix) {
            this.arguments = arguments;
            this.locals = locals;
            this.suffix = suffix;
        }

        RawCommand copy(RawCommand command, @Nullable RawCommand pipedFrom) {
            RawCommand copy = new RawCommand();
            for (Assignment assignment : command.assignments) {
                copy.assignments.add(new Assignment(
                        name(assignment.name()),
                        words(assignment.values()),
                        assignment.array(),
                        assignment.append(),
                        assignment.straight(),
                        assignment.loop()));
            }
            copy.words.addAll(words(command.words));
            copy.outputs.addAll(words(command.outputs));
            copy.input = command.input == null ? null : word(command.input);
            copy.inputFile = command.inputFile == null ? null : word(command.inputFile);
            copy.pipedFrom = pipedFrom;
            copy.openQuote = command.openQuote;
            if (!command.words.isEmpty() && command.words.get(0).is("shift")) {
                shift(command);
            }
            return copy;
        }

        private void shift(RawCommand command) {
            String count = command.words.size() > 1 ? command.words.get(1).plainText() : "1";
            int times = count.matches("\\d") ? Integer.parseInt(count) : arguments.size();
            arguments.subList(0, Math.min(times, arguments.size())).clear();
        }

        private String name(String name) {
            return locals.contains(name) ? name + suffix : name;
        }

        private List<Word> words(List<Word> words) {
            List<Word> copies = new ArrayList<>();
            for (Word word : words) {
                int all = all(word);
                if (all < 0) {
                    copies.add(word(word));
                    continue;
                }
                // The first and the last argument take what stands before and behind with them.
                List<Word.Part> parts = new ArrayList<>(word(part(word, 0, all)).parts());
                List<Word> meant = meant(((Word.Variable) word.parts().get(all)).name());
                for (int i = 0; i < meant.size(); i++) {
                    parts.addAll(meant.get(i).parts());
                    if (i + 1 < meant.size()) {
                        copies.add(new Word(List.copyOf(parts), meant.get(i).span(), false));
                        parts.clear();
                    }
                }
                Word rest = word(part(word, all + 1, word.parts().size()));
                parts.addAll(rest.parts());
                if (!parts.isEmpty()) {
                    Word last = meant.isEmpty() ? word : meant.get(meant.size() - 1);
                    copies.add(new Word(List.copyOf(parts), last.span(), false));
                }
            }
            return copies;
        }

        /** All arguments, or those that {@code @:from:count} means. */
        private List<Word> meant(String name) {
            String[] slice = name.split(":", -1);
            if (slice.length < 3) {
                return arguments;
            }
            int from = Math.min(Integer.parseInt(slice[1]) - 1, arguments.size());
            int count = slice[2].isEmpty() ? arguments.size() : Integer.parseInt(slice[2]);
            return arguments.subList(from, Math.min(from + count, arguments.size()));
        }

        private static Word part(Word word, int from, int to) {
            return new Word(word.parts().subList(from, to), word.span(), false);
        }

        /** Which part of a word is all arguments; -1 if none is. */
        private static int all(Word word) {
            for (int i = 0; i < word.parts().size(); i++) {
                if (word.parts().get(i) instanceof Word.Variable variable
                        && (variable.name().startsWith("@") || variable.name().equals("*"))) {
                    return i;
                }
            }
            return -1;
        }

        private Word word(Word word) {
            List<Word.Part> parts = new ArrayList<>();
            for (Word.Part part : word.parts()) {
                Word argument = part instanceof Word.Variable variable ? argument(variable.name()) : null;
                if (argument != null && word.parts().size() == 1) {
                    return argument;
                } else if (argument != null) {
                    parts.addAll(argument.parts());
                } else if (part instanceof Word.Variable variable) {
                    parts.add(new Word.Variable(
                            name(variable.name()),
                            variable.span(),
                            variable.quoted(),
                            variable.array(),
                            variable.otherwise()));
                } else {
                    parts.add(part);
                }
            }
            return new Word(List.copyOf(parts), word.span(), word.plain());
        }

        private @Nullable Word argument(String name) {
            int number = name.matches("[1-9]") ? Integer.parseInt(name) : 0;
            return number > 0 && number <= arguments.size() ? arguments.get(number - 1) : null;
        }
    }
}

package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a script hold where that is certain: a value that is set, once or one after the other, on the way
 * that the script always takes. Anything else is not known.
 */
final class Variables {

    private static final int MAX_STEPS = 8;
    private static final int MAX_LENGTH = 100_000;
    private static final Set<String> READING = Set.of("read", "mapfile", "readarray", "getopts", "unset", "set");
    private static final Set<String> SOURCING = Set.of(".", "source", "eval");

    private static final int MAX_POSSIBLE = 50;

    private record Known(int index, Assignment assignment) {}

    private final Map<String, List<Known>> assignments = new HashMap<>();
    private final List<Integer> sourced = new ArrayList<>();

    /** Which of the values that variables may have they have now; 0 where only what is certain is known. */
    private int turn;

    /** How many values the variables of a command may have that are written down, but not certain. */
    private int possible;

    Variables(List<RawCommand> commands) {
        for (int i = 0; i < commands.size(); i++) {
            RawCommand command = commands.get(i);
            if (command.template) {
                continue;
            }
            boolean prefix = !command.words.isEmpty() && !declares(command);
            for (Assignment assignment : command.assignments) {
                if (!prefix || assignment.loop() || assignment.values().isEmpty()) {
                    add(assignment, i);
                }
            }
            String program = command.words.isEmpty() ? "" : literal(command.words.get(0));
            if (SOURCING.contains(program)) {
                sourced.add(i);
            } else if (READING.contains(program)) {
                for (Word word : command.words.subList(1, command.words.size())) {
                    add(Assignment.unknown(literal(word)), i);
                }
            } else if (program.equals("printf")
                    && command.words.size() > 2
                    && command.words.get(1).is("-v")) {
                add(Assignment.unknown(literal(command.words.get(2))), i);
            }
        }
    }

    private static boolean declares(RawCommand command) {
        return switch (literal(command.words.get(0))) {
            case "declare", "export", "local", "readonly", "typeset" -> true;
            default -> false;
        };
    }

    private static String literal(Word word) {
        return HereText.delimiter(word);
    }

    private void add(Assignment assignment, int index) {
        List<Known> known = assignments.get(assignment.name());
        if (known == null) {
            known = new ArrayList<>();
            assignments.put(assignment.name(), known);
        }
        known.add(new Known(index, assignment));
    }

    /** From now on variables have the values of that turn; 0 for what is certain. */
    void turn(int number) {
        turn = number;
        possible = 0;
    }

    /** How many turns there are for what was asked since the turn was set. */
    int turns() {
        return possible;
    }

    /** The words as a command gets them at this place of the script; the names of their variables are added. */
    List<MappedText> words(List<Word> words, int index, Set<String> used) {
        List<MappedText> texts = new ArrayList<>();
        for (Word word : words) {
            expand(word, index, used, texts, 0);
        }
        return texts;
    }

    /** The text of a word that is not split. */
    MappedText text(Word word, int index, Set<String> used) {
        return text(word, index, used, 0);
    }

    private void expand(Word word, int index, Set<String> used, List<MappedText> texts, int steps) {
        if (word.parts().size() == 1 && word.parts().get(0) instanceof Word.Variable variable) {
            used.add(variable.name());
            if (variable.array()) {
                texts.addAll(array(variable, index, used, steps));
                return;
            }
            MappedText value = value(variable, index, used, steps);
            // What is not known in it is taken for a part of one word, or the words beside it would be lost.
            if (!variable.quoted() && (!value.hasUnknown() || hasBlank(value))) {
                split(value, texts);
                return;
            }
            texts.add(value);
            return;
        }
        texts.add(text(word, index, used, steps));
    }

    private static boolean hasBlank(MappedText value) {
        return value.text().chars().anyMatch(Character::isWhitespace);
    }

    private static void split(MappedText value, List<MappedText> texts) {
        int start = -1;
        for (int i = 0; i <= value.length(); i++) {
            boolean blank =
                    i == value.length() || Character.isWhitespace(value.text().charAt(i));
            if (blank && start >= 0) {
                texts.add(value.part(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
    }

    private MappedText text(Word word, int index, Set<String> used, int steps) {
        MappedText.Builder builder = new MappedText.Builder(word.span().start());
        for (Word.Part part : word.parts()) {
            if (part instanceof Word.Literal literal) {
                builder.add(literal.text());
            } else if (part instanceof Word.Variable variable) {
                used.add(variable.name());
                builder.add(
                        variable.array() ? MappedText.unknown(variable.span()) : value(variable, index, used, steps));
            }
        }
        return builder.build(word.span().end());
    }

    private MappedText value(Word.Variable variable, int index, Set<String> used, int steps) {
        Known last = last(variable, index);
        if (last == null || last.assignment.loop()) {
            return possible(variable, last == null ? List.of() : last.assignment.values());
        }
        if (steps > MAX_STEPS || last.assignment.values().isEmpty() || last.assignment.array()) {
            return MappedText.unknown(variable.span());
        }
        MappedText text = text(last.assignment.values().get(0), last.index, used, steps + 1);
        if (last.assignment.append()) {
            text = MappedText.join(List.of(value(variable, last.index, used, steps + 1), text));
        }
        boolean replaced = text.length() > MAX_LENGTH
                || (wasSourced(last.index, index) && !text.text().contains("://"));
        if (replaced) {
            return MappedText.unknown(variable.span());
        }
        // What a function got from its caller is wrong where the caller stands.
        return ShellFunctions.isCopy(variable.name()) ? text : MappedText.at(text.text(), variable.span());
    }

    private MappedText possible(Word.Variable variable, List<Word> loop) {
        List<MappedText> values = new ArrayList<>();
        for (Word word : loop.subList(0, Math.min(MAX_POSSIBLE, loop.size()))) {
            // What the shell makes several words of is not known.
            if (word.plainText().matches("[^*?{\\[]+")) {
                values.add(MappedText.at(word.plainText(), variable.span()));
            }
        }
        if (variable.otherwise() != null) {
            values.add(variable.otherwise());
        }
        possible = Math.max(possible, values.size());
        return turn == 0 || values.isEmpty()
                ? MappedText.unknown(variable.span())
                : values.get((turn - 1) % values.size());
    }

    /** What sets a variable last before a place; {@code null} where that is not certain. */
    private @Nullable Known last(Word.Variable variable, int index) {
        Known last = null;
        for (Known known : assignments.getOrDefault(variable.name(), List.of())) {
            if (!known.assignment.straight() && !known.assignment.loop()) {
                return null;
            }
            last = known.index < index ? known : last;
        }
        return last;
    }

    private static boolean holds(Known known, int index) {
        return known.assignment.straight() && known.index < index;
    }

    private boolean wasSourced(int from, int to) {
        for (int at : sourced) {
            if (at > from && at < to) {
                return true;
            }
        }
        return false;
    }

    private List<MappedText> array(Word.Variable variable, int index, Set<String> used, int steps) {
        List<Known> known = assignments.getOrDefault(variable.name(), List.of());
        List<MappedText> elements = new ArrayList<>();
        boolean certain = !known.isEmpty() && steps <= MAX_STEPS;
        for (Known part : known) {
            certain &= holds(part, index) && part.assignment.array() && !wasSourced(part.index, index);
            if (certain) {
                if (!part.assignment.append()) {
                    elements.clear();
                }
                for (Word word : part.assignment.values()) {
                    expand(word, part.index, used, elements, steps + 1);
                }
            }
        }
        return certain ? elements : List.of(MappedText.unknown(variable.span()));
    }
}

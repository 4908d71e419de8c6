package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.Literal;
import dev.memsetkit.spec.Parameter;
import dev.memsetkit.spec.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the descriptions of a parameter apart from the words that its changed facts were read from. */
final class Descriptions {

    private static final Pattern GAPS = Pattern.compile("[\\s.,;:]+");

    private Descriptions() {}

    /** Whether the descriptions differ in more than the words of facts that are told as changes of their own. */
    static boolean differ(Parameter before, Parameter after) {
        if (Words.same(before.description(), after.description())) {
            return false;
        }
        if (sameFacts(before, after)) {
            return true;
        }
        Set<String> values = new HashSet<>(values(before.schema()));
        Set<String> both = new HashSet<>(values(after.schema()));
        both.retainAll(values);
        values.addAll(values(after.schema()));
        values.removeAll(both);
        return !rest(before, after, values).equals(rest(after, before, values));
    }

    private static boolean sameFacts(Parameter before, Parameter after) {
        return before.schema().equals(after.schema())
                && before.required() == after.required()
                && before.deprecated() == after.deprecated()
                && before.ignored() == after.ignored();
    }

    /** The description without the words that only this side's facts were read from and without rows of such values. */
    private static String rest(Parameter param, Parameter other, Set<String> values) {
        String text = param.description()
                .lines()
                .filter(Predicate.not(line -> isRowOf(line, values)))
                .collect(Collectors.joining("\n"));
        String rest = Words.plain(text);
        for (String keyword : param.readFrom().keySet()) {
            String words = param.readFrom().getOrDefault(keyword, "");
            if (!words.equals(other.readFrom().get(keyword))) {
                rest = rest.replace(Words.plain(words), " ");
            }
        }
        return GAPS.matcher(rest).replaceAll(" ").strip();
    }

    private static boolean isRowOf(String line, Set<String> values) {
        String[] cells = line.split("\\|", 3);
        return cells.length == 3 && cells[0].isBlank() && values.contains(Words.plain(cells[1].strip()));
    }

    private static List<String> values(Schema schema) {
        return ValueComparison.constraints(schema).values().stream()
                .map(Literal::text)
                .toList();
    }
}

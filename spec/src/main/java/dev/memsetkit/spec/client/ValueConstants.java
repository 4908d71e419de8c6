package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which values of a set have a constant, and its name. */
final class ValueConstants {

    private static final int MAX_MEANING_WORDS = 3;

    /** A longer name says no more than the value itself. */
    private static final int MAX_LENGTH = 100;

    private ValueConstants() {}

    /** The values in documented order. */
    static List<ValueSet.Value> of(List<Literal> documented, Map<String, String> meanings) {
        NameAllocator names = NameAllocator.ofMembers();
        names.allocate("VALUES");
        List<ValueSet.Value> values = new ArrayList<>();
        for (Literal value : documented) {
            String meaning = meanings.getOrDefault(value.text(), "");
            values.add(new ValueSet.Value(name(value.text(), meaning).map(names::allocate), value, meaning));
        }
        return values;
    }

    /**
     * A value that reads as a name is one ({@code ACCEPT}); a number has the name of its meaning ({@code 5 minutes} is
     * {@code MINUTES_5}); what has neither is written as {@code of(50)}, which says as much as {@code _50} would.
     */
    private static Optional<String> name(String value, String meaning) {
        if (value.isEmpty()) {
            return Optional.of("EMPTY");
        }
        Optional<String> name = startsWithLetter(value) ? Optional.of(JavaNames.constant(value)) : ofMeaning(meaning);
        return name.filter(constant -> constant.length() <= MAX_LENGTH);
    }

    private static Optional<String> ofMeaning(String meaning) {
        List<String> words = new ArrayList<>(JavaNames.words(meaning));
        if (words.isEmpty() || words.size() > MAX_MEANING_WORDS) {
            return Optional.empty();
        }
        if (Character.isDigit(words.get(0).charAt(0))) {
            words.add(words.remove(0));
        }
        String name = String.join("_", words);
        return startsWithLetter(name) ? Optional.of(JavaNames.constant(name)) : Optional.empty();
    }

    private static boolean startsWithLetter(String text) {
        char first = text.charAt(0);
        return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    }
}

package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.internal.value.PlainValue;
import dev.memsetkit.client.runtime.validation.SecretNames;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts that messages are made of. */
final class Wordings {

    private Wordings() {}

    static String is(String name, @Nullable Object value) {
        return SecretNames.isDocumented(name)
                ? " has a value that is hidden"
                : " is \"" + PlainValue.shown(value) + "\"";
    }

    /** Words are misspelt; for a number, the one that looks alike is not the one that was meant. */
    static String meant(String name, Object value, List<?> candidates) {
        String meant = value instanceof String text && !SecretNames.isDocumented(name)
                ? Suggestion.text(text, candidates)
                : "";
        return meant.isEmpty() ? "." : meant;
    }

    static String listed(List<?> values) {
        StringBuilder listed = new StringBuilder();
        for (Object value : values) {
            listed.append(listed.isEmpty() ? "" : ", ")
                    .append(value instanceof String text && text.isEmpty() ? "\"\"" : value);
        }
        return listed.toString();
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** That a method has no parameter of that name, and which one may have been meant. */
    static String unknown(String method, String name, List<String> known) {
        String meant = Suggestion.text(name, known);
        return (name.isEmpty() ? "a nameless value" : PlainValue.shown(name)) + " is not a parameter of " + method
                + (known.isEmpty() ? ", which takes none" : meant.isEmpty() ? ". Parameters: " + listed(known) : meant);
    }
}

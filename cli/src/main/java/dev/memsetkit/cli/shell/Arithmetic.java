package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in {@code ((...))}. */
final class Arithmetic {

    private static final Pattern ASSIGNED =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*(?:\\+\\+|--|[-+*/%&|^]?=(?!=))");

    private Arithmetic() {}

    /**
     * The text in the two parentheses at the cursor, which then is behind them; {@code null}, and the cursor stays, where
     * they are not closed together, as those of commands may be.
     */
    static @Nullable MappedText at(Cursor cursor) {
        int start = cursor.at++;
        cursor.skipParentheses();
        if (cursor.peek() != ')') {
            cursor.at = start;
            return null;
        }
        return cursor.in.part(start + 2, cursor.at++ - 1);
    }

    /** The variables that it sets. */
    static List<String> assigned(MappedText arithmetic) {
        List<String> names = new ArrayList<>();
        Matcher matcher = ASSIGNED.matcher(arithmetic.text());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.Mistake;
import dev.memsetkit.cli.input.PossibleCall;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Unreadable;
import dev.memsetkit.cli.text.Span;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of a text that must not be shown: those of all its calls, since a finding may show the line of another call too,
 * and whatever looks like a key.
 */
final class Secrets {

    static final Secrets NONE = new Secrets(true, "");

    /** Fewer characters are in other words too. */
    private static final int MIN_LENGTH = 4;

    private static final int MIN_KEY = 16;

    /** No method has a digit in its name, or so long a name without a dot. */
    private static final Pattern KEY = Pattern.compile("[^.]+|.*[0-9].*");

    /** The characters that are never shown. */
    private final BitSet hidden = new BitSet();

    /** The characters that are not shown beside what a finding means. */
    private final BitSet elsewhere = new BitSet();

    private final Set<String> values = new LinkedHashSet<>();
    private final boolean known;
    private final String text;

    private Secrets(boolean known, String text) {
        this.known = known;
        this.text = text;
    }

    /**
     * The secrets of a text with calls.
     *
     * @param near the parameters of the method that a name may mean, where none is called so; {@code null} where one is. Any
     *     other value given to a method that is not known may be secret
     */
    static Secrets of(List<Reading> readings, String text, Function<String, @Nullable Predicate<String>> near) {
        boolean known = true;
        for (Reading reading : readings) {
            known &= !(reading instanceof Unreadable);
        }
        Secrets secrets = new Secrets(known, text);
        for (Reading reading : readings) {
            Call call = reading instanceof PossibleCall possible
                    ? possible.call()
                    : reading instanceof Call one ? one : null;
            if (call != null) {
                call.places().secrets().forEach(secrets::hide);
                Predicate<String> isParameter = near.apply(call.method());
                if (isParameter != null) {
                    call.places().valuesBeside(isParameter).forEach(span -> set(secrets.hidden, span));
                }
                if (isKey(call.method())) {
                    secrets.hide(call.places().method());
                }
                if (call.method().contains("apikey.")) {
                    // The identifier of a key is the key; "name" is what stands behind the method in an address.
                    for (String name : List.of("id", "name")) {
                        if (call.params().containsKey(name)) {
                            secrets.hide(call.places().value("/" + name));
                        }
                    }
                }
            } else if (reading instanceof Mistake mistake) {
                mistake.secrets().forEach(secrets::hide);
            }
        }
        return secrets;
    }

    /** Whether what stands in the place of a method cannot be the name of one and may be a key. */
    static boolean isKey(String method) {
        return method.length() >= MIN_KEY && KEY.matcher(method).matches();
    }

    /** The same with more ranges, which are hidden where a line is shown for something else. */
    Secrets with(List<Span> more) {
        for (Span span : more) {
            set(elsewhere, span);
        }
        return this;
    }

    private static void set(BitSet characters, Span span) {
        characters.set(span.start(), Math.max(span.start(), span.end()));
    }

    private void hide(Span span) {
        set(hidden, span);
        int to = Math.min(span.end(), text.length());
        if (to - span.start() >= MIN_LENGTH) {
            String value = text.substring(span.start(), to);
            boolean quoted = value.startsWith("\"") && value.endsWith("\"");
            values.add(quoted ? value.substring(1, value.length() - 1) : value);
        }
    }

    /** Whether all of them are known; what could not be read may hold one anywhere. */
    boolean known() {
        return known;
    }

    /** Whether a character is never shown. */
    boolean hides(int at) {
        return hidden.get(at);
    }

    /** Whether a character is not shown beside what a finding means. */
    boolean hidesBeside(int at) {
        return hidden.get(at) || elsewhere.get(at);
    }

    /** A message in which no secret stands. */
    String without(String message) {
        String clean = message;
        for (String value : values) {
            if (value.length() >= MIN_LENGTH && clean.contains(value)) {
                clean = clean.replace(value, "hidden");
            }
        }
        return SecretsInText.masked(clean);
    }
}

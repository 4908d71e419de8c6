package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.Mistake;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Unreadable;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The ranges of a text that must not be shown: those of all its calls, since a finding may show the line of another call too,
 * and whatever looks like a key.
 */
final class Secrets {

    static final Secrets NONE = new Secrets(true, "");

    /** Fewer characters are in other words too. */
    private static final int MIN_LENGTH = 4;

    /** So far back a range is looked for that another one starts within. */
    private static final int MAX_LENGTH = 10_000;

    private static final int MIN_KEY = 16;

    /** No method has a digit in its name, or so long a name without a dot. */
    private static final Pattern KEY = Pattern.compile("[^.]+|.*[0-9].*");

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();
    private final TreeMap<Integer, Integer> elsewhere = new TreeMap<>();
    private final List<String> values = new ArrayList<>();
    private final boolean known;
    private final String text;

    private Secrets(boolean known, String text) {
        this.known = known;
        this.text = text;
    }

    static Secrets of(List<Reading> readings, String text) {
        boolean known = true;
        for (Reading reading : readings) {
            known &= !(reading instanceof Unreadable);
        }
        Secrets secrets = new Secrets(known, text);
        for (Reading reading : readings) {
            if (reading instanceof Call call) {
                call.places().secrets().forEach(secrets::hide);
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
            if (span.end() > span.start()) {
                cover(elsewhere, span);
            }
        }
        return this;
    }

    private static void cover(TreeMap<Integer, Integer> ends, Span span) {
        Integer end = ends.get(span.start());
        ends.put(span.start(), end == null ? span.end() : Math.max(end, span.end()));
    }

    private void hide(Span span) {
        cover(ends, span);
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
        return covers(ends, at);
    }

    /** Whether a character is not shown beside what a finding means. */
    boolean hidesBeside(int at) {
        return covers(ends, at) || covers(elsewhere, at);
    }

    private static boolean covers(TreeMap<Integer, Integer> ends, int at) {
        // Ranges may lie within one another.
        for (Map.Entry<Integer, Integer> before = ends.floorEntry(at);
                before != null && at - before.getKey() < MAX_LENGTH;
                before = ends.lowerEntry(before.getKey())) {
            if (at < before.getValue()) {
                return true;
            }
        }
        return false;
    }

    /** A message in which no secret stands. */
    String without(String message) {
        String hidden = message;
        for (String value : values) {
            if (value.length() >= MIN_LENGTH && hidden.contains(value)) {
                hidden = hidden.replace(value, "hidden");
            }
        }
        return SecretsInText.masked(hidden);
    }
}

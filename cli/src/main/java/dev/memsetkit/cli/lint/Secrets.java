package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Span;
import dev.memsetkit.cli.input.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ranges of a text that must not be shown, of all its calls: a finding may show the line of another call too. */
final class Secrets {

    static final Secrets NONE = new Secrets(true);

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();
    private final boolean known;

    private Secrets(boolean known) {
        this.known = known;
    }

    static Secrets of(List<Reading> readings) {
        boolean known = true;
        for (Reading reading : readings) {
            known &= !(reading instanceof Unreadable);
        }
        Secrets secrets = new Secrets(known);
        for (Reading reading : readings) {
            if (reading instanceof Call call) {
                for (Span span : call.places().secrets()) {
                    Integer end = secrets.ends.get(span.start());
                    secrets.ends.put(span.start(), end == null ? span.end() : Math.max(end, span.end()));
                }
            }
        }
        return secrets;
    }

    /** Whether all of them are known; what could not be read may hold one anywhere. */
    boolean known() {
        return known;
    }

    boolean hides(int at) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(at);
        return before != null && at < before.getValue();
    }
}

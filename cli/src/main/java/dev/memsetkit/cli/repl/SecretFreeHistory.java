package dev.memsetkit.cli.repl;

import java.time.Instant;
import java.util.function.Predicate;
import org.jline.reader.impl.history.DefaultHistory;

/** A history that keeps no line that holds a password or a key. */
final class SecretFreeHistory extends DefaultHistory {

    private final Predicate<String> mayHoldSecret;

    SecretFreeHistory(Predicate<String> mayHoldSecret) {
        this.mayHoldSecret = mayHoldSecret;
    }

    @Override
    public void add(Instant time, String line) {
        if (!mayHoldSecret.test(line)) {
            super.add(time, line);
        }
    }
}

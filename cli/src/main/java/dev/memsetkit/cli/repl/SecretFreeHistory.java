package dev.memsetkit.cli.repl;

import dev.memsetkit.client.runtime.validation.SecretNames;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.impl.history.DefaultHistory;

/** A history that keeps no line that holds a password or a key. */
final class SecretFreeHistory extends DefaultHistory {

    private static final Pattern NAME = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)(?:\\s*=\\s*|\\s+)\\S");

    /** Whether a line gives a value to a parameter whose name says that it is secret. */
    static boolean holdsSecret(String line) {
        Matcher names = NAME.matcher(line);
        int at = 0;
        while (names.find(at)) {
            String name = names.group(1);
            if (SecretNames.isSecret(name) || name.equals("api_key")) {
                return true;
            }
            at = names.end(1);
        }
        return false;
    }

    @Override
    public void add(Instant time, String line) {
        if (!holdsSecret(line)) {
            super.add(time, line);
        }
    }
}

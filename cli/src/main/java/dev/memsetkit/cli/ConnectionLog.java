package dev.memsetkit.cli;

import dev.memsetkit.fakeserver.control.RefusedRequest;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of requests that the HTTP server of the JDK refuses by itself: what is not HTTP, and what comes too slowly. Its own log is
 * the only place where it says so.
 */
final class ConnectionLog extends Handler {

    /** Kept here, since loggers that nobody holds are forgotten with their handlers. */
    private static final Logger SERVER = Logger.getLogger("com.sun.net.httpserver");

    private static final Pattern REFUSED = Pattern.compile("(?s)(.*) \\[(\\d{3}) [^]]*] \\((.+)\\)");
    private static final String TOO_SLOW = "closing: no request";

    private final Consumer<RefusedRequest> listener;

    private ConnectionLog(Consumer<RefusedRequest> listener) {
        this.listener = listener;
    }

    /** Passes each such request on, in this process, from now on. */
    static void listen(Consumer<RefusedRequest> listener) {
        SERVER.setUseParentHandlers(false);
        SERVER.setLevel(Level.FINE);
        SERVER.addHandler(new ConnectionLog(listener));
    }

    @Override
    public void publish(LogRecord entry) {
        String message = String.valueOf(entry.getMessage());
        if (message.startsWith(TOO_SLOW)) {
            listener.accept(new RefusedRequest(0, Instant.now(), "-", "-", 0, "the request came too slowly"));
            return;
        }
        Matcher refused = message.endsWith("()") ? REFUSED.matcher("") : REFUSED.matcher(message);
        if (refused.matches()) {
            String[] words = refused.group(1).split(" ", 3);
            String path = words.length < 2 ? "-" : words[1].replaceFirst("(?s)\\?.*", ""); // Queries may hold a key.
            listener.accept(new RefusedRequest(
                    0, Instant.now(), words[0], path, Integer.parseInt(refused.group(2)), refused.group(3)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

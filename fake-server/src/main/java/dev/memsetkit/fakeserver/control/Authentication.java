package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.TableKind;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may call what. A bad key is refused; after ten of them the next ones are throttled, as recorded. For how long nobody
 * recorded: here, until the first of the ten is a minute old. Guarded by the lock of the account.
 */
final class Authentication {

    private static final int MAX_FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Account account;
    private final Deque<Instant> failures = new ArrayDeque<>();

    Authentication(Account account) {
        this.account = account;
    }

    void reset() {
        failures.clear();
    }

    /**
     * The key's row.
     *
     * @param key what was sent; empty for nothing
     * @throws ApiFault if the key does not let anybody in
     */
    ObjectNode authenticate(String key) {
        if (key.isEmpty()) {
            throw new ApiFault(ApiError.NOT_AUTHORIZED, "Authentication required");
        }
        String id = key.toLowerCase(Locale.ROOT);
        Optional<ObjectNode> row = account.table(TableKind.API_KEYS)
                .find(id)
                .or(() -> account.table(TableKind.PARTNER_KEYS).find(id));
        if (row.isPresent()) {
            return row.get();
        }
        Instant now = account.clock().now();
        while (!failures.isEmpty() && !failures.peek().plus(WINDOW).isAfter(now)) {
            failures.remove();
        }
        if (failures.size() >= MAX_FAILURES) {
            throw new ApiFault(ApiError.THROTTLED, "Too many failed logins, try again later");
        }
        failures.add(now);
        throw new ApiFault(ApiError.FORBIDDEN, "Bad api_key");
    }

    /** Refuses a call that the scopes of the key do not let in. */
    static void requireScope(ObjectNode key, String method, ObjectNode parameters) {
        JsonNode scopes = key.path("scopes");
        if (scopes.has("method") && !contains(scopes.path("method"), method)) {
            throw new ApiFault(ApiError.FORBIDDEN, "The scopes of this api_key do not allow the method " + method);
        }
        if (scopes.has("name")
                && !contains(scopes.path("name"), parameters.path("name").asText())) {
            throw new ApiFault(
                    ApiError.FORBIDDEN,
                    parameters.has("name")
                            ? "The scopes of this api_key do not allow the name "
                                    + parameters.path("name").asText()
                            : "The scopes of this api_key allow calls with a name only");
        }
    }

    private static boolean contains(JsonNode values, String text) {
        for (JsonNode value : values) {
            if (value.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}

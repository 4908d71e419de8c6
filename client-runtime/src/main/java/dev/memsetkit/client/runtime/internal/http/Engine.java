package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.CallListener;
import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of a client share.
 *
 * @param calls makes HTTP calls
 * @param transport the access method
 * @param mapper reads results
 * @param errors makes exceptions of the API's errors
 * @param safeMethods methods that change nothing
 * @param guard refuses calls before they are sent
 * @param limits bounds of answers
 * @param retries when calls are made again
 * @param deadline of a whole call
 * @param listeners are told of calls
 * @param headers what every request has: the user agent, and where there is no interceptor for it, the key
 * @param apiKey the key, so that it is hidden wherever it may come up; {@code null} if it is not known here
 * @param closed whether the client was closed
 */
public record Engine(
        Call.Factory calls,
        AccessMethod transport,
        JsonMapper mapper,
        ErrorFactory errors,
        Predicate<String> safeMethods,
        Guard guard,
        ResponseLimits limits,
        RetryPolicy retries,
        Duration deadline,
        List<CallListener> listeners,
        okhttp3.Headers headers,
        @Nullable String apiKey,
        BooleanSupplier closed) {

    /** For a Retrofit that somebody else put together: no retries, as nobody said which methods are safe. */
    public static Engine plain(Call.Factory calls, AccessMethod transport, JsonMapper mapper, ErrorFactory errors) {
        return new Engine(
                calls,
                transport,
                mapper,
                errors,
                Set.<String>of()::contains,
                Guard.OPEN,
                ResponseLimits.DEFAULT,
                RetryPolicy.DEFAULT,
                Duration.ofSeconds(30),
                List.of(),
                okhttp3.Headers.of(),
                null,
                () -> false);
    }

    /** Whether both make calls of one client. */
    @SuppressWarnings("ReferenceEquality") // Another client may be equal, and is another.
    boolean isSameClient(Engine other) {
        return calls == other.calls && closed == other.closed;
    }

    /** The same with another access method. */
    Engine with(AccessMethod other) {
        return copy(other, safeMethods, guard);
    }

    /** For what consists of calls that were looked at one by one. */
    Engine forParts(Predicate<String> safe) {
        return copy(transport, safe, Guard.OPEN);
    }

    private Engine copy(AccessMethod through, Predicate<String> safe, Guard guarded) {
        return new Engine(
                calls, through, mapper, errors, safe, guarded, limits, retries, deadline, listeners, headers, apiKey,
                closed);
    }

    /** Secrets are in no text about it. */
    @Override
    public String toString() {
        return "Engine";
    }
}

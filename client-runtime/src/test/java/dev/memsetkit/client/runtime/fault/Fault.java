package dev.memsetkit.client.runtime.fault;

import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.Transport;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One row of the table.
 *
 * @param group what kind of fault it is
 * @param name what happens, for people
 * @param behaviour what the server does
 * @param settings what is particular about the client
 */
record Fault(String group, String name, FaultyServer.Behaviour behaviour, UnaryOperator<Things.Builder> settings) {

    /** The calls that every fault happens to. */
    enum Kind {
        READS("thing.info", Things::info),
        CHANGES("thing.buy", Things::buy),
        ANSWERS_NOTHING("thing.delete", Things::delete);

        final String method;
        final Function<Things, MemsetCall<?>> call;

        Kind(String method, Function<Things, MemsetCall<?>> call) {
            this.method = method;
            this.call = call;
        }
    }

    static Fault of(String group, String name, FaultyServer.Behaviour behaviour) {
        return new Fault(group, name, behaviour, UnaryOperator.identity());
    }

    Things client(FaultyServer server, Transport transport) {
        if (name.startsWith("proxy")) {
            return Faults.throughProxy(
                            Things.builder()
                                    .transport(transport)
                                    .baseUrl("https://a.invalid/")
                                    .retries(Faults.quick()),
                            server)
                    .build();
        }
        return settings.apply(Things.builder()
                        .transport(transport)
                        .baseUrl(server.url())
                        .retries(RetryPolicy.of(3, Duration.ofMillis(2)))
                        .readTimeout(Duration.ofSeconds(20))
                        .connectTimeout(Duration.ofSeconds(20))
                        .callTimeout(Duration.ofSeconds(60)))
                .build();
    }

    @Override
    public String toString() {
        return group + ": " + name;
    }
}

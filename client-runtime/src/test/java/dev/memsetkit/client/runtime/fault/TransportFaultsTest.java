package dev.memsetkit.client.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.fault.Fault.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The faults of {@link FaultTableTest} over all access methods: {@code docs/transport-faults.md} says where they differ. */
class TransportFaultsTest {

    private static final Path TABLE =
            Path.of(System.getProperty("memsetkit.root", ".."), "docs", "transport-faults.md");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theAccessMethodsDifferOnlyAsTheTableSays() throws Exception {
        StringBuilder rows = new StringBuilder();
        int compared = 0;
        for (Fault fault : Faults.all()) {
            for (Kind kind : Kind.values()) {
                compared++;
                List<String> outcomes = outcomes(fault, kind);
                if (Set.copyOf(outcomes).size() > 1) {
                    rows.append("| ").append(fault.group()).append(", ").append(fault.name());
                    rows.append(" | `").append(kind.method).append("` | ");
                    rows.append(String.join(" | ", outcomes)).append(" |\n");
                }
            }
        }
        String table = "# Faults over the three access methods\n\nMade by `TransportFaultsTest`: the faults of"
                + " [faults.md](faults.md), done to the same three calls over JSON, XML-RPC and\nJSON-RPC: " + compared
                + " calls over each, the same value or the same damage each time. The exception and the number of requests"
                + " are the\nsame but for these:\n\n| fault | method | JSON | XML-RPC | JSON-RPC |\n| --- | --- | --- | --- |"
                + " --- |\n" + rows;
        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.writeString(TABLE, table);
        }
        assertThat(table).isEqualTo(Files.readString(TABLE));
    }

    /** One for each access method. A machine that is busy misses short timeouts: what differs has to differ each time. */
    private static List<String> outcomes(Fault fault, Kind kind) throws Exception {
        List<String> outcomes = new ArrayList<>();
        for (int attempt = 0; attempt < 3 && Set.copyOf(outcomes).size() != 1; attempt++) {
            outcomes.clear();
            for (Transport transport : Transport.values()) {
                outcomes.add(outcome(fault, kind, transport));
            }
        }
        return outcomes;
    }

    private static String outcome(Fault fault, Kind kind, Transport transport) throws Exception {
        try (FaultyServer server = new FaultyServer().speaking(transport).doing(fault.behaviour());
                Things things = fault.client(server, transport)) {
            String outcome = Outcome.of(() -> kind.call.apply(things).execute());
            int requests = server.requests().size();
            assertThat(outcome).as("%s %s %s", fault, kind, transport).doesNotContain("null", "OutOfMemory");
            if (kind != Kind.READS) {
                assertThat(requests)
                        .as("%s %s %s: requests", fault, kind, transport)
                        .isLessThanOrEqualTo(1);
            }
            return outcome + ", " + requests + (requests == 1 ? " request" : " requests");
        }
    }
}

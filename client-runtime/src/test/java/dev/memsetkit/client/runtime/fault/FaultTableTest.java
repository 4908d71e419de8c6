package dev.memsetkit.client.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.fault.Fault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What callers get of each fault, and how many requests it takes: the table in {@code docs/faults.md}. */
class FaultTableTest {

    private static final Path TABLE = Path.of(System.getProperty("memsetkit.root", ".."), "docs", "faults.md");
    private static final boolean UPDATE = Boolean.getBoolean("memsetkit.golden.update");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theTableIsWhatHappens() throws Exception {
        StringBuilder table = new StringBuilder(Files.readString(Path.of("src/test/resources/faults/introduction.md")));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Fault fault : Faults.all()) {
            groups.computeIfAbsent(fault.group(), unused -> new ArrayList<>()).add(row(fault));
        }
        groups.forEach((group, rows) -> {
            table.append("\n## ").append(group).append("\n\n");
            table.append("| fault | method that reads | requests | method that changes | requests |"
                    + " method that answers nothing | requests |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            rows.forEach(table::append);
        });
        table.append("\n## Jobs\n\n| fault | `reload().executeAndWait()` | requests |\n| --- | --- | --- |\n");
        for (JobFault fault : JobFault.all()) {
            table.append(fault.row());
        }

        if (UPDATE) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(table.toString()).isEqualTo(Files.readString(TABLE));
    }

    private static String row(Fault fault) throws IOException {
        StringBuilder row = new StringBuilder("| ").append(fault.name());
        for (Kind kind : Kind.values()) {
            try (FaultyServer server = new FaultyServer().doing(fault.behaviour());
                    Things things = fault.client(server, Transport.JSON)) {
                String outcome = Outcome.of(() -> kind.call.apply(things).execute());
                int requests = server.requests().size();
                assertThat(outcome).as(fault + " " + kind).doesNotContain("null", "OutOfMemory");
                if (kind != Kind.ANSWERS_NOTHING) {
                    assertThat(outcome).as(fault + " " + kind).isNotEqualTo("success");
                }
                if (kind != Kind.READS) {
                    assertThat(requests).as("%s %s: requests", fault, kind).isLessThanOrEqualTo(1);
                }
                row.append(" | ").append(outcome).append(" | ").append(requests);
            }
        }
        return row.append(" |\n").toString();
    }
}

package dev.memsetkit.client.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.TransportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of retries in {@code docs/retries.md} is what the code decides. */
class RetryTableTest {

    private static final Path TABLE = Path.of(System.getProperty("memsetkit.root", ".."), "docs", "retries.md");

    @Test
    void theTableIsWhatIsDecided() throws IOException {
        StringBuilder table =
                new StringBuilder(Files.readString(Path.of("src/test/resources/faults/retries-introduction.md")));
        table.append("\n| what happened | nothing was sent | may have arrived: reads | may have arrived: changes |\n"
                + "| --- | --- | --- | --- |\n");
        for (Reason reason : Reason.values()) {
            boolean mayPass = Failures.mayPass(reason);
            table.append("| `").append(reason).append("` |");
            table.append(
                    again(Step.unanswered(new IOException(), false, mayPass).mayRepeat(false)));
            table.append(again(Step.unanswered(new IOException(), true, mayPass).mayRepeat(true)));
            table.append(again(Step.unanswered(new IOException(), true, mayPass).mayRepeat(false)));
            table.append('\n');
        }
        RetryPolicy policy = RetryPolicy.DEFAULT;
        table.append(
                        "\nAnswers after which methods that read are called again, unless `RetryPolicy` says otherwise: HTTP status ")
                .append(new TreeSet<>(policy.statuses())
                        .stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .append("; the API's errors `")
                .append(String.join("`, `", new TreeSet<>(policy.errors())))
                .append("`.\n\nUnless told otherwise: ")
                .append(policy.attempts())
                .append(" attempts, a first pause of up to ")
                .append(policy.firstPause().toMillis())
                .append(" ms, no pause above ")
                .append(policy.longestPause().toSeconds())
                .append(" s.\n");

        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(table.toString()).isEqualTo(Files.readString(TABLE));
    }

    private static String again(boolean repeated) {
        return repeated ? " again |" : " no |";
    }
}

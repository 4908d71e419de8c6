package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML-RPC is read as it comes: an answer that is larger than the heap becomes records within it. */
class LargeAnswerTest {

    private static final int RECORDS = 100_000;
    private static final int HEAP_MIB = 64;

    @Test
    void aHundredThousandRecordsAreReadWithin64MebibytesOfHeap(@TempDir Path folder) throws Exception {
        Path answer = folder.resolve("answer.xml");
        try (Writer xml = Files.newBufferedWriter(answer)) {
            XmlRpcBodies.write(xml, RECORDS);
        }
        assertThat(Files.size(answer)).isGreaterThan((long) HEAP_MIB << 19);

        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MIB + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeAnswer.class.getName(),
                        answer.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reading.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(printed).contains(Integer.toString(RECORDS)).doesNotContain("OutOfMemoryError");
        assertThat(reading.exitValue()).isZero();
    }
}

package dev.memsetkit.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the real API answered, where the recordings lie beside the repository. */
class RecordedExchangesTest {

    private static final Path WIRE = Path.of(System.getProperty("memsetkit.root", ".."), "..", "shared", "wire");

    @TestFactory
    Stream<DynamicTest> everyRecording() {
        assumeThere("recordings");
        return Exchange.recorded(WIRE.resolve("recordings")).stream()
                .map(exchange -> replay(exchange.name(), List.of(exchange)));
    }

    @TestFactory
    Stream<DynamicTest> everyScenario() {
        assumeThere("scenarios");
        return Exchange.files(WIRE.resolve("scenarios")).stream()
                .map(file -> replay(file.getFileName().toString(), Exchange.steps(file)));
    }

    private static void assumeThere(String folder) {
        if (!Files.isDirectory(WIRE.resolve(folder))) {
            String skipped = "skipped: RecordedExchangesTest, the " + folder + " do not lie beside the repository";
            System.out.println(skipped);
            Assumptions.abort(skipped);
        }
    }

    private static DynamicTest replay(String name, List<Exchange> exchanges) {
        return DynamicTest.dynamicTest(name, () -> {
            try (Replay replay = new Replay()) {
                replay.play(exchanges);
            }
        });
    }
}

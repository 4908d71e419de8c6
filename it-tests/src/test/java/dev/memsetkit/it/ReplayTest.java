package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our own exchanges: at least one success and one error of every documented section. */
class ReplayTest {

    private static final Path ROOT = Path.of(System.getProperty("memsetkit.root", ".."));
    private static final Path EXCHANGES = ROOT.resolve("it-tests/src/test/resources/exchanges");

    @TestFactory
    Stream<DynamicTest> clientSendsAndDecodes() {
        return Exchange.own(EXCHANGES).stream()
                .map(exchange -> DynamicTest.dynamicTest(exchange.name(), () -> {
                    try (Replay replay = new Replay()) {
                        replay.play(exchange);
                    }
                }));
    }

    @Test
    void everySectionHasASuccessAndAnError() {
        ApiSpec spec = OpenRpcReader.read(ROOT.resolve("spec/memset-api.openrpc.json"));
        List<Exchange> exchanges = Exchange.own(EXCHANGES);
        Set<String> sections = new TreeSet<>();
        spec.methods().forEach(method -> sections.add(method.tag()));

        assertThat(sections(spec, exchanges, true)).isEqualTo(sections);
        assertThat(sections(spec, exchanges, false)).isEqualTo(sections);
    }

    private static Set<String> sections(ApiSpec spec, List<Exchange> exchanges, boolean success) {
        Set<String> sections = new TreeSet<>();
        for (Exchange exchange : exchanges) {
            if ((exchange.status() == 200) == success) {
                sections.add(
                        spec.method(exchange.method()).map(Method::tag).orElse("unknown method " + exchange.method()));
            }
        }
        return sections;
    }
}

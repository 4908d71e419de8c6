package dev.memsetkit.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.diff.Change;
import dev.memsetkit.spec.diff.ChangeKind;
import dev.memsetkit.spec.diff.Effect;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import dev.memsetkit.spec.retention.Retention;
import dev.memsetkit.testing.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages change, and the diff of what is read from them names every change, once, and nothing else. */
class DocumentMutationsTest {

    private static final int COMPILED = Integer.getInteger("memsetkit.compiled.mutations", 4);
    private static final Set<String> CHANGED = Set.of(
            "methods_create",
            "methods_dns",
            "methods_invoice",
            "methods_job",
            "methods_loadbalancer.service",
            "methods_server.monitoring");
    private static final Pages PAGES = bundled();
    private static final ApiSpec BEFORE = PAGES.spec();
    private static final Map<String, ApiSpec> AFTER = new ConcurrentHashMap<>();

    /** The bundled pages that the changes are made in: others only make the compiler slow. */
    private static Pages bundled() {
        try {
            Pages pages = Pages.of(Path.of("../spec/docs/html"));
            pages.names().stream()
                    .filter(name -> name.startsWith("methods_") && !CHANGED.contains(name))
                    .toList()
                    .forEach(pages::remove);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read once the change is made; extracted once for all tests. */
    private static ApiSpec after(DocumentChanges.Case each) {
        return AFTER.computeIfAbsent(each.name(), name -> {
            Pages pages = PAGES.copy();
            each.edit().accept(pages);
            return pages.spec();
        });
    }

    private static Stream<DocumentChanges.Case> changes() {
        return DocumentChanges.all();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeIsNamedOnceAndClassed(DocumentChanges.Case each) {
        assertThat(SpecDiff.between(BEFORE, after(each)).changes())
                .extracting(DocumentMutationsTest::classed)
                .containsExactlyInAnyOrderElementsOf(each.expected());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatVanishesCanBeKeptForARelease(DocumentChanges.Case each) {
        ApiSpec after = after(each);

        ApiSpec kept = OpenRpcReader.read(OpenRpcWriter.write(Retention.keep(BEFORE, after)), "kept");

        assertThat(SpecDiff.between(BEFORE, kept).changes())
                .extracting(Change::kind)
                .doesNotContain(ChangeKind.METHOD_REMOVED, ChangeKind.PARAMETER_REMOVED);
        assertThat(SpecDiff.between(Retention.documented(kept), after).changes())
                .as("what is kept is not taken for documented")
                .isEmpty();
    }

    private static String classed(Change change) {
        return change.kind().id() + ": "
                + change.effects().stream().map(Effect::label).collect(Collectors.joining(", "));
    }

    @Test
    void compiledClientsShowTheSame(@TempDir Path folder) throws IOException {
        long seed = Seed.get();
        List<DocumentChanges.Case> cases = new ArrayList<>(DocumentChanges.all().toList());
        Collections.shuffle(cases, new Random(seed));
        CompiledClients clients = new CompiledClients(BEFORE, folder);
        for (DocumentChanges.Case each : cases.subList(0, Math.min(COMPILED, cases.size()))) {
            ApiSpec after = after(each);
            Set<Effect> ours = EnumSet.noneOf(Effect.class);
            SpecDiff.between(BEFORE, after).changes().forEach(change -> ours.addAll(change.effects()));
            ours.retainAll(Set.of(Effect.SOURCE_BREAKING, Effect.BINARY_BREAKING));

            assertThat(ours).as("seed %d, %s", seed, each).isEqualTo(clients.effects(after));
        }
    }
}

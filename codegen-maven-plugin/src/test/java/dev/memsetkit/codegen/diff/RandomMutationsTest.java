package dev.memsetkit.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.diff.Change;
import dev.memsetkit.spec.diff.ChangeKind;
import dev.memsetkit.spec.diff.Effect;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.testing.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random changes of the committed spec: each is named, and some are held against compiled clients. */
class RandomMutationsTest {

    private static final int NAMED = 120;
    private static final int COMPILED = Integer.getInteger("memsetkit.compiled.mutations", 1);
    private static final JsonMapper JSON = new JsonMapper();

    private final long seed = Seed.get();
    private final Random random = new Random(seed);
    private final JsonNode document =
            JSON.readTree(Path.of("../spec/memset-api.openrpc.json").toFile());
    private final ApiSpec before = OpenRpcReader.read(document.toString(), "committed");

    RandomMutationsTest() throws IOException {}

    private record Mutated(Mutation mutation, ApiSpec after) {}

    /** A change after which the spec is still valid: no rule and no reference is left without what it speaks of. */
    private Mutated next() {
        while (true) {
            ObjectNode copy = document.deepCopy();
            Optional<Mutation> mutation = Mutation.make(copy, random);
            if (mutation.isPresent()) {
                try {
                    return new Mutated(mutation.get(), OpenRpcReader.read(copy.toString(), "mutated"));
                } catch (SpecException e) {
                    // What was changed is spoken of elsewhere; draw again.
                }
            }
        }
    }

    @Test
    void everyChangeIsNamedAndNothingElse() {
        for (int i = 0; i < NAMED; i++) {
            Mutated mutated = next();

            SpecDiff diff = SpecDiff.between(before, mutated.after);

            assertThat(diff.changes())
                    .as("seed %d, %s", seed, mutated.mutation)
                    .filteredOn(change -> change.kind() != ChangeKind.CLIENT_NAMES)
                    // A parameter is taken out of the spec, what no phrase reads of it is not.
                    .filteredOn(change -> change.kind() != ChangeKind.UNREAD_WORDS)
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.kind()).isEqualTo(mutated.mutation.kind());
                        assertThat(change.owner()).isEqualTo(mutated.mutation.owner());
                    });
        }
    }

    @Test
    void compiledClientsShowTheSame(@TempDir Path folder) throws IOException {
        CompiledClients clients = new CompiledClients(before, folder);
        for (int i = 0; i < COMPILED; i++) {
            Mutated mutated = next();
            SpecDiff diff = SpecDiff.between(before, mutated.after);
            Set<Effect> ours = EnumSet.noneOf(Effect.class);
            diff.changes().stream().map(Change::effects).forEach(ours::addAll);
            ours.retainAll(Set.of(Effect.SOURCE_BREAKING, Effect.BINARY_BREAKING));

            assertThat(ours)
                    .as("seed %d, %s, %s", seed, mutated.mutation, diff.changes())
                    .isEqualTo(clients.effects(mutated.after));
        }
    }
}

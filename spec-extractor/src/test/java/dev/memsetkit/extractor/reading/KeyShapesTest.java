package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.DataType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys that a method's running text adds to what its field describes, or changes there. */
class KeyShapesTest {

    private static final Shape TEXT = new Shape.ScalarOf(DataType.STRING, Map.of());

    @Test
    void keysCanBelongToDescribedDictionariesAndListsOfThem() {
        assertThat(Stream.of(keys("a"), new Shape.ListOf(keys("a")), new Shape.KeysToo(List.of("rack.info"), keys()))
                        .map(KeyShapes::endsInKeys))
                .containsOnly(true);
        assertThat(Stream.of(keys(), new Shape.ListOf(TEXT), new Shape.ListOf(null), new Shape.MapOf(keys("a")), TEXT)
                        .map(KeyShapes::endsInKeys))
                .containsOnly(false);
    }

    @Test
    void oneMoreKeyStandsAtTheEnd() {
        KeyFacts more = key("z", TEXT);

        assertThat(KeyShapes.append(keys("a"), more)).isEqualTo(keys("a", "z"));
        assertThat(KeyShapes.append(new Shape.ListOf(keys("a")), more)).isEqualTo(new Shape.ListOf(keys("a", "z")));
        assertThat(KeyShapes.append(new Shape.KeysToo(List.of("rack.info"), keys("a")), more))
                .isEqualTo(new Shape.KeysToo(List.of("rack.info"), keys("a", "z")));
    }

    @Test
    void anothersKeysStandBeside() {
        Shape.KeysToo one = new Shape.KeysToo(List.of("rack.info"), keys("a"));

        assertThat(KeyShapes.withKeysOf(keys("a"), "rack.info")).isEqualTo(one);
        assertThat(KeyShapes.withKeysOf(new Shape.ListOf(keys("a")), "rack.info"))
                .isEqualTo(new Shape.ListOf(one));
        assertThat(KeyShapes.withKeysOf(one, "rack.size"))
                .isEqualTo(new Shape.KeysToo(List.of("rack.info", "rack.size"), keys("a")));
    }

    @Test
    void keysAreChangedHoweverDeepTheyStand() {
        assertThat(KeyShapes.mapKeys(nested(false), key -> key.asOptional("perhaps", key.source())))
                .isEqualTo(nested(true));
        assertThat(KeyShapes.mapKeys(TEXT, key -> key.asOptional("perhaps", key.source())))
                .isEqualTo(TEXT);
    }

    private static Shape nested(boolean optional) {
        Shape.Keys inner = new Shape.Keys(List.of(changed("inner", TEXT, optional)));
        return new Shape.KeysToo(
                List.of("rack.info"),
                new Shape.Keys(List.of(
                        changed("list", new Shape.ListOf(inner), optional),
                        changed("map", new Shape.MapOf(inner), optional),
                        changed("any", new Shape.ListOf(null), optional),
                        changed("all", new Shape.MapOf(null), optional))));
    }

    private static KeyFacts changed(String name, Shape shape, boolean optional) {
        return optional ? key(name, shape).asOptional("perhaps", place(name)) : key(name, shape);
    }

    private static Shape.Keys keys(String... names) {
        return new Shape.Keys(Stream.of(names).map(name -> key(name, TEXT)).toList());
    }

    private static KeyFacts key(String name, Shape shape) {
        return new KeyFacts(name, "", false, true, shape, List.of(), place(name));
    }
}

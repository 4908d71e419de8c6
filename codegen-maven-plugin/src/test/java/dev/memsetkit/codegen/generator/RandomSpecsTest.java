package dev.memsetkit.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever valid spec comes, its client compiles without a warning. */
class RandomSpecsTest {

    /** Names that are something else in Java, in the classes generated, or on the disk of some system. */
    private static final List<String> HARD_NAMES =
            List.of("class", "list", "default", "method", "build", "value", "of", "wait", "id", "SSL_URL", "a_b");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static final String ASCII =
            IntStream.range(1, 0x80).mapToObj(Character::toString).collect(Collectors.joining());

    @Test
    void clientCompiles() {
        Property.forAll(RandomSpecsTest::spec).tries(12).holds(spec -> {
            Path classes = Files.createDirectories(Path.of("target/random-classes"));
            List<GeneratedFile> files = new Generator("random.client").generate(spec);

            assertThat(JavaCompiling.withRuntime(classes).compile(files)).isEmpty();
        });
    }

    private static ApiSpec spec(Draw draw) {
        List<Component> components = draw.distinctBy(0, 4, RandomSpecsTest::component, Component::name);
        return new ApiSpec(
                new Info("Random", "1", ""),
                new Endpoints("", "", ""),
                draw.distinctBy(1, 6, method -> method(method, components), Method::name),
                components,
                List.of(new ErrorType("ApiErrorOne", 1, 400, "One"), new ErrorType("ApiErrorTwo", 1, 404, "*/")),
                List.of(),
                List.of());
    }

    private static Component component(Draw draw) {
        String name = identifier(draw);
        return new Component(name.equals("id") ? "Override" : "Type" + name, struct(draw));
    }

    private static String identifier(Draw draw) {
        if (draw.flag()) {
            return draw.of(HARD_NAMES);
        }
        String name = draw.text(1, 1, LETTERS) + draw.text(0, 7, LETTERS + "_09");
        // Names of devices on Windows, where a client may be generated too.
        return name.matches("con|prn|aux|nul|com\\d|lpt\\d") ? name + "_" : name;
    }

    private static Schema struct(Draw draw) {
        return new Schema.Struct(draw.distinctBy(0, 6, RandomSpecsTest::property, Schema.Property::name));
    }

    private static Schema.Property property(Draw draw) {
        return new Schema.Property(identifier(draw), "Means */ @x", draw.flag(), value(draw));
    }

    private static Schema value(Draw draw) {
        return draw.oneOf(
                RandomSpecsTest::plain,
                values -> new Schema.Scalar(
                        DataType.STRING, set(values.distinct(1, 5, value -> value.text(0, 6, ASCII)))),
                nested -> new Schema.MapOf(new Schema.ListOf(plain(nested), Constraints.NONE)),
                any -> new Schema.Any("x y"));
    }

    private static Schema plain(Draw draw) {
        return new Schema.Scalar(
                draw.of(DataType.STRING, DataType.INTEGER, DataType.BOOLEAN, DataType.FLOAT, DataType.DATE),
                Constraints.NONE);
    }

    private static Constraints set(List<String> values) {
        return Constraints.builder()
                .values(values.stream().<Literal>map(Literal.Text::new).toList(), false)
                .build();
    }

    private static Schema result(Draw draw, List<Component> components) {
        if (components.isEmpty()) {
            return struct(draw);
        }
        Schema.Ref component = new Schema.Ref(draw.of(components).name());
        return draw.oneOf(
                RandomSpecsTest::struct,
                nothing -> new Schema.Nothing(),
                one -> component,
                list -> new Schema.ListOf(component, Constraints.NONE),
                all -> new Schema.AllOf(List.of(component, new Schema.Struct(List.of()))));
    }

    private static Parameter param(Draw draw) {
        String name = identifier(draw);
        boolean deprecated = draw.flag();
        return new Parameter(
                name,
                "Text \\u002a/",
                draw.flag(),
                deprecated,
                false,
                value(draw),
                Map.of(),
                deprecated && name.length() % 2 == 0 ? "1.1" : "");
    }

    private static Method method(Draw draw, List<Component> components) {
        String name = identifier(draw);
        boolean deprecated = draw.flag();
        return Method.builder(identifier(draw) + "." + name, new Result("r", "", result(draw, components)))
                .summary("s")
                .description("d")
                .tag(draw.of("X Methods", "Y"))
                .deprecated(deprecated)
                .params(draw.distinctBy(0, 6, RandomSpecsTest::param, Parameter::name))
                .safe(!deprecated)
                .source(new Source("p.html", "a", 0, 1))
                .removedIn(deprecated && name.length() % 2 == 0 ? "1.1" : "")
                .build();
    }
}

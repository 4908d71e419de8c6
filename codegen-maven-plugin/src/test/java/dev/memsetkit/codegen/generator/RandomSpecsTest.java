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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever valid spec comes, its client compiles without a warning. */
class RandomSpecsTest {

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void clientCompiles(@ForAll("specs") ApiSpec spec) throws IOException {
        Path classes = Files.createDirectories(Path.of("target/random-classes"));
        List<GeneratedFile> files = new Generator("random.client").generate(spec);

        assertThat(JavaCompiling.withRuntime(classes).compile(files)).isEmpty();
    }

    @Provide
    Arbitrary<ApiSpec> specs() {
        Arbitrary<List<Component>> components = Combinators.combine(identifiers(), structs())
                .as((name, struct) -> new Component(name.equals("id") ? "Override" : "Type" + name, struct))
                .list()
                .ofMaxSize(4)
                .uniqueElements(component -> component.name());
        return components.flatMap(all -> methods(all)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(Method::name)
                .map(methods -> new ApiSpec(
                        new Info("Random", "1", ""),
                        new Endpoints("", "", ""),
                        methods,
                        all,
                        List.of(
                                new ErrorType("ApiErrorOne", 1, 400, "One"),
                                new ErrorType("ApiErrorTwo", 1, 404, "*/")),
                        List.of(),
                        List.of())));
    }

    private static Arbitrary<String> identifiers() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "class", "list", "default", "method", "build", "value", "of", "wait", "id", "SSL_URL", "a_b"),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withChars("_09")
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .filter(name ->
                                Character.isLetter(name.charAt(0)) && !name.matches("con|prn|aux|nul|com\\d|lpt\\d")));
    }

    private static Arbitrary<Schema> structs() {
        return Combinators.combine(identifiers(), Arbitraries.of(true, false), scalars())
                .as((name, required, schema) -> new Schema.Property(name, "Means */ @x", required, schema))
                .list()
                .ofMaxSize(6)
                .map(RandomSpecsTest::struct);
    }

    private static Schema struct(List<Schema.Property> properties) {
        Map<String, Schema.Property> unique = new LinkedHashMap<>();
        properties.forEach(property -> unique.put(property.name(), property));
        return new Schema.Struct(new ArrayList<>(unique.values()));
    }

    private static Arbitrary<Schema> scalars() {
        Arbitrary<Schema> plain = Arbitraries.of(
                        DataType.STRING, DataType.INTEGER, DataType.BOOLEAN, DataType.FLOAT, DataType.DATE)
                .map(type -> new Schema.Scalar(type, Constraints.NONE));
        Arbitrary<Schema> sets = Arbitraries.strings()
                .ascii()
                .excludeChars('\u0000')
                .ofMaxLength(6)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(values -> new Schema.Scalar(DataType.STRING, set(values)));
        Arbitrary<Schema> nested = plain.map(schema -> new Schema.MapOf(new Schema.ListOf(schema, Constraints.NONE)));
        return Arbitraries.oneOf(plain, sets, nested, Arbitraries.just(new Schema.Any("x y")));
    }

    private static Constraints set(List<String> values) {
        return Constraints.builder()
                .values(values.stream().<Literal>map(Literal.Text::new).toList(), false)
                .build();
    }

    private static Arbitrary<Method> methods(List<Component> components) {
        Arbitrary<Schema> results = components.isEmpty()
                ? structs()
                : Arbitraries.oneOf(
                        structs(),
                        Arbitraries.just(new Schema.Nothing()),
                        Arbitraries.of(components).map(component -> new Schema.Ref(component.name())),
                        Arbitraries.of(components)
                                .map(component ->
                                        new Schema.ListOf(new Schema.Ref(component.name()), Constraints.NONE)),
                        Arbitraries.of(components)
                                .map(component -> new Schema.AllOf(
                                        List.of(new Schema.Ref(component.name()), new Schema.Struct(List.of())))));
        Arbitrary<List<Parameter>> params = Combinators.combine(
                        identifiers(), Arbitraries.of(true, false), Arbitraries.of(true, false), scalars())
                .as((name, required, deprecated, schema) -> new Parameter(
                        name,
                        "Text \\u002a/",
                        required,
                        deprecated,
                        false,
                        schema,
                        Map.of(),
                        deprecated && name.length() % 2 == 0 ? "1.1" : ""))
                .list()
                .ofMaxSize(6)
                .uniqueElements(Parameter::name);
        return Combinators.combine(
                        identifiers(),
                        identifiers(),
                        params,
                        results,
                        Arbitraries.of(true, false),
                        Arbitraries.of("X Methods", "Y"))
                .as((group, name, all, result, flag, tag) -> Method.builder(
                                group + "." + name, new Result("r", "", result))
                        .summary("s")
                        .description("d")
                        .tag(tag)
                        .deprecated(flag)
                        .params(all)
                        .safe(!flag)
                        .source(new Source("p.html", "a", Source.UNNUMBERED, 1))
                        .removedIn(flag && name.length() % 2 == 0 ? "1.1" : "")
                        .build());
    }
}

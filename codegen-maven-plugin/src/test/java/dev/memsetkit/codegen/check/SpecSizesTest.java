package dev.memsetkit.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.codegen.generator.GeneratedFile;
import dev.memsetkit.codegen.generator.Generator;
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
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specs as large as they may be compile; one more is refused with its place. */
class SpecSizesTest {

    private static final Schema TEXT = new Schema.Scalar(DataType.STRING, Constraints.NONE);

    @TempDir
    private static Path runtime;

    @BeforeAll
    static void compileTheRuntime() throws IOException {
        JavaCompiling.withRuntime(runtime);
    }

    private static void compiles(ApiSpec spec) throws IOException {
        assertThat(Generatable.problems(spec)).isEmpty();
        List<GeneratedFile> files = new Generator("large.client").generate(spec);
        assertThat(JavaCompiling.against(runtime, runtime).check(files)).isEmpty();
    }

    private static void refused(ApiSpec spec, String message) {
        assertThat(Generatable.problems(spec)).anySatisfy(problem -> assertThat(problem).startsWith(message));
    }

    private static <T> List<T> times(int number, IntFunction<T> each) {
        return IntStream.range(0, number).mapToObj(each).toList();
    }

    private static ApiSpec spec(List<Method> methods) {
        return spec(methods, List.of(), List.of());
    }

    private static ApiSpec spec(List<Method> methods, List<Component> components, List<ErrorType> errors) {
        return new ApiSpec(
                new Info("Large", "1", ""), new Endpoints("", "", ""), methods, components, errors, List.of(), List.of());
    }

    private static Method.Builder method(String name, Schema result) {
        return Method.builder(name, new Result("r", "", result)).tag("A").source(new Source("p.html", "a", 0, 1));
    }

    private static Method taking(List<Parameter> params) {
        return method("a.b", new Schema.Nothing()).params(params).build();
    }

    private static Parameter param(String name, Schema schema) {
        return new Parameter(name, "", false, false, false, schema, Map.of(), "");
    }

    private static Schema oneOf(int values, int length) {
        return new Schema.Scalar(
                DataType.STRING,
                Constraints.builder()
                        .values(times(values, i -> new Literal.Text(("v" + i + "x".repeat(length)).substring(0, Math.max(length, 5)))), false)
                        .build());
    }

    private static ParameterRule rule(int i) {
        return new ParameterRule(
                new ParameterRule.Condition.OneOf("p0", List.of(new Literal.Text("v" + i))),
                new ParameterRule.Consequence.Required("p1"),
                "");
    }

    @Test
    void methods() throws IOException {
        compiles(spec(times(2_000, i -> method("s" + i % 20 + ".m" + i, TEXT)
                .tag("Section " + i % 20)
                .params(i % 2 == 0 ? List.of(param("p", TEXT)) : List.of())
                .build())));
        refused(
                spec(times(3_501, i -> method("a.m" + i, TEXT).build())),
                "#/methods: found 3501 methods, expected at most 3500");
    }

    @Test
    void parametersOfAMethod() throws IOException {
        compiles(spec(List.of(taking(times(250, i -> param("p" + i, TEXT))))));
        refused(
                spec(List.of(taking(times(251, i -> param("p" + i, TEXT))))),
                "#/methods/0/params: found 251 parameters, expected at most 250");
    }

    @Test
    void rulesBetweenParameters() throws IOException {
        List<Parameter> params = times(2, i -> param("p" + i, TEXT));
        compiles(spec(List.of(method("a.b", TEXT).params(params).rules(times(600, SpecSizesTest::rule)).build())));
        refused(
                spec(List.of(method("a.b", TEXT).params(params).rules(times(1_000, SpecSizesTest::rule)).build())),
                "#/methods/0/x-params-schema/allOf: found ");
    }

    @Test
    void valuesOfASet() throws IOException {
        compiles(spec(List.of(taking(List.of(param("p", oneOf(2_500, 5)))))));
        refused(
                spec(List.of(taking(List.of(param("p", oneOf(2_501, 5)))))),
                "#/methods/0/params/0/schema/enum: found 2501 values, expected at most 2500");
    }

    @Test
    void lengthOfAValue() throws IOException {
        compiles(spec(List.of(taking(List.of(param("p", oneOf(2, 10_000)))))));
        refused(
                spec(List.of(taking(List.of(param("p", oneOf(1, 10_001)))))),
                "#/methods/0/params/0/schema/enum/0: found 10001 characters, expected at most 10000");
    }

    @Test
    void keysOfADictionaryAndThoseThatItTakesFromOthers() throws IOException {
        List<Schema.Property> half = times(125, i -> new Schema.Property("a" + i, "", false, TEXT));
        Component component = new Component("Half", new Schema.Struct(half));
        IntFunction<Schema> both = number -> new Schema.AllOf(List.of(
                new Schema.Ref("Half"),
                new Schema.Struct(times(number, i -> new Schema.Property("b" + i, "", false, TEXT)))));
        compiles(spec(List.of(method("a.b", both.apply(125)).build()), List.of(component), List.of()));
        refused(
                spec(List.of(method("a.b", both.apply(126)).build()), List.of(component), List.of()),
                "#/methods/0/result/schema: found 251 keys, expected at most 250");
    }

    @Test
    void placesOfATuple() throws IOException {
        compiles(spec(List.of(method("a.b", new Schema.Tuple(times(250, i -> TEXT))).build())));
        refused(
                spec(List.of(method("a.b", new Schema.Tuple(times(251, i -> TEXT))).build())),
                "#/methods/0/result/schema/items: found 251 places, expected at most 250");
    }

    @Test
    void errors() throws IOException {
        IntFunction<ErrorType> error = i -> new ErrorType("ApiErrorNo" + i, i, 400, "e");
        compiles(spec(List.of(method("a.b", TEXT).build()), List.of(), times(1_000, error)));
        refused(
                spec(List.of(method("a.b", TEXT).build()), List.of(), times(1_001, error)),
                "#/components/errors: found 1001 errors, expected at most 1000");
    }

    @Test
    void namesOfNestedDictionaries() throws IOException {
        IntFunction<Schema> nested = length -> new Schema.Struct(List.of(new Schema.Property(
                "a".repeat(95),
                "",
                false,
                new Schema.Struct(List.of(new Schema.Property(
                        "b".repeat(length), "", false, new Schema.Struct(List.of(new Schema.Property("c", "", false, TEXT)))))))));
        compiles(spec(List.of(method("a.b", nested.apply(90)).build())));
        refused(
                spec(List.of(method("a.b", nested.apply(99)).build())),
                "#/methods/0/result/schema/properties/" + "a".repeat(95) + "/properties/" + "b".repeat(99)
                        + ": found a dictionary whose type would be called ");
    }
}

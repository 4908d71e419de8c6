package dev.memsetkit.codegen.check;

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
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Specs with much of one kind. */
final class LargeSpecs {

    private static final Schema TEXT = new Schema.Scalar(DataType.STRING, Constraints.NONE);

    private LargeSpecs() {}

    private static <T> List<T> times(int number, IntFunction<T> each) {
        return IntStream.range(0, number).mapToObj(each).toList();
    }

    private static ApiSpec spec(List<Method> methods) {
        return spec(methods, List.of(), List.of());
    }

    private static ApiSpec spec(List<Method> methods, List<Component> components, List<ErrorType> errors) {
        return new ApiSpec(
                new Info("Large", "1", ""),
                new Endpoints("", "", ""),
                methods,
                components,
                errors,
                List.of(),
                List.of());
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
                        .values(
                                times(
                                        values,
                                        i -> new Literal.Text(
                                                ("v" + i + "x".repeat(length)).substring(0, Math.max(length, 5)))),
                                false)
                        .build());
    }

    private static ParameterRule rule(int i) {
        return new ParameterRule(
                new ParameterRule.Condition.OneOf("p0", List.of(new Literal.Text("v" + i))),
                new ParameterRule.Consequence.Required("p1"),
                "");
    }

    static ApiSpec methods(int number) {
        return spec(times(
                number,
                i -> method("s" + i % 20 + ".m" + i, TEXT)
                        .tag("Section " + i % 20)
                        .params(i % 2 == 0 ? List.of(param("p", TEXT)) : List.of())
                        .build()));
    }

    /** Methods of one section without parameters. */
    static ApiSpec plainSection(int number) {
        return spec(times(number, i -> method("a.m" + i, TEXT).build()));
    }

    /** Methods of one section, each with a form for its required parameters. */
    static ApiSpec section(int number) {
        return spec(times(
                number,
                i -> method("a.m" + i, TEXT)
                        .params(times(3, j -> new Parameter("p" + j, "", true, false, false, TEXT, Map.of(), "")))
                        .build()));
    }

    static ApiSpec parameters(int number) {
        return spec(List.of(taking(times(number, i -> param("p" + i, TEXT)))));
    }

    static ApiSpec rules(int number) {
        List<Parameter> params = times(2, i -> param("p" + i, TEXT));
        return spec(List.of(method("a.b", TEXT)
                .params(params)
                .rules(times(number, LargeSpecs::rule))
                .build()));
    }

    static ApiSpec values(int number, int length) {
        return spec(List.of(taking(List.of(param("p", oneOf(number, length))))));
    }

    /** Keys of a dictionary beside 125 that it takes from another one. */
    static ApiSpec keys(int number) {
        List<Schema.Property> half = times(125, i -> new Schema.Property("a" + i, "", false, TEXT));
        Schema both = new Schema.AllOf(List.of(
                new Schema.Ref("Half"),
                new Schema.Struct(times(number, i -> new Schema.Property("b" + i, "", false, TEXT)))));
        return spec(
                List.of(method("a.b", both).build()),
                List.of(new Component("Half", new Schema.Struct(half))),
                List.of());
    }

    static ApiSpec places(int number) {
        return spec(List.of(
                method("a.b", new Schema.Tuple(times(number, i -> TEXT))).build()));
    }

    static ApiSpec errors(int number) {
        return spec(
                List.of(method("a.b", TEXT).build()),
                List.of(),
                times(number, i -> new ErrorType("ApiErrorNo" + i, i, 400, "e")));
    }

    /** Dictionaries in dictionaries, with keys of so many letters. */
    static ApiSpec nested(int outer, int inner) {
        Schema innermost = new Schema.Struct(List.of(new Schema.Property("c", "", false, TEXT)));
        Schema middle = new Schema.Struct(List.of(new Schema.Property("b".repeat(inner), "", false, innermost)));
        return spec(List.of(method(
                        "a.b", new Schema.Struct(List.of(new Schema.Property("a".repeat(outer), "", false, middle))))
                .build()));
    }
}

package dev.memsetkit.spec;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.DocProblem;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Rule;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import dev.memsetkit.spec.openrpc.SpecChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random valid specs for property tests, also of other modules (take {@code spec}'s test-jar in scope test):
 *
 * <pre>{@code
 * @Property
 * void compiles(@ForAll("specs") ApiSpec spec) { ... }
 *
 * @Provide
 * Arbitrary<ApiSpec> specs() {
 *     return Specs.specs();
 * }
 * }</pre>
 *
 * <p>Names are such as documentation could have, Java keywords and near collisions among them; texts are such as would
 * break a careless generator. {@link SpecChecks} finds nothing wrong with any of these specs.
 */
public final class Specs {

    private Specs() {}

    /** Specs with up to five methods, four components and three errors. */
    public static Arbitrary<ApiSpec> specs() {
        Arbitrary<Set<String>> methods =
                Arbitraries.of(SpecTexts.METHODS).set().ofMinSize(1).ofMaxSize(5);
        Arbitrary<Set<String>> components =
                Arbitraries.of(SpecTexts.COMPONENTS).set().ofMaxSize(4);
        Arbitrary<Set<String>> errors = Arbitraries.of(SpecTexts.ERRORS).set().ofMaxSize(3);
        return Combinators.combine(methods, components, errors)
                .as((m, c, e) -> new Names(sorted(m), sorted(c), List.copyOf(e)))
                .flatMap(Specs::specs)
                // Combining those of every part takes longer than all the tries, and the parts are odd enough.
                .withoutEdgeCases();
    }

    private record Names(List<String> methods, List<String> components, List<String> errors) {}

    private static Arbitrary<ApiSpec> specs(Names names) {
        SpecSchemas schemas = new SpecSchemas(names.methods(), names.components());
        return Combinators.combine(
                        info(),
                        endpoints(),
                        each(names.methods(), name -> method(name, names.errors(), schemas)),
                        each(names.components(), name -> component(name, names.components(), schemas)),
                        each(names.errors(), Specs::error),
                        release().list().ofMaxSize(2),
                        problem().list().ofMaxSize(2))
                .as(ApiSpec::new);
    }

    private static Arbitrary<Info> info() {
        return Combinators.combine(SpecTexts.text(), Arbitraries.of("0.20.0", "1.0"), Arbitraries.of("", "2019-10-28"))
                .as(Info::new);
    }

    private static Arbitrary<Endpoints> endpoints() {
        return Combinators.combine(
                        Arbitraries.of("", "https://api.example.test/v1/json/"),
                        Arbitraries.of("", "https://api.example.test/v1/xmlrpc"),
                        Arbitraries.of("", "https://api.example.test/v1/jsonrpc"))
                .as(Endpoints::new);
    }

    private static Arbitrary<Method> method(String name, List<String> errors, SpecSchemas schemas) {
        return SpecTexts.keys().set().ofMaxSize(5).flatMap(names -> {
            Arbitrary<List<Parameter>> params = each(List.copyOf(names), param -> param(param, schemas));
            return params.flatMap(all -> method(name, all, errors, schemas));
        });
    }

    private static Arbitrary<Method> method(
            String name, List<Parameter> params, List<String> errors, SpecSchemas schemas) {
        Arbitrary<Result> result = Combinators.combine(
                        SpecTexts.text(), Arbitraries.oneOf(Arbitraries.of(new Schema.Nothing()), schemas.returned()))
                .as((description, schema) -> new Result(name.replace('.', '_') + "_result", description, schema));
        Arbitrary<List<Raise>> raises = Combinators.combine(
                        Arbitraries.of(Stream.concat(errors.stream(), Stream.of("ApiErrorUnlisted"))
                                .toList()),
                        SpecTexts.text())
                .as(Raise::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Rule>> rules = SpecRules.rules(params);
        return Combinators.combine(
                        Combinators.combine(SpecTexts.text(), SpecTexts.text(), Arbitraries.of(SpecTexts.TAGS))
                                .as(List::of),
                        result,
                        raises,
                        rules,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        source())
                .as((texts, answer, raised, ruled, deprecated, safe, source) -> new Method(
                        name,
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        deprecated,
                        params,
                        answer,
                        raised,
                        ruled,
                        safe,
                        source,
                        deprecated && safe ? "9.1" : ""));
    }

    private static Arbitrary<Parameter> param(String name, SpecSchemas schemas) {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(SpecTexts.text(), flag, flag, flag, schemas.sent(), readFrom())
                .as((description, required, deprecated, ignored, schema, words) -> new Parameter(
                        name,
                        description,
                        required,
                        deprecated,
                        ignored,
                        schema,
                        words,
                        deprecated && ignored ? "9.1" : ""));
    }

    private static Arbitrary<Map<String, String>> readFrom() {
        Arbitrary<String> words = SpecTexts.text().filter(text -> !text.isBlank());
        return Arbitraries.maps(Arbitraries.of(Parameter.KEYWORDS), words).ofMaxSize(3);
    }

    private static Arbitrary<Component> component(String name, List<String> components, SpecSchemas schemas) {
        // Only what stands before it in the order of names, so that no dictionary takes over itself.
        List<String> before = components.subList(0, components.indexOf(name));
        Arbitrary<Schema> struct = schemas.struct(2);
        if (before.isEmpty()) {
            return struct.map(schema -> new Component(name, schema));
        }
        Arbitrary<Schema> all = Combinators.combine(Arbitraries.of(before), struct)
                .as((other, own) -> new Schema.AllOf(List.of(new Schema.Ref(other), own)));
        return Arbitraries.oneOf(struct, all).map(schema -> new Component(name, schema));
    }

    private static Arbitrary<ErrorType> error(String name) {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 99),
                        Arbitraries.integers().between(400, 599),
                        SpecTexts.text())
                .as((code, status, message) -> new ErrorType(name, code, status, message));
    }

    private static Arbitrary<Source> source() {
        return Combinators.combine(
                        Arbitraries.of("methods_dns.html", "MemsetAPI.pdf"),
                        Arbitraries.of("", "dns.zone_list"),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 9_000))
                .as(Source::new);
    }

    private static Arbitrary<ChangelogEntry> release() {
        Arbitrary<List<String>> names = Arbitraries.of(SpecTexts.METHODS).list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("0.19.2", "0.20.0"),
                        Arbitraries.of("2019-01-02"),
                        names,
                        names,
                        SpecTexts.text().list().ofMaxSize(2))
                .as(ChangelogEntry::new);
    }

    private static Arbitrary<DocProblem> problem() {
        return Combinators.combine(
                        Arbitraries.of("unknown-method-reference", "duplicate-value"),
                        Arbitraries.of(SpecTexts.METHODS),
                        SpecTexts.text())
                .as(DocProblem::new);
    }

    /** A list with one random value for each name, in the order of the names. */
    static <T> Arbitrary<List<T>> each(List<String> names, Function<String, Arbitrary<? extends T>> of) {
        List<Arbitrary<T>> all = new ArrayList<>();
        for (String name : names) {
            all.add(of.apply(name).map(value -> value));
        }
        return Combinators.combine(all).as(values -> values);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}

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
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import dev.memsetkit.spec.openrpc.SpecChecks;
import dev.memsetkit.testing.Draw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Random valid specs for property tests: {@code Property.forAll(Specs::spec)}.
 *
 * <p>Names are such as documentation could have, Java keywords and near collisions among them; texts are such as would
 * break a careless generator. {@link SpecChecks} finds nothing wrong with any of these specs.
 */
public final class Specs {

    private final Draw draw;
    private final List<String> methods;
    private final List<String> components;
    private final List<String> errors;
    private final SpecSchemas schemas;

    private Specs(Draw draw) {
        this.draw = draw;
        methods = sorted(draw.distinct(1, 5, name -> name.of(SpecTexts.METHODS)));
        components = sorted(draw.distinct(0, 4, name -> name.of(SpecTexts.COMPONENTS)));
        errors = draw.distinct(0, 3, name -> name.of(SpecTexts.ERRORS));
        schemas = new SpecSchemas(methods, components);
    }

    /** A spec with up to five methods, four components and three errors. */
    public static ApiSpec spec(Draw draw) {
        return new Specs(draw).spec();
    }

    private ApiSpec spec() {
        return new ApiSpec(
                new Info(text(), draw.of("0.20.0", "1.0"), draw.of("", "2019-10-28")),
                new Endpoints(
                        draw.of("", "https://api.example.test/v1/json/"),
                        draw.of("", "https://api.example.test/v1/xmlrpc"),
                        draw.of("", "https://api.example.test/v1/jsonrpc")),
                methods.stream().map(this::method).toList(),
                components.stream().map(this::component).toList(),
                errors.stream()
                        .map(name -> new ErrorType(name, draw.between(-5, 99), draw.between(400, 599), text()))
                        .toList(),
                draw.list(0, 2, release -> release()),
                draw.list(0, 2, problem -> problem()));
    }

    private String text() {
        return SpecTexts.text(draw);
    }

    private Method method(String name) {
        List<Parameter> params =
                draw.distinct(0, 5, SpecTexts::key).stream().map(this::param).toList();
        Schema returned = draw.flag() ? new Schema.Nothing() : schemas.returned(draw);
        boolean deprecated = draw.flag();
        boolean safe = draw.flag();
        return new Method(
                name,
                text(),
                text(),
                draw.of(SpecTexts.TAGS),
                deprecated,
                params,
                new Result(name.replace('.', '_') + "_result", text(), returned),
                draw.list(0, 3, raise -> new Raise(errorName(), text())),
                SpecRules.rules(draw, params),
                safe,
                source(),
                deprecated && safe ? "9.1" : "");
    }

    private String errorName() {
        return draw.of(
                Stream.concat(errors.stream(), Stream.of("ApiErrorUnlisted")).toList());
    }

    private Parameter param(String name) {
        boolean deprecated = draw.flag();
        boolean ignored = draw.flag();
        return new Parameter(
                name,
                text(),
                draw.flag(),
                deprecated,
                ignored,
                schemas.sent(draw),
                readFrom(),
                deprecated && ignored ? "9.1" : "");
    }

    private Map<String, String> readFrom() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String keyword : draw.distinct(0, 3, name -> name.of(Parameter.KEYWORDS))) {
            String text = text();
            words.put(keyword, text.isBlank() ? "words" : text);
        }
        return words;
    }

    private Component component(String name) {
        // Only what stands before it in the order of names, so that no dictionary takes over itself.
        List<String> before = components.subList(0, components.indexOf(name));
        Schema struct = schemas.struct(draw, 2);
        return new Component(
                name,
                before.isEmpty() || draw.flag()
                        ? struct
                        : new Schema.AllOf(List.of(new Schema.Ref(draw.of(before)), struct)));
    }

    private Source source() {
        return new Source(
                draw.of("methods_dns.html", "MemsetAPI.pdf"),
                draw.of("", "dns.zone_list"),
                draw.between(0, 60),
                draw.between(0, 9_000));
    }

    private ChangelogEntry release() {
        return new ChangelogEntry(
                draw.of("0.19.2", "0.20.0"),
                "2019-01-02",
                draw.list(0, 2, name -> name.of(SpecTexts.METHODS)),
                draw.list(0, 2, name -> name.of(SpecTexts.METHODS)),
                draw.list(0, 2, SpecTexts::text));
    }

    private DocProblem problem() {
        return new DocProblem(
                draw.of("unknown-method-reference", "duplicate-value"), draw.of(SpecTexts.METHODS), text());
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}

package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.provenance.Evidence;
import dev.memsetkit.extractor.provenance.Provenance;
import dev.memsetkit.extractor.reading.DocumentFacts;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
import dev.memsetkit.extractor.reading.ResultFacts;
import dev.memsetkit.extractor.reading.Shape;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts as the readers make them, and what becomes of them: no page has to be read for that. */
final class Facts {

    private Facts() {}

    /** Where something stands. */
    static Source place(String anchor) {
        return new Source("rack.html", anchor, 0, 0);
    }

    // What is read.

    static ParameterFacts param(String name, DataType type, ParameterFact... facts) {
        return param(name, type, Optional.empty(), List.of(), List.of(), facts);
    }

    static ParameterFacts listOf(DataType elements, String name, ParameterFact... facts) {
        return param(name, DataType.LIST, Optional.of(elements), List.of(), List.of(), facts);
    }

    /** A parameter that takes these values only: "r1: One, 2 GB RAM". */
    static ParameterFacts choice(String name, List<String> values, ParameterFact... facts) {
        return param(name, DataType.STRING, Optional.empty(), values, List.of(), facts);
    }

    static ParameterFacts withRows(ParameterFacts param, OptionRow... rows) {
        return new ParameterFacts(
                param.name(),
                param.opening(),
                param.types(),
                param.elements(),
                param.required(),
                param.deprecated(),
                param.ignored(),
                param.description(),
                param.facts(),
                param.values(),
                List.of(rows),
                param.source());
    }

    static ParameterFacts describing(ParameterFacts param, String description) {
        return new ParameterFacts(
                param.name(),
                param.opening(),
                param.types(),
                param.elements(),
                param.required(),
                param.deprecated(),
                param.ignored(),
                description,
                param.facts(),
                param.values(),
                param.options(),
                param.source());
    }

    private static ParameterFacts param(
            String name,
            DataType type,
            Optional<DataType> elements,
            List<String> values,
            List<OptionRow> rows,
            ParameterFact... facts) {
        List<Sourced<ParameterFact>> said = new ArrayList<>();
        for (ParameterFact fact : facts) {
            said.add(new Sourced<>(fact, fact.getClass().getSimpleName(), place(name + "-" + said.size())));
        }
        List<ListedValue> listed = values.stream()
                .map(value -> value.split(": ", 2))
                .map(value ->
                        new ListedValue(value[0], value.length > 1 ? value[1] : "", Map.of(), place(name + "-list")))
                .toList();
        return new ParameterFacts(
                name,
                name + " (" + type.documentedName() + ")",
                List.of(type),
                elements,
                true,
                false,
                false,
                "",
                said,
                listed,
                rows,
                place(name));
    }

    static MethodFacts method(String name, ParameterFacts... params) {
        return method(name, null, List.of(), params);
    }

    static MethodFacts returning(String name, Shape shape) {
        return method(name, new ResultFacts("", shape, "", "Something.", place(name + "-result")), List.of());
    }

    static MethodFacts raising(String name, String error, String when, ParameterFacts... params) {
        return method(
                name,
                null,
                List.of(new Sourced<>(new Raise(error, when), error + " " + when, place(name + "-raises"))),
                params);
    }

    private static MethodFacts method(
            String name, @Nullable ResultFacts result, List<Sourced<Raise>> raises, ParameterFacts... params) {
        return new MethodFacts(
                name,
                "Rack Methods",
                "Builds one.",
                "Builds one.",
                null,
                List.of(params),
                result,
                raises,
                Map.of(),
                place(name));
    }

    // What becomes of it.

    /** The spec that facts become, with what is told and noted along the way. */
    record Resolved(ApiSpec spec, List<Finding> findings, List<Evidence> evidence) {

        Method method() {
            return spec.methods().get(0);
        }

        Parameter param(String name) {
            return method().params().stream()
                    .filter(param -> param.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        /** {@code code where: message} of each finding but those about what changes something. */
        List<String> told() {
            return findings.stream()
                    .filter(finding -> !finding.code().equals("safety"))
                    .map(finding -> finding.code() + " " + finding.where() + ": " + finding.message())
                    .toList();
        }
    }

    static Resolved resolved(MethodFacts... methods) {
        return resolved(new DocumentFacts(Map.of(), List.of(methods), List.of(), List.of(), List.of()));
    }

    static Resolved resolved(DocumentFacts facts) {
        Findings findings = new Findings();
        Provenance provenance = new Provenance();
        ApiSpec spec = new Resolver(findings, provenance).resolve(facts);
        return new Resolved(spec, findings.all(), provenance.all());
    }
}

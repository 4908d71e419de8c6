package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.provenance.Evidence.Subject;
import dev.memsetkit.extractor.provenance.Provenance;
import dev.memsetkit.extractor.provenance.RuleDisplayText;
import dev.memsetkit.extractor.provenance.SchemaDisplayText;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ResultFacts;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Schema;
import java.util.List;

/** Notes what the facts of a method besides its parameters were read from. */
final class MethodEvidence {

    private final Provenance provenance;

    MethodEvidence(Provenance provenance) {
        this.provenance = provenance;
    }

    void add(MethodFacts method, Schema resultSchema, List<Sourced<ParameterRule>> rules) {
        String name = method.name();
        provenance.add(Subject.METHOD, name, "", "name", name, name + "()", method.source());
        Sourced<String> deprecation = method.deprecation();
        if (deprecation != null) {
            provenance.add(Subject.METHOD, name, "", "deprecated", "true", deprecation.words(), deprecation.source());
        }
        ResultFacts result = method.result();
        if (result != null) {
            provenance.add(
                    Subject.RESULT,
                    name,
                    "",
                    "result",
                    SchemaDisplayText.type(resultSchema),
                    result.words(),
                    result.source());
        }
        for (Sourced<Raise> raise : method.raises()) {
            provenance.add(
                    Subject.RAISE,
                    name,
                    raise.fact().error(),
                    "when",
                    raise.fact().when(),
                    raise.words(),
                    raise.source());
        }
        for (Sourced<ParameterRule> rule : rules) {
            provenance.add(
                    Subject.RULE,
                    name,
                    rule.fact().then().param(),
                    "rule",
                    RuleDisplayText.of(rule.fact()),
                    rule.words(),
                    rule.source());
        }
    }
}

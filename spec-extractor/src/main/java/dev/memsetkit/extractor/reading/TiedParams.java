package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.Grammar.Found;
import dev.memsetkit.extractor.grammar.MethodPhrases.MethodFact;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;

/** What the text of a method says of its parameters: each rule goes to the parameter that it is about. */
final class TiedParams {

    private final Findings findings;
    private final String method;
    private final List<ParameterFacts> params;

    /**
     * Ties the parameters of a method.
     *
     * @param params the parameters, which take the rules
     */
    TiedParams(Findings findings, String method, List<ParameterFacts> params) {
        this.findings = findings;
        this.method = method;
        this.params = params;
    }

    static boolean isRule(MethodFact fact) {
        return fact instanceof MethodFact.TiedParam || fact instanceof MethodFact.TiedParams;
    }

    /** Adds the rule to its parameter; it is told where one of its names is none of a parameter. */
    void add(Found<MethodFact> found, Source source) {
        ParameterFact fact = found.fact() instanceof MethodFact.TiedParam tied
                ? tied.fact()
                : ((MethodFact.TiedParams) found.fact()).fact();
        List<String> names = new ArrayList<>(DescriptionReader.otherParameters(fact));
        if (found.fact() instanceof MethodFact.TiedParam tied) {
            names.add(0, tied.param());
        }
        boolean known = names.stream()
                .allMatch(name -> params.stream().anyMatch(param -> param.name().equals(name)));
        if (!known) {
            findings.unread(method, found.words(), source);
            return;
        }
        Sourced<ParameterFact> said = new Sourced<>(fact, found.words(), source);
        params.replaceAll(param -> param.name().equals(names.get(0)) ? param.with(said) : param);
    }
}

package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.ChangelogPhrases;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.provenance.Provenance;
import dev.memsetkit.extractor.reading.DocumentFacts;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.DocProblem;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the spec of what the pages state. */
public final class Resolver {

    private final Findings findings;
    private final Provenance provenance;
    private final SafeMethods safeMethods;

    public Resolver(Findings findings, Provenance provenance) {
        this.findings = findings;
        this.provenance = provenance;
        this.safeMethods = new SafeMethods(findings);
    }

    /** The spec; what stands in the way of a fact is added to the findings, what facts were read from to the provenance. */
    public ApiSpec resolve(DocumentFacts facts) {
        List<MethodFacts> described = unique(facts.methods());
        References references = new References(described, findings);
        Set<String> kinds = kindsOfSystems(described);
        Map<String, Map<String, Sourced<String>>> defaults = changelogDefaults(facts, references);
        ParameterResolver parameterResolver = new ParameterResolver(references, findings, provenance);
        Map<String, List<Parameter>> params = new LinkedHashMap<>();
        for (MethodFacts method : described) {
            Map<String, Sourced<String>> elsewhere = new HashMap<>(defaults.getOrDefault(method.name(), Map.of()));
            elsewhere.putAll(method.defaults());
            List<Parameter> resolved = new ArrayList<>();
            for (ParameterFacts param : uniqueParams(method)) {
                ParameterFacts known =
                        EmptyLists.of(method, param).map(param::with).orElse(param);
                resolved.add(parameterResolver.resolve(method, known, elsewhere.get(param.name())));
            }
            params.put(method.name(), resolved);
        }
        ShapeResolver shapes = new ShapeResolver(references, params, findings, provenance);
        List<Method> methods = new ArrayList<>();
        for (MethodFacts method : described) {
            methods.add(method(method, params.getOrDefault(method.name(), List.of()), kinds, shapes));
        }
        methods.sort(Comparator.comparing(Method::name));
        methods.replaceAll(new KeyReferences(methods, shapes.components(), findings)::checked);
        new DocumentEvidence(provenance).add(facts);
        new CrossChecks(findings).check(facts, described, params);
        return new ApiSpec(
                facts.info(),
                facts.endpoints(),
                methods,
                shapes.components(),
                facts.errors().stream().map(Sourced::fact).toList(),
                facts.changelog().stream().map(Sourced::fact).toList(),
                problems(),
                findings.unread(),
                List.of());
    }

    /** The kinds of operating systems for which the documentation lists values: those that it tells apart. */
    private static Set<String> kindsOfSystems(List<MethodFacts> methods) {
        Set<String> kinds = new TreeSet<>();
        for (MethodFacts method : methods) {
            method.params()
                    .forEach(param ->
                            param.facts(ParameterFact.ValuesForSystems.class).forEach(fact -> kinds.add(fact.kind())));
        }
        return kinds;
    }

    private Method method(MethodFacts facts, List<Parameter> params, Set<String> kinds, ShapeResolver shapes) {
        Schema result = shapes.result(facts);
        List<Sourced<ParameterRule>> rules = new RuleBuilder(facts, params, kinds, findings).build();
        new MethodEvidence(provenance).add(facts, result, rules);
        String description = facts.result() == null ? "" : facts.result().description();
        return Method.builder(facts.name(), new Result(resultName(facts.name()), description, result))
                .summary(facts.summary())
                .description(facts.description())
                .tag(facts.tag())
                .deprecated(facts.deprecated())
                .params(params)
                .raises(facts.raises().stream().map(Sourced::fact).toList())
                .rules(rules.stream().map(Sourced::fact).toList())
                .safe(safeMethods.isSafe(facts))
                .source(facts.source())
                .build();
    }

    private static String resultName(String method) {
        return method.replace('.', '_') + "_result";
    }

    private List<MethodFacts> unique(List<MethodFacts> methods) {
        Map<String, MethodFacts> unique = new LinkedHashMap<>();
        for (MethodFacts method : methods) {
            MethodFacts first = unique.putIfAbsent(method.name(), method);
            if (first != null) {
                findings.lost(
                        "method-described-twice",
                        method.name(),
                        "the method is described in " + first.source() + " already; give one edition of the pages",
                        method.source());
            }
        }
        return new ArrayList<>(unique.values());
    }

    private List<ParameterFacts> uniqueParams(MethodFacts method) {
        Map<String, ParameterFacts> unique = new LinkedHashMap<>();
        for (ParameterFacts param : method.params()) {
            if (unique.putIfAbsent(param.name(), param) != null) {
                findings.lost(
                        "parameter-described-twice",
                        method.name() + "." + param.name(),
                        "the parameter is described twice",
                        param.source());
            }
        }
        return new ArrayList<>(unique.values());
    }

    private static Map<String, Map<String, Sourced<String>>> changelogDefaults(
            DocumentFacts facts, References references) {
        Map<String, Map<String, Sourced<String>>> defaults = new HashMap<>();
        for (Sourced<ChangelogPhrases.DefaultOf> said : facts.changelogDefaults()) {
            ChangelogPhrases.DefaultOf fact = said.fact();
            // The newest release stands first; an older statement must not overrule it.
            references
                    .get(fact.method())
                    .ifPresent(method -> defaults.computeIfAbsent(method.name(), name -> new HashMap<>())
                            .putIfAbsent(fact.param(), new Sourced<>(fact.value(), said.words(), said.source())));
        }
        return defaults;
    }

    private List<DocProblem> problems() {
        return findings.all().stream()
                .filter(finding -> finding.kind() == Finding.Kind.DOCUMENTATION)
                .map(finding -> new DocProblem(finding.code(), finding.where(), finding.message()))
                .distinct()
                .sorted(Comparator.comparing(DocProblem::where)
                        .thenComparing(DocProblem::code)
                        .thenComparing(DocProblem::message))
                .toList();
    }
}

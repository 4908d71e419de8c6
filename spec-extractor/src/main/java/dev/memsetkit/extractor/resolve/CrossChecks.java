package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.reading.DocumentFacts;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds parts of the documentation against each other: changelog and methods, texts and parameters, errors. */
final class CrossChecks {

    private static final Pattern PARAMETER_MENTION = Pattern.compile(
            "[`*](\\w+)[`*] (?:parameter|option)s?\\b|\\bparameters? [`*](\\w+)[`*]|\\b(?:the|using the) (\\w+_\\w+) parameter\\b");
    private static final Pattern DEPRECATED_LIST =
            Pattern.compile("parameters are deprecated[^:]*:[\\s>]*((?:[`*]?\\w+[`*]?(?:,[\\s>]*)?)++)");
    private static final Pattern NAME = Pattern.compile("\\w+");

    private final Findings findings;

    CrossChecks(Findings findings) {
        this.findings = findings;
    }

    void check(DocumentFacts facts, List<MethodFacts> methods, Map<String, List<Parameter>> params) {
        changelog(facts, methods);
        Set<String> errors =
                facts.errors().stream().map(Sourced::fact).map(ErrorType::name).collect(Collectors.toSet());
        Set<String> everywhere = new HashSet<>();
        params.values().forEach(some -> everywhere.addAll(names(some)));
        for (MethodFacts method : methods) {
            errors(method, errors);
            mentions(method, params.getOrDefault(method.name(), List.of()), everywhere);
        }
    }

    private void changelog(DocumentFacts facts, List<MethodFacts> methods) {
        Set<String> described = methods.stream().map(MethodFacts::name).collect(Collectors.toSet());
        Set<String> removedLater = new HashSet<>();
        for (Sourced<ChangelogEntry> said : facts.changelog()) {
            ChangelogEntry entry = said.fact();
            for (String removed : entry.removed()) {
                removedLater.add(removed);
                if (described.contains(removed)) {
                    findings.documentation(
                            "removed-method-described",
                            removed,
                            "release " + entry.version() + " removes the method, but a page describes it",
                            facts.changelogSource());
                }
            }
            for (String added : entry.added()) {
                if (!described.contains(added) && !removedLater.contains(added)) {
                    findings.documentation(
                            "undescribed-method",
                            added,
                            "release " + entry.version() + " adds the method, but no page describes it",
                            facts.changelogSource());
                }
            }
        }
    }

    private void errors(MethodFacts method, Set<String> known) {
        for (Sourced<Raise> said : method.raises()) {
            Raise raise = said.fact();
            if (!known.isEmpty() && !known.contains(raise.error())) {
                findings.documentation(
                        "unknown-error",
                        method.name(),
                        "the error " + raise.error() + " is not in the list of errors",
                        said.source());
            }
        }
    }

    /**
     * Parameters that a text speaks of as the method's and that the method does not have.
     *
     * @param everywhere the names of all parameters of all methods
     */
    private void mentions(MethodFacts method, List<Parameter> params, Set<String> everywhere) {
        Set<String> own = names(params);
        Matcher list = DEPRECATED_LIST.matcher(method.description());
        while (list.find()) {
            Matcher name = NAME.matcher(list.group(1));
            while (name.find()) {
                mention(method, own, name.group());
            }
        }
        for (Parameter param : params) {
            String text = text(param);
            if (!text.contains("parameter") && !text.contains("option")) {
                continue;
            }
            Matcher mention = PARAMETER_MENTION.matcher(text);
            while (mention.find()) {
                String name = mention.group(1) != null
                        ? mention.group(1)
                        : mention.group(2) != null ? mention.group(2) : mention.group(3);
                if (!everywhere.contains(name)) {
                    mention(method, own, name);
                }
            }
        }
    }

    /** The description and what is said of single values. */
    private static String text(Parameter param) {
        StringBuilder text = new StringBuilder(param.description());
        if (param.schema() instanceof Schema.Scalar scalar) {
            scalar.constraints()
                    .labels()
                    .values()
                    .forEach(label -> text.append('\n').append(label));
        }
        return text.toString();
    }

    private void mention(MethodFacts method, Set<String> own, String name) {
        if (!own.contains(name)) {
            findings.documentation(
                    "unknown-parameter-reference",
                    method.name(),
                    "the text speaks of the parameter \"" + name + "\", which the method does not have",
                    method.source());
        }
    }

    private static Set<String> names(List<Parameter> params) {
        return params.stream().map(Parameter::name).collect(Collectors.toSet());
    }
}

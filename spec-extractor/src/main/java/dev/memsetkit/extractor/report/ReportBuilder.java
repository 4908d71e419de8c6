package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.finding.Difference;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.provenance.Evidence;
import dev.memsetkit.extractor.provenance.Evidence.Subject;
import dev.memsetkit.extractor.provenance.SchemaDisplayText;
import dev.memsetkit.extractor.report.Report.DictionaryEntry;
import dev.memsetkit.extractor.report.Report.DifferenceEntry;
import dev.memsetkit.extractor.report.Report.ErrorEntry;
import dev.memsetkit.extractor.report.Report.FactEntry;
import dev.memsetkit.extractor.report.Report.FindingEntry;
import dev.memsetkit.extractor.report.Report.FormEntry;
import dev.memsetkit.extractor.report.Report.FormValueEntry;
import dev.memsetkit.extractor.report.Report.MethodEntry;
import dev.memsetkit.extractor.report.Report.ParameterEntry;
import dev.memsetkit.extractor.report.Report.Place;
import dev.memsetkit.extractor.report.Report.ReleaseEntry;
import dev.memsetkit.extractor.report.Report.SectionEntry;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers what the reports show: the facts of the spec, each with its evidence, and the findings. */
final class ReportBuilder {

    private final Extraction extraction;
    private final ApiSpec spec;
    private final Map<List<Object>, List<FactEntry>> facts = new HashMap<>();

    ReportBuilder(Extraction extraction) {
        this.extraction = extraction;
        this.spec = extraction.spec();
        for (Evidence evidence : extraction.evidence()) {
            // Rules and raised errors are a list of the method, in its order; everything else is told apart by name.
            boolean listed = evidence.subject() == Subject.RULE || evidence.subject() == Subject.RAISE;
            facts.computeIfAbsent(
                            List.of(evidence.subject(), evidence.owner(), listed ? "" : evidence.name()),
                            key -> new ArrayList<>())
                    .add(new FactEntry(
                            listed ? evidence.name() : evidence.keyword(),
                            evidence.value(),
                            evidence.words(),
                            Place.of(evidence.source())));
        }
    }

    Report build() {
        return new Report(
                spec.info().title(),
                spec.info().version(),
                spec.info().generated(),
                extraction.forms().stream()
                        .map(form ->
                                new FormEntry(form.name(), form.form().name().toLowerCase(Locale.ROOT), form.pages()))
                        .toList(),
                totals(),
                findings(Finding.Kind.LOST),
                differences(Difference.Kind.DISAGREEMENT),
                differences(Difference.Kind.ONLY_IN_SOME),
                findings(Finding.Kind.UNDECIDED),
                extraction.corrections(),
                findings(Finding.Kind.DOCUMENTATION),
                findings(Finding.Kind.UNREAD),
                facts(Subject.DOCUMENT, "", ""),
                sections(),
                spec.components().stream().map(this::dictionary).toList(),
                spec.errors().stream()
                        .map(error -> new ErrorEntry(
                                error.name(),
                                error.code(),
                                error.httpStatus(),
                                error.message(),
                                facts(Subject.ERROR, error.name(), "")))
                        .toList(),
                spec.changelog().stream()
                        .map(entry -> new ReleaseEntry(
                                entry.version(), entry.date(), facts(Subject.RELEASE, entry.version(), "")))
                        .toList());
    }

    private List<FactEntry> facts(Subject subject, String owner, String name) {
        return facts.getOrDefault(List.of(subject, owner, name), List.of());
    }

    private Map<String, Integer> totals() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        totals.put("pages", extraction.pages().size());
        totals.put("methods", spec.methods().size());
        totals.put(
                "parameters",
                spec.methods().stream()
                        .mapToInt(method -> method.params().size())
                        .sum());
        totals.put("returned dictionaries", spec.components().size());
        totals.put("errors", spec.errors().size());
        totals.put("changelog entries", spec.changelog().size());
        totals.putAll(ReportTotals.constraints(spec));
        totals.put("facts with their words", extraction.evidence().size());
        return totals;
    }

    private List<FindingEntry> findings(Finding.Kind kind) {
        return extraction.findings(kind).stream()
                .map(finding -> new FindingEntry(
                        finding.code(), finding.where(), finding.message(), Place.of(finding.source())))
                .toList();
    }

    private List<DifferenceEntry> differences(Difference.Kind kind) {
        return extraction.differences(kind).stream()
                .map(difference -> new DifferenceEntry(
                        difference.where(),
                        difference.values().stream()
                                .map(value -> new FormValueEntry(value.form(), value.value(), Place.of(value.source())))
                                .toList()))
                .toList();
    }

    private List<SectionEntry> sections() {
        Map<String, List<MethodEntry>> sections = new LinkedHashMap<>();
        for (Method method : spec.methods()) {
            sections.computeIfAbsent(method.tag(), tag -> new ArrayList<>()).add(method(method));
        }
        return sections.entrySet().stream()
                .map(section -> new SectionEntry(section.getKey(), section.getValue()))
                .toList();
    }

    private MethodEntry method(Method method) {
        String name = method.name();
        List<FactEntry> own = new ArrayList<>(facts(Subject.METHOD, name, ""));
        own.addAll(facts(Subject.RESULT, name, ""));
        return new MethodEntry(
                name,
                method.summary(),
                method.deprecated(),
                method.safe(),
                Place.of(method.source()),
                method.params().stream().map(param -> parameter(name, param)).toList(),
                facts(Subject.RULE, name, ""),
                facts(Subject.RAISE, name, ""),
                SchemaDisplayText.type(method.result().schema()),
                own,
                KeyRows.of(method.result().schema(), path -> facts(Subject.KEY, name, path)));
    }

    private ParameterEntry parameter(String method, Parameter param) {
        return new ParameterEntry(
                param.name(),
                SchemaDisplayText.type(param.schema()),
                param.required(),
                param.deprecated(),
                param.description(),
                facts(Subject.PARAMETER, method, param.name()));
    }

    private DictionaryEntry dictionary(Component component) {
        return new DictionaryEntry(
                component.name(),
                KeyRows.included(component.schema()),
                KeyRows.of(component.schema(), path -> facts(Subject.KEY, component.name(), path)));
    }
}

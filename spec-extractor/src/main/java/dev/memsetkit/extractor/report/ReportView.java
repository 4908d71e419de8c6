package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.corrections.Correction;
import dev.memsetkit.extractor.report.Report.DifferenceEntry;
import dev.memsetkit.extractor.report.Report.FactEntry;
import dev.memsetkit.extractor.report.Report.FindingEntry;
import dev.memsetkit.extractor.report.Report.MethodEntry;
import dev.memsetkit.extractor.report.Report.ParameterEntry;
import dev.memsetkit.extractor.report.Report.Place;
import dev.memsetkit.extractor.report.Report.SectionEntry;
import dev.memsetkit.extractor.template.MarkdownHtml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the page shows besides the report itself: findings beside the things that they are about, labels, filters. */
final class ReportView {

    private static final Place NOWHERE = new Place("", "", 0, 0);

    private final Report report;
    private final Set<String> targets = new LinkedHashSet<>();
    private final Map<String, List<Note>> notes = new HashMap<>();

    /**
     * A finding as it stands beside the method, parameter or dictionary that it is about.
     *
     * @param kind its tag
     * @param label what it is, for people
     */
    record Note(String kind, String label, String text, Place place) {}

    /**
     * A choice of what is shown.
     *
     * @param tag the tag that things need; empty shows all
     * @param count how many methods and parameters have it
     */
    record Filter(String tag, String label, int count) {}

    /** A mark behind the name of a method. */
    record Flag(String kind, String label) {}

    ReportView(Report report) {
        this.report = report;
        for (MethodEntry method : methods()) {
            targets.add(method.name());
            method.parameters().forEach(param -> targets.add(method.name() + "." + param.name()));
        }
        report.dictionaries().forEach(dictionary -> targets.add(dictionary.name()));
        report.errors().forEach(error -> targets.add(error.name()));
        report.lost().forEach(finding -> note("lost", "Lost:", finding));
        report.disagreements().forEach(difference -> note("disagreement", "Forms disagree:", difference));
        report.onlyInSome().forEach(difference -> note("some", "Only some forms state this:", difference));
        report.undecided().forEach(finding -> note("undecided", "Not decided:", finding));
        report.corrections().forEach(this::note);
        report.documentation().forEach(finding -> note("problem", "Problem:", finding));
        report.unread().forEach(finding -> note("unread", "Read by no phrase:", finding));
    }

    private List<MethodEntry> methods() {
        return report.sections().stream()
                .map(SectionEntry::methods)
                .flatMap(List::stream)
                .toList();
    }

    private void note(String kind, String label, FindingEntry finding) {
        add(target(finding.where()), new Note(kind, label, finding.message(), finding.source()));
    }

    private void note(String kind, String label, DifferenceEntry difference) {
        String values = difference.values().stream()
                .map(value -> value.form() + ": " + (value.value().isEmpty() ? "does not say it" : value.value()))
                .collect(Collectors.joining("\n"));
        add(target(difference.where()), new Note(kind, label, difference.where() + "\n" + values, NOWHERE));
    }

    private void note(Correction correction) {
        String change = shown(correction.before()) + " \u2192 " + shown(correction.after());
        String fact = correction.where().substring(correction.where().lastIndexOf('/') + 1);
        add(
                correctionTarget(correction),
                new Note(
                        "corrected",
                        "Corrected:",
                        fact + ": " + change + "\n" + correction.reason(),
                        new Place(correction.action(), "", 0, 0)));
    }

    private void add(String target, Note note) {
        if (!target.isEmpty()) {
            notes.computeIfAbsent(target, key -> new ArrayList<>()).add(note);
        }
    }

    /** Fragment of the innermost thing on the page that a place such as {@code rack.create.slots maxItems} is about. */
    public String target(String where) {
        String thing = where.contains(" ") ? where.substring(0, where.indexOf(' ')) : where;
        while (!targets.contains(thing)) {
            int dot = thing.lastIndexOf('.');
            if (dot < 0) {
                return "";
            }
            thing = thing.substring(0, dot);
        }
        return thing;
    }

    /** Fragment of what a correction is about; its path has slashes. */
    public String correctionTarget(Correction correction) {
        String[] path = correction.where().split("/");
        if (path.length > 1 && path[0].equals("methods")) {
            boolean param = path.length > 3 && path[2].equals("params");
            return target(param ? path[1] + "." + path[3] : path[1]);
        }
        return path.length > 2 && path[0].equals("components") ? target(path[2]) : "";
    }

    /** A value of a correction. */
    public String shown(String json) {
        return json.isEmpty() ? "nothing" : json;
    }

    /** The findings about a thing. */
    public List<Note> notes(String target) {
        return notes.getOrDefault(target, List.of());
    }

    /** Facts by the words that state them. */
    public List<FactGroup> groups(List<FactEntry> facts) {
        // The name of a method stands above.
        return FactGroup.of(
                facts.stream().filter(fact -> !fact.keyword().equals("name")).toList());
    }

    /** A piece of running text. */
    record Segment(boolean code, String text) {}

    /** Markdown in pieces: code spans and the rest; other marks are left out. */
    public List<Segment> segments(String markdown) {
        String[] pieces = markdown.replaceAll("\\*\\*|(?<![\\w\\\\])\\*(?=\\S)|(?<=\\S)\\*(?!\\w)", "")
                .split("`", -1);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            segments.add(new Segment(i % 2 == 1 && i + 1 < pieces.length, pieces[i]));
        }
        return segments;
    }

    /** Markdown as HTML; what is markup in it is shown, not obeyed. */
    public String markdown(String text) {
        return MarkdownHtml.of(text);
    }

    /** Rules between parameters, one by one. */
    public List<FactGroup> rules(List<FactEntry> rules) {
        return rules.stream().map(rule -> FactGroup.of(rule, "", rule.value())).toList();
    }

    /** Raised errors, one by one, each with its condition. */
    public List<FactGroup> raises(List<FactEntry> raises) {
        return raises.stream()
                .map(raise -> FactGroup.of(raise, raise.keyword(), raise.value()))
                .toList();
    }

    /** What a parameter can be found by. */
    public String tags(MethodEntry method, ParameterEntry param) {
        Set<String> tags = new TreeSet<>();
        if (param.required()) {
            tags.add("required");
        }
        if (param.deprecated()) {
            tags.add("deprecated");
        }
        param.facts().forEach(fact -> tags.add(Tags.of(fact.keyword())));
        notes(method.name() + "." + param.name()).forEach(note -> tags.add(note.kind()));
        tags.remove("");
        return String.join(" ", tags);
    }

    /** What a method can be found by, besides its parameters. */
    public String tags(MethodEntry method) {
        Set<String> tags = new TreeSet<>();
        if (method.deprecated()) {
            tags.add("deprecated");
        }
        if (!method.rules().isEmpty()) {
            tags.add("rule");
        }
        notes(method.name()).forEach(note -> tags.add(note.kind()));
        return String.join(" ", tags);
    }

    /** Marks of a method that has findings, also where they are about its parameters. */
    public List<Flag> flags(MethodEntry method) {
        Set<String> kinds = new LinkedHashSet<>();
        notes(method.name()).forEach(note -> kinds.add(note.kind()));
        for (ParameterEntry param : method.parameters()) {
            notes(method.name() + "." + param.name()).forEach(note -> kinds.add(note.kind()));
        }
        return kinds.stream()
                .map(kind -> new Flag(kind, Tags.LABELS.getOrDefault(kind, kind)))
                .toList();
    }

    /** The choices that anything fits. */
    List<Filter> filters() {
        Map<String, Integer> counts = new HashMap<>();
        for (MethodEntry method : methods()) {
            count(tags(method), counts);
            method.parameters().forEach(param -> count(tags(method, param), counts));
        }
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter("", "All", methods().size()));
        Tags.LABELS.forEach((tag, label) -> {
            if (counts.containsKey(tag)) {
                filters.add(new Filter(tag, label, counts.getOrDefault(tag, 0)));
            }
        });
        return filters;
    }

    private static void count(String tags, Map<String, Integer> counts) {
        for (String tag : tags.split(" ")) {
            counts.merge(tag, 1, Integer::sum);
        }
    }
}

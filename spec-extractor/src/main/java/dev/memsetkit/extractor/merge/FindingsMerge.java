package dev.memsetkit.extractor.merge;

import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.DocProblem;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Merges the findings of several forms, the most reliable one first. What a form says of a thing that a more reliable one
 * describes is that form's own trouble; a fact that one form lost is not lost if another has read it.
 */
final class FindingsMerge {

    private final List<Extraction> forms;
    private final List<Set<String>> things;

    FindingsMerge(List<Extraction> forms) {
        this.forms = List.copyOf(forms);
        this.things = forms.stream().map(form -> things(form.spec())).toList();
    }

    /** What there is to say about the documentation as a whole. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            for (Finding finding : forms.get(i).findings()) {
                switch (finding.kind()) {
                    case DOCUMENTATION, UNREAD -> {
                        if (!describedBefore(i, finding.where())) {
                            all.add(finding);
                        }
                    }
                    case LOST -> all.add(readElsewhere(i, finding.where()) ? undecided(finding) : finding);
                    case UNDECIDED -> all.add(finding);
                }
            }
        }
        return all;
    }

    /** The problems of the documentation for the merged spec. */
    List<DocProblem> problems() {
        List<DocProblem> problems = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            for (DocProblem problem : forms.get(i).spec().problems()) {
                if (!describedBefore(i, problem.where())) {
                    problems.add(problem);
                }
            }
        }
        return problems;
    }

    private boolean describedBefore(int form, String where) {
        return form > 0 && (knows(0, where) || things.subList(1, form).stream().anyMatch(known -> knows(known, where)));
    }

    private boolean readElsewhere(int form, String where) {
        for (int i = 0; i < forms.size(); i++) {
            boolean lost = forms.get(i).findings(Finding.Kind.LOST).stream()
                    .anyMatch(finding -> finding.where().equals(where));
            if (i != form && !lost && knows(i, where)) {
                return true;
            }
        }
        return false;
    }

    private static Finding undecided(Finding lost) {
        return new Finding(
                Finding.Kind.UNDECIDED,
                lost.code(),
                lost.where(),
                lost.message() + "; read from another format",
                lost.source());
    }

    private boolean knows(int form, String where) {
        return knows(things.get(form), where);
    }

    /** Whether a place such as {@code rack.create.slots} belongs to a thing such as {@code rack.create}. */
    private static boolean knows(Set<String> things, String where) {
        String outer = where;
        while (!things.contains(outer)) {
            int dot = outer.lastIndexOf('.');
            if (dot < 0) {
                return false;
            }
            outer = outer.substring(0, dot);
        }
        return true;
    }

    /** Names that a finding can be about. */
    private static Set<String> things(ApiSpec spec) {
        Set<String> things = new HashSet<>();
        spec.methods().stream().map(Method::name).forEach(things::add);
        spec.methods().stream().map(Method::tag).forEach(things::add);
        spec.errors().stream().map(ErrorType::name).forEach(things::add);
        for (ChangelogEntry entry : spec.changelog()) {
            things.add(entry.version());
            things.addAll(entry.added());
            things.addAll(entry.removed());
        }
        return things;
    }
}

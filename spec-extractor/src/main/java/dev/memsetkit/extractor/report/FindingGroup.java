package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.corrections.Correction;
import dev.memsetkit.extractor.report.Report.DifferenceEntry;
import dev.memsetkit.extractor.report.Report.FindingEntry;
import java.util.List;

/**
 * A section of the page with findings of one kind; one of the three lists is filled.
 *
 * @param id fragment of the section
 * @param title its heading
 * @param small its heading where there is little room
 * @param hint what the findings mean
 * @param weight how bad a finding is: {@code bad}, {@code warn} or {@code info}
 */
record FindingGroup(
        String id,
        String title,
        String small,
        String hint,
        String weight,
        List<FindingEntry> findings,
        List<DifferenceEntry> differences,
        List<Correction> corrections) {

    /** How many findings there are. */
    public int size() {
        return findings.size() + differences.size() + corrections.size();
    }

    /** The sections of a report, the worst first. */
    static List<FindingGroup> of(Report report) {
        return List.of(
                findings(
                        "lost",
                        "Facts that were lost",
                        "facts lost",
                        "These look like facts and could not be read: the spec lacks them.",
                        "bad",
                        report.lost()),
                differences(
                        "disagreements",
                        "Forms that disagree",
                        "disagreements between forms",
                        "The formats of the documentation say different things. The first was believed.",
                        "bad",
                        report.disagreements()),
                differences(
                        "only-in-some",
                        "Facts that only some forms state",
                        "facts in some forms only",
                        "They were taken from the forms that state them.",
                        "warn",
                        report.onlyInSome()),
                findings(
                        "undecided",
                        "What could not be decided",
                        "left undecided",
                        "The format of the documentation does not tell. The spec holds the likelier reading.",
                        "warn",
                        report.undecided()),
                new FindingGroup(
                        "corrections",
                        "Facts changed by a correction",
                        "facts corrected",
                        "The spec differs from the documentation here on purpose. The facts below the methods show what the"
                                + " documentation says.",
                        "info",
                        List.of(),
                        List.of(),
                        report.corrections()),
                findings(
                        "documentation",
                        "Problems in the documentation itself",
                        "problems in the documentation",
                        "What the documentation says is in the spec, but it seems to be wrong or unfinished.",
                        "warn",
                        report.documentation()),
                findings(
                        "unread",
                        "Text that looks like a constraint",
                        "sentences read by no phrase",
                        "No phrase of the grammar reads these sentences. If one is a constraint, the spec lacks it.",
                        "warn",
                        report.unread()));
    }

    private static FindingGroup findings(
            String id, String title, String small, String hint, String weight, List<FindingEntry> findings) {
        return new FindingGroup(id, title, small, hint, weight, findings, List.of(), List.of());
    }

    private static FindingGroup differences(
            String id, String title, String small, String hint, String weight, List<DifferenceEntry> differences) {
        return new FindingGroup(id, title, small, hint, weight, List.of(), differences, List.of());
    }
}

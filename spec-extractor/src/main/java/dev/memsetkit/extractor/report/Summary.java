package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.corrections.Correction;
import dev.memsetkit.extractor.finding.Difference;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ApiSpec;
import java.util.List;
import java.util.stream.Collectors;

/** What an extraction found, as text for people. */
public final class Summary {

    private static final int MAX_VALUE_LENGTH = 60;

    private Summary() {}

    /**
     * {@return the totals and every problem, a line each, with a line feed at the end}
     *
     * @param extraction what was read and found
     */
    public static String of(Extraction extraction) {
        ApiSpec spec = extraction.spec();
        StringBuilder text = new StringBuilder();
        line(text, totals(extraction));
        String kinds = ReportTotals.constraints(spec).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        line(text, "constraints: " + kinds);
        if (!extraction.corrections().isEmpty()) {
            line(text, "facts corrected: " + extraction.corrections().size());
            extraction.corrections().forEach(correction -> line(text, "  " + line(correction)));
        }
        List<Finding> lost = extraction.findings(Finding.Kind.LOST);
        line(text, "facts lost: " + lost.size());
        lost.forEach(finding -> line(text, "  " + line(finding)));
        List<Finding> documentation = extraction.findings(Finding.Kind.DOCUMENTATION);
        line(text, "problems in the documentation itself: " + documentation.size());
        documentation.forEach(finding -> line(text, "  " + line(finding)));
        List<Finding> unread = extraction.findings(Finding.Kind.UNREAD);
        line(text, "text that looks like a constraint and that no phrase reads: " + unread.size());
        unread.forEach(finding -> line(text, "  " + line(finding)));
        List<Finding> undecided = extraction.findings(Finding.Kind.UNDECIDED);
        line(text, "what the format of the documentation does not tell: " + undecided.size());
        undecided.forEach(finding -> line(text, "  " + line(finding)));
        if (extraction.forms().size() > 1) {
            List<Difference> some = extraction.differences(Difference.Kind.ONLY_IN_SOME);
            line(text, "facts that only some forms state: " + some.size());
            some.forEach(difference -> line(text, "  " + difference));
            List<Difference> disagreements = extraction.differences(Difference.Kind.DISAGREEMENT);
            line(text, "facts on which the formats disagree: " + disagreements.size());
            disagreements.forEach(difference -> line(text, "  " + difference));
        }
        return text.toString();
    }

    /**
     * {@return the totals in one line}
     *
     * @param extraction what was read and found
     */
    public static String totals(Extraction extraction) {
        ApiSpec spec = extraction.spec();
        int params = spec.methods().stream()
                .mapToInt(method -> method.params().size())
                .sum();
        int forms = extraction.forms().size();
        return "extracted " + spec.info().title() + " " + spec.info().version() + " from "
                + extraction.pages().size() + (extraction.pages().size() == 1 ? " page" : " pages")
                + (forms == 1 ? ": " : " of " + forms + " forms: ")
                + spec.methods().size() + " methods, " + params
                + " parameters, " + spec.components().size() + " returned dictionaries, "
                + spec.errors().size()
                + " errors, " + spec.changelog().size() + " changelog entries";
    }

    /**
     * {@return how many findings of each kind but facts lost there are, in one line}
     *
     * @param extraction what was read and found
     */
    public static String counts(Extraction extraction) {
        List<Finding> undecided = extraction.findings(Finding.Kind.UNDECIDED);
        long notRead = undecided.stream()
                .filter(finding -> finding.code().equals(Finding.NOT_READ))
                .count();
        return extraction.findings(Finding.Kind.DOCUMENTATION).size() + " problems in the documentation itself, "
                + extraction.findings(Finding.Kind.UNREAD).size()
                + " sentences that look like constraints and are read by no phrase, "
                + (undecided.size() - notRead)
                + " things that the format of the documentation does not tell, "
                + notRead + (notRead == 1 ? " folder" : " folders") + " with documents that were not read";
    }

    /**
     * {@return a finding in one line, its place first; what the place says already is not said again}
     *
     * @param finding one of an extraction
     */
    public static String line(Finding finding) {
        String anchor = finding.source().anchor();
        String where = finding.where();
        if (!anchor.isEmpty() && (where.equals(anchor) || where.startsWith(anchor + "."))) {
            where = where.substring(Math.min(where.length(), anchor.length() + 1));
        }
        return finding.source() + ": " + (where.isEmpty() ? "" : where + ": ") + finding.message() + " ["
                + finding.code() + "]";
    }

    private static String line(Correction correction) {
        return correction.action() + ": " + correction.where() + ": " + shown(correction.before()) + " -> "
                + shown(correction.after());
    }

    private static String shown(String json) {
        String whole = json.isEmpty() ? "nothing" : json;
        return whole.length() <= MAX_VALUE_LENGTH ? whole : whole.substring(0, MAX_VALUE_LENGTH) + "...";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}

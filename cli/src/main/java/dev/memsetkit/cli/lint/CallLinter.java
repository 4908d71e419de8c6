package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.InputProblem;
import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.LineCalls;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Span;
import dev.memsetkit.cli.input.Unreadable;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Suggestion;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes findings of what was read. */
public final class CallLinter {

    private static final String UNKNOWN_METHOD = "unknown-method";
    private static final Set<String> ABOUT_NAMES =
            Set.of(Rule.UNKNOWN_PARAMETER.id(), Rule.DEPRECATED.id(), Rule.IGNORED.id());

    private final Documentation documentation;
    private final Rules rules;
    private final int width;

    /**
     * Checks with the validators that were generated from the documentation.
     *
     * @param rules what is told of
     * @param width how many columns of a line to show
     */
    public CallLinter(Documentation documentation, Rules rules, int width) {
        this.documentation = documentation;
        this.rules = rules;
        this.width = width;
    }

    /** Whether there is nothing to tell of a call; does not say more, so that it is quick. */
    boolean clean(JsonCalls.Quick call) {
        return documentation.knows(call.method())
                && violations(call.method(), call.params()).isEmpty();
    }

    private static List<Violation> violations(String method, Map<String, Object> params) {
        return Validators.of(method).validate(params);
    }

    /** Checks the words of {@code lint METHOD name=value ...}; adds up what it finds. */
    public List<Finding> arguments(LineCalls lines, List<String> words, Totals totals) {
        StringBuilder line = new StringBuilder();
        List<LineCalls.WordRange> ranges = new ArrayList<>();
        for (String word : words) {
            line.append(line.isEmpty() ? "" : " ");
            ranges.add(new LineCalls.WordRange(line.length(), line.length() + word.length()));
            line.append(word);
        }
        List<Reading> readings = lines.arguments(line.toString(), ranges);
        SourceText source = new SourceText("<arguments>", 1, line.toString(), Secrets.of(readings));
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            lint(reading, source, findings);
        }
        totals.add(new ChunkLinter.Result(findings, readings.get(0) instanceof Call ? 1 : 0, line.length()));
        return findings;
    }

    /** Adds what is to be told of a reading to the findings. */
    void lint(Reading reading, SourceText source, List<Finding> findings) {
        if (reading instanceof Unreadable bad) {
            add(
                    new Told(Finding.UNREADABLE, "", "", Severity.ERROR, bad.message(), "", "", bad.span()),
                    source,
                    findings);
        } else if (reading instanceof Call call) {
            call(call, source, findings);
        }
    }

    private void call(Call call, SourceText source, List<Finding> findings) {
        if (!documentation.knows(call.method())) {
            String near = Suggestion.nearest(call.method(), documentation.methods());
            String message = "there is no method " + quoted(call.method())
                    + (near == null ? "; \"memsetkit spec list\" lists them" : "; did you mean " + near + "?");
            add(
                    new Told(
                            UNKNOWN_METHOD,
                            "",
                            call.method(),
                            Severity.ERROR,
                            message,
                            "",
                            "",
                            call.places().method()),
                    source,
                    findings);
            return;
        }
        List<Told> told = new ArrayList<>();
        for (InputProblem problem : call.problems()) {
            told.add(new Told(
                    problem.rule(),
                    problem.pointer(),
                    call.method(),
                    Severity.ERROR,
                    problem.message(),
                    "",
                    documentation.place(call.method()),
                    call.places().value(problem.pointer())));
        }
        for (Violation violation : violations(call.method(), call.params())) {
            if (!hiddenByShell(call, violation)) {
                told.add(told(call, violation));
            }
        }
        Collections.sort(told);
        for (Told one : told) {
            add(one, source, findings);
        }
    }

    /** The words of the documentation are shown apart, so the message need not end with them. */
    private static Told told(Call call, Violation violation) {
        String rule = violation.rule().id();
        String pointer = violation.pointer();
        String quote = " (" + violation.words() + ")";
        String message = violation.message();
        return new Told(
                rule,
                pointer,
                violation.method(),
                Severity.of(violation.severity()),
                message.endsWith(quote) ? message.substring(0, message.length() - quote.length()) : message,
                violation.words(),
                violation.documentation(),
                ABOUT_NAMES.contains(rule)
                        ? call.places().name(pointer)
                        : call.places().value(pointer));
    }

    /** What a variable of the shell holds is not known, so nothing is said of it. */
    private static boolean hiddenByShell(Call call, Violation violation) {
        String pointer = violation.pointer();
        if (ABOUT_NAMES.contains(violation.rule().id()) || pointer.isEmpty()) {
            return false;
        }
        int end = pointer.indexOf('/', 1);
        return call.unknown().contains(pointer.substring(1, end < 0 ? pointer.length() : end));
    }

    /** Something to tell; in order as a reader meets the places. */
    private record Told(
            String rule,
            String pointer,
            String method,
            Severity severity,
            String message,
            String words,
            String place,
            Span span)
            implements Comparable<Told> {

        @Override
        public int compareTo(Told other) {
            return Integer.compare(span.start(), other.span.start());
        }
    }

    private void add(Told told, SourceText source, List<Finding> findings) {
        Severity severity = rules.of(told.rule, told.severity);
        if (severity == Severity.OFF) {
            return;
        }
        boolean readable = source.secrets().known();
        Excerpt excerpt = Excerpt.of(source.text(), told.span, source.secrets(), width);
        String words = told.words.isEmpty() ? documentation.words(told.method, told.pointer, told.rule) : told.words;
        findings.add(new Finding(
                source.name(),
                source.line() + excerpt.line(),
                excerpt.column(),
                excerpt.length(),
                severity,
                told.rule,
                told.method,
                told.pointer,
                told.message,
                words,
                told.place,
                // What cannot be read may hold a key anywhere.
                readable ? excerpt.text() : "",
                excerpt.caret(),
                excerpt.underline()));
    }

    private static String quoted(String name) {
        return '"' + (name.length() > 60 ? name.substring(0, 60) + "..." : name) + '"';
    }
}

package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.http.SystemMethodNames;
import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.InputProblem;
import dev.memsetkit.cli.input.InputProblems;
import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.Mistake;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.PossibleCall;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Unreadable;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Suggestion;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes findings of what was read. */
public final class CallLinter {

    private static final String UNKNOWN_METHOD = "unknown-method";
    private static final Set<String> ABOUT_NAMES =
            Set.of(Rule.UNKNOWN_PARAMETER.id(), Rule.DEPRECATED.id(), Rule.IGNORED.id());

    private final Documentation documentation;
    private final Rules rules;
    private final int width;

    /**
     * Checks with the validators of the documentation.
     *
     * @param rules how bad findings are
     * @param width how many columns of a line to show
     */
    public CallLinter(Documentation documentation, Rules rules, int width) {
        this.documentation = documentation;
        this.rules = rules;
        this.width = width;
    }

    /** Whether a call has no findings; does not say more, so that it is quick. */
    boolean clean(JsonCalls.Quick call) {
        return documentation.knows(call.method())
                && violations(call.method(), call.params()).isEmpty();
    }

    /** The parameters of the method that a name that is none may mean; {@code null} where it is a method. */
    @Nullable
    Predicate<String> near(String method) {
        if (documentation.knows(method)
                || SystemMethodNames.NAMES.contains(method)
                || !documentation.aliasOf(method).isEmpty()) {
            return null;
        }
        String near = Secrets.isKey(method) ? null : Suggestion.nearest(method, documentation.methods());
        return parameter ->
                near != null && !documentation.typeOf(near, parameter).isEmpty();
    }

    private List<Violation> violations(String method, Map<String, Object> params) {
        return documentation.validator(method).validate(params);
    }

    /** Checks the words of {@code lint METHOD name=value ...}; adds up what it finds. */
    public List<LintFinding> arguments(ArgumentCall call, Totals totals) {
        SourceText source = new SourceText(
                "<arguments>", 1, call.line(), Secrets.of(List.of(call.reading()), call.line(), this::near));
        List<LintFinding> findings = new ArrayList<>();
        lint(call.reading(), source, findings);
        totals.add(findings, call.reading() instanceof Call ? 1 : 0, 0);
        return findings;
    }

    /** Where a reading stands. */
    static Span place(Reading reading) {
        if (reading instanceof Call call) {
            return call.places().method();
        } else if (reading instanceof PossibleCall possible) {
            return possible.call().places().method();
        } else if (reading instanceof NotRead note) {
            return note.span();
        } else if (reading instanceof Unreadable bad) {
            return bad.span();
        }
        Span span = ((Mistake) reading).problem().span();
        return span == null ? new Span(0, 0) : span;
    }

    /** Adds what is to be told of a reading to the findings. */
    void lint(Reading reading, SourceText source, List<LintFinding> findings) {
        if (reading instanceof Call call) {
            call(call, source, findings);
        } else if (reading instanceof PossibleCall possible) {
            call(possible.call(), source, findings);
        } else if (reading instanceof Mistake mistake) {
            InputProblem problem = mistake.problem();
            add(told(problem, mistake.method(), place(reading)), source, findings);
        } else if (reading instanceof NotRead note) {
            add(
                    new PendingFinding(
                            LintFinding.NOT_READ,
                            "",
                            "",
                            LintLevel.NOTE,
                            "not read: " + note.message(),
                            "",
                            "",
                            note.span()),
                    source,
                    findings);
        } else if (reading instanceof Unreadable bad) {
            add(
                    new PendingFinding(
                            LintFinding.UNREADABLE, "", "", LintLevel.ERROR, bad.message(), "", "", bad.span()),
                    source,
                    findings);
        }
    }

    private PendingFinding told(InputProblem problem, String method, Span otherwise) {
        Span span = problem.span();
        return new PendingFinding(
                problem.rule(),
                problem.pointer(),
                method,
                RuleHelp.severity(problem.rule()),
                problem.message(),
                "",
                documentation.place(method),
                span == null ? otherwise : span);
    }

    private void call(Call call, SourceText source, List<LintFinding> findings) {
        List<PendingFinding> told = new ArrayList<>();
        for (InputProblem problem : call.problems()) {
            told.add(told(problem, call.method(), call.places().value(problem.pointer())));
        }
        String method = method(call, told);
        if (method.isEmpty()) {
            told.add(unknownMethod(call));
        } else if (!SystemMethodNames.NAMES.contains(method)) {
            for (Violation violation : violations(method, call.params())) {
                if (!isOpen(call, violation)) {
                    told.add(told(call, violation));
                }
            }
        }
        Collections.sort(told);
        for (PendingFinding one : told) {
            add(one, source, findings);
        }
    }

    /** The name under which the method is documented; empty if it is not. */
    private String method(Call call, List<PendingFinding> told) {
        String name = call.method();
        if (documentation.knows(name) || SystemMethodNames.NAMES.contains(name)) {
            return name;
        }
        String now = documentation.aliasOf(name);
        if (!now.isEmpty()) {
            told.add(new PendingFinding(
                    InputProblems.DEPRECATED_ALIAS,
                    "",
                    name,
                    RuleHelp.severity(InputProblems.DEPRECATED_ALIAS),
                    name + " is the former name of " + now + " and deprecated: use " + now,
                    "",
                    documentation.place(now),
                    call.places().method()));
        }
        return now;
    }

    private PendingFinding unknownMethod(Call call) {
        boolean key = Secrets.isKey(call.method());
        String near = key ? null : Suggestion.nearest(call.method(), documentation.methods());
        return new PendingFinding(
                UNKNOWN_METHOD,
                "",
                call.method(),
                LintLevel.ERROR,
                "unknown method " + (key ? "(not shown, since it may be a key)" : quoted(call.method()))
                        + (near == null ? "; \"memsetkit spec list\" lists them" : "; did you mean " + near + "?"),
                "",
                "",
                call.places().method());
    }

    /** The words of the documentation are shown apart, so the message need not end with them. */
    private static PendingFinding told(Call call, Violation violation) {
        String rule = violation.rule().id();
        String pointer = violation.pointer();
        String quote = " (" + violation.words() + ")";
        String message = violation.message();
        return new PendingFinding(
                rule,
                pointer,
                violation.method(),
                LintLevel.of(violation.severity()),
                message.endsWith(quote) ? message.substring(0, message.length() - quote.length()) : message,
                violation.words(),
                violation.documentation(),
                ABOUT_NAMES.contains(rule)
                        ? call.places().name(pointer)
                        : call.places().value(pointer));
    }

    /** What a variable of the shell holds, and whether more parameters are sent, is not known; so nothing is said of it. */
    private static boolean isOpen(Call call, Violation violation) {
        String pointer = violation.pointer();
        if (ABOUT_NAMES.contains(violation.rule().id())) {
            return false;
        }
        int end = pointer.indexOf('/', 1);
        String outer = end < 0 ? pointer : pointer.substring(0, end);
        boolean given = !pointer.isEmpty() && call.params().containsKey(name(outer));
        boolean between = violation.rule() == Rule.BETWEEN_PARAMETERS;
        if (call.open() && !given && (between || violation.rule() == Rule.REQUIRED)) {
            return true;
        }
        return call.isUnknown(pointer)
                || isUnknownWithin(call, pointer)
                || (between && violation.message().indexOf(MappedText.UNKNOWN) >= 0);
    }

    /** Whether a value inside of the one at the pointer is not known, and the rule may be about all of it. */
    private static boolean isUnknownWithin(Call call, String pointer) {
        if (pointer.isEmpty()) {
            return false;
        }
        for (String unknown : call.unknown()) {
            if (unknown.startsWith(pointer + "/")) {
                return true;
            }
        }
        return false;
    }

    private static String name(String pointer) {
        return pointer.substring(1).replace("~1", "/").replace("~0", "~");
    }

    /** Something to tell; in order as a reader meets the places. */
    private record PendingFinding(
            String rule,
            String pointer,
            String method,
            LintLevel severity,
            String message,
            String words,
            String place,
            Span span)
            implements Comparable<PendingFinding> {

        @Override
        public int compareTo(PendingFinding other) {
            return Integer.compare(span.start(), other.span.start());
        }
    }

    private void add(PendingFinding told, SourceText source, List<LintFinding> findings) {
        LintLevel severity = rules.of(told.rule, told.severity);
        if (severity == LintLevel.OFF || source.isIgnored(told.span, told.rule)) {
            return;
        }
        boolean readable = source.secrets().known() && !told.rule.equals(LintFinding.NOT_READ);
        Excerpt excerpt = Excerpt.of(source.text(), told.span, source.secrets(), width);
        String words = told.words.isEmpty() ? documentation.words(told.method, told.pointer, told.rule) : told.words;
        String repair = repair(told, source);
        findings.add(new LintFinding(
                source.name(),
                source.lineOf(Math.min(told.span.start(), source.text().length())),
                excerpt.column(),
                excerpt.length(),
                severity,
                told.rule,
                Secrets.isKey(told.method) ? "" : SecretsInText.masked(told.method),
                SecretsInText.masked(told.pointer),
                source.secrets().without(told.message),
                words,
                told.place,
                // What cannot be read may hold a key anywhere.
                readable ? excerpt.text() : "",
                excerpt.caret(),
                excerpt.underline(),
                repair,
                repair == null ? "" : Excerpt.line(source.text(), told.span, source.secrets())));
    }

    private @Nullable String repair(PendingFinding told, SourceText source) {
        int end = Math.min(told.span.end(), source.text().length());
        String found = source.text().substring(Math.min(told.span.start(), end), end);
        int parameter = told.pointer.lastIndexOf('/') + 1;
        String type = documentation.typeOf(told.method, told.pointer.substring(parameter));
        return Repairs.of(told.rule, told.message, type, found);
    }

    private static String quoted(String name) {
        return '"' + (name.length() > 60 ? name.substring(0, 60) + "..." : name) + '"';
    }
}

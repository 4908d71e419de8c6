package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of an input.
 *
 * @param name name of the input
 * @param line line of it at which the piece starts, from 1
 * @param text the piece
 * @param secrets what of it must not be shown
 * @param lineEnds where each of its lines ends, in order: counted once, since a file may have a finding on each line
 */
record SourceText(String name, long line, String text, Secrets secrets, List<Integer> lineEnds) {

    private static final Pattern IGNORE =
            Pattern.compile("memsetkit:\\s*ignore(?!\\S)[ \\t]*([A-Za-z][A-Za-z-]*(?:[ ,]+[A-Za-z][A-Za-z-]*)*)?");

    SourceText(String name, long line, String text, Secrets secrets) {
        this(name, line, text, secrets, lineEnds(text));
    }

    private static List<Integer> lineEnds(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            ends.add(end);
        }
        return ends;
    }

    /** The line of the input in which a place of the piece is, from 1. */
    long lineOf(int at) {
        int found = Collections.binarySearch(lineEnds, at);
        return line + (found < 0 ? -found - 1 : found);
    }

    /**
     * Whether a comment says that a rule is not looked at here: {@code # memsetkit: ignore RULE}, or all rules where it names
     * none; on a line of the command, or alone on the line above.
     */
    boolean isIgnored(Span span, String rule) {
        int at = Math.min(span.start(), text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        while (start > 0 && goesOn(text.lastIndexOf('\n', start - 2) + 1)) {
            if (says(start, rule)) {
                return true;
            }
            start = text.lastIndexOf('\n', start - 2) + 1;
        }
        return says(start, rule) || (start > 0 && saysAlone(text.lastIndexOf('\n', start - 2) + 1, rule));
    }

    private boolean goesOn(int start) {
        String content = lineAt(start).stripTrailing();
        return content.endsWith("\\") || content.endsWith("`") || content.endsWith("^");
    }

    private String lineAt(int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private boolean says(int start, String rule) {
        String content = lineAt(start);
        if (!content.contains("memsetkit:")) {
            return false;
        }
        Matcher ignore = IGNORE.matcher(content);
        if (!ignore.find()) {
            return false;
        }
        String rules = ignore.group(1);
        // An unnamed reading is passed over only where every rule is.
        return rules == null
                || (!rule.isEmpty() && List.of(rules.split("[ ,]+")).contains(rule));
    }

    private boolean saysAlone(int start, String rule) {
        String content = lineAt(start).strip();
        boolean comment = content.startsWith("#")
                || content.startsWith("//")
                || content.startsWith("<!--")
                || content.toLowerCase(Locale.ROOT).startsWith("rem ")
                || content.startsWith("::");
        return comment && says(start, rule);
    }
}

package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the arguments that a signature prints against the parameters that are described. The descriptions make the spec;
 * what only a signature says is reported.
 */
final class SignatureReader {

    private static final Pattern PARENTHESES =
            Pattern.compile("^\\((?<arguments>.*)\\)(?: ?(?:\\u2192|->) ?(?<returns>.+?))?[\\u00b6\\uf0c1]?$");
    private static final Pattern ARGUMENT =
            Pattern.compile("(?<open>\\[?)\\*{0,2}(?<name>[\\w.]+)(?: ?: ?(?<type>[^=]+?))?(?: ?= ?(?<value>.+))?");

    private final Findings findings;

    SignatureReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reports the arguments without a description, and what is said of one in the signature alone.
     *
     * @param described whether the text says what the method returns
     */
    void check(Entry entry, List<ParameterFacts> params, boolean described) {
        if (entry.arguments().isEmpty() || entry.arguments().equals("()")) {
            return;
        }
        Matcher signature = PARENTHESES.matcher(entry.arguments());
        if (!signature.matches()) {
            told(entry, entry.arguments());
            return;
        }
        if (signature.group("returns") != null && !described) {
            told(entry, "\u2192 " + signature.group("returns"));
        }
        int brackets = 0;
        for (String printed : arguments(signature.group("arguments"))) {
            String argument = printed.strip();
            // "size[, depth]": the bracket behind a name is open for those that follow.
            boolean optional = brackets > 0 || argument.startsWith("[");
            argument(entry, params, argument.replaceAll("[\\[\\]]+$", "").strip(), optional);
            brackets += count('[', argument) - count(']', argument);
        }
    }

    private void argument(Entry entry, List<ParameterFacts> params, String argument, boolean inBrackets) {
        if (argument.isEmpty() || argument.equals("[") || argument.equals("*") || argument.equals("/")) {
            return;
        }
        Matcher matcher = ARGUMENT.matcher(argument);
        if (!matcher.matches()) {
            told(entry, argument);
            return;
        }
        Optional<ParameterFacts> param = params.stream()
                .filter(one -> one.name().equals(matcher.group("name")))
                .findFirst();
        if (param.isEmpty()) {
            findings.lost(
                    "undescribed-parameter",
                    entry.name(),
                    "the signature names the parameter \"" + matcher.group("name") + "\", which is not described",
                    entry.source());
            return;
        }
        boolean optional = inBrackets || matcher.group("value") != null;
        if (matcher.group("value") != null || (optional && param.get().required())) {
            told(entry, argument);
        }
    }

    private static int count(char sign, String argument) {
        return (int) argument.chars().filter(c -> c == sign).count();
    }

    private void told(Entry entry, String words) {
        findings.unread(entry.name(), "the signature says " + words, entry.source());
    }

    /** The arguments, split at the commas that stand in no brackets and no quotation marks. */
    private static List<String> arguments(String list) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                arguments.add(list.substring(start, i));
                start = i + 1;
            }
        }
        arguments.add(list.substring(start));
        return arguments;
    }
}

package dev.memsetkit.cli.lint;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a key or a password in any text, whoever wrote it and whatever for. */
public final class SecretsInText {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    /** The last group of each is what must not be shown. */
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("(?i)(?:api[_-]?key|passw(?:or)?d|passphrase|pwd|secret|token)[\"']?\\s*[=:]\\s*[\"']?"
                    + "([^\\s\"'&,<>]+)"),
            Pattern.compile("(?:^|" + BLANK + ")(?:-u|-U|--user|--proxy-user|--password|--api-key|--auth)" + "(?:"
                    + BLANK + "|=)*[\"']?([^\\s\\u00a0\\u202f\"']{3,})"),
            Pattern.compile("ma-shell\\S*" + BLANK + "+(?:-\\S+" + BLANK + "+)*-k" + BLANK + "*[\"']?([^\\s\"']+)"),
            Pattern.compile("(?i)\\b(?:basic|bearer)" + BLANK + "+[\"']?([A-Za-z0-9+/=._~-]{6,})"),
            Pattern.compile("://([^/@\\s\"']+)@"),
            Pattern.compile("(?<![0-9A-Za-z])([0-9a-fA-F]{24,})(?![0-9A-Za-z])"),
            Pattern.compile("(?<![0-9A-Za-z+/])((?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])"
                    + "[A-Za-z0-9+/]{24,}={0,2})"));

    private SecretsInText() {}

    /** The characters of a text that must not be shown. */
    static BitSet in(String text) {
        BitSet hidden = new BitSet();
        for (Pattern pattern : SECRETS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                hidden.set(matcher.start(1), matcher.end(1));
            }
        }
        return hidden;
    }

    /** The text with asterisks for what must not be shown. */
    public static String masked(String text) {
        BitSet hidden = in(text);
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        hidden.stream().forEach(at -> masked.setCharAt(at, '*'));
        return masked.toString();
    }
}

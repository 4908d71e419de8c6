package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.text.SecretWords;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a key or a password in any text, whoever wrote it and whatever for. */
public final class SecretsInText {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    /** What follows a name that says that it is secret: {@code key=x}, {@code "pin": "x"}, {@code auth => x}. */
    private static final Pattern NAMED = Pattern.compile(
            "([A-Za-z][\\w.$-]*)\\\\?[\"'\\]]{0,2}\\s{0,3}(?::=|=>|==|=|:)(?!\\s+-)\\s{0,3}(\\\\?[\"'`]?)");

    /** In words, {@code the pin is x}. */
    private static final Pattern SAID =
            Pattern.compile("(?i)\\b([a-z][\\w-]*)\\s+(?:is|was|equals)\\s+(\\\\?[\"'`]?)(?=\\S)");

    /** An option with its value behind a blank. */
    private static final Pattern OPTION =
            Pattern.compile("(?<!\\S)--?([A-Za-z][A-Za-z-]{2,})" + BLANK + "+(\\\\?[\"'`]?)(?=[^\\s\"'`-])");

    /** Pairs of a name and a value, as Postman and HAR have them. */
    private static final Pattern PAIR = Pattern.compile(
            "\"(?:key|name)\"\\s*:\\s*\"([^\"]*)\"\\s*,\\s*(?:\"[a-z]+\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*)?\"value\"\\s*:\\s*(\")");

    /** Lists in which Postman and the like keep what is put into requests. */
    private static final Pattern STORE =
            Pattern.compile("\"(?:variables?|values|basic|digest|bearer|apikey|oauth\\d?|awsv4)\"\\s*:\\s*(?=\\[)");

    private static final Pattern VALUE_FOLLOWS = Pattern.compile("\"[^\"]*\"\\s*,\\s*\"(?:value|type)\"");

    /** What is no secret, but a place where one is put in. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\w+|\\$\\{\\w+}|\\$\\(.*|\\{\\{.*|\\$\\{\\{.*|%\\w+%|%[sd]|<[\\w -]*>?|\\.{3}");

    /** The first group of each is what must not be shown. */
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("(?<!\\b(?:sudo|doas))(?:^|" + BLANK + ")(?:-[uU]" + BLANK
                    + "*=?|--(?:proxy-|http-)?user(?:=|" + BLANK + "+))[\"']?([^\\s\\u00a0\\u202f\"']{3,})"),
            Pattern.compile("ma-shell\\S*" + BLANK + "+(?:-\\S+" + BLANK + "+)*-k" + BLANK + "*[\"']?([^\\s\"']+)"),
            Pattern.compile("(?i)\\b(?:basic|bearer|digest)" + BLANK + "+[\"']?([A-Za-z0-9+/=._~-]{6,})"),
            Pattern.compile("://([^/@\\s\"']+)@"),
            Pattern.compile("\\bsshpass" + BLANK + "+-p" + BLANK + "*[\"']?([^\\s\"']+)"),
            Pattern.compile("(?i)\\bmachine\\s+\\S+\\s+(?:login|account)\\s+(\\S+)"),
            Pattern.compile("(?i)\\b(?:login\\s+\\S+|account\\s+\\S+)\\s+password\\s+(\\S+)"),
            Pattern.compile("\\b(?:redis-cli|(?:docker|podman|helm|vault|gh|az|oc|npm)\\s+login|mysql\\w*|mariadb\\w*"
                    + "|ldap\\w+|snmp\\w+|zip|unzip|7za?|mosquitto_\\w+|smbclient|htpasswd|openssl)\\s([^|;&]*)"),
            Pattern.compile("<<<\\s*[\"']?([^\\s\"'={};|&]+)(?![^\\s\"']*=)"),
            Pattern.compile("\\$\\{\\w+:?[-=+?]([^}]*)}"),
            Pattern.compile("(?<![0-9A-Za-z])([0-9a-fA-F]{24,})(?![0-9A-Za-z])"),
            Pattern.compile(
                    "(?<![0-9A-Za-z])((?=(?:-?[0-9a-fA-F]){24})[0-9a-fA-F]++(?:-[0-9a-fA-F]++)+)(?![0-9A-Za-z])"),
            Pattern.compile("(?<![0-9A-Za-z+/])((?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])"
                    + "[A-Za-z0-9+/]{24,}={0,2})"));

    /** A comment of a script or a program: whoever writes one down beside a call may write down a key. */
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)(?:#(?!!)|//\\s)(.+)$");

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
        named(NAMED, text, hidden);
        named(OPTION, text, hidden);
        named(PAIR, text, hidden);
        Matcher store = STORE.matcher(text);
        while (store.find()) {
            hidden.set(store.end(), closing(text, store.end()));
        }
        return hidden;
    }

    /** What is hidden in a line beside what is meant: a comment, and what a sentence says of a secret. */
    static BitSet beside(String line) {
        BitSet hidden = new BitSet();
        named(SAID, line, hidden);
        Matcher comment = COMMENT.matcher(line);
        if (comment.find()) {
            hidden.set(comment.start(1), comment.end(1));
        }
        return hidden;
    }

    private static void named(Pattern pattern, String text, BitSet hidden) {
        Matcher matcher = pattern.matcher(text);
        for (int at = 0; matcher.find(at); at = Math.max(at + 1, matcher.end(1))) {
            int start = matcher.end();
            int end = end(text, start, matcher.group(2));
            if (end > start
                    && SecretWords.areIn(matcher.group(1))
                    && !PLACEHOLDER.matcher(text).region(start, end).matches()
                    && !isAddress(text, start)
                    && !isLogin(matcher, text)
                    && !namesAnother(matcher.group(1), text, start)) {
                hidden.set(start, end);
            }
        }
    }

    /** In {@code "$KEY:" -d}, {@code "KEY:" -d} the name is the value, and the quote behind the colon closes. */
    private static boolean isLogin(Matcher matcher, String text) {
        int before = matcher.start(1) - 1;
        if (before < 0 || text.charAt(matcher.end(1)) != ':') {
            return false;
        }
        String quote = matcher.group(2);
        return text.charAt(before) == '$' || (!quote.isEmpty() && text.charAt(before) == quote.charAt(0));
    }

    /** Where a value ends: at its quote, or where a field, an argument or a member ends. */
    private static int end(String text, int start, String quote) {
        int at = start;
        if (quote.isEmpty() && start < text.length() && "{[".indexOf(text.charAt(start)) >= 0) {
            return closing(text, start);
        } else if (quote.length() == 2) {
            int close = text.indexOf(quote, start);
            return close < 0 ? text.length() : close;
        }
        while (at < text.length() && !ends(text.charAt(at), quote)) {
            at += text.charAt(at) == '\\' && !quote.isEmpty() ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    /** Behind the bracket that closes the one at a place; the end where none does. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += "{[".indexOf(text.charAt(at)) >= 0 ? 1 : "}]".indexOf(text.charAt(at)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static boolean ends(char character, String quote) {
        return quote.isEmpty()
                ? Character.isWhitespace(character) || "\"'`&,;<>)}]|\\".indexOf(character) >= 0
                : character == quote.charAt(0);
    }

    private static boolean isAddress(String text, int start) {
        return text.startsWith("//", start) || text.startsWith("http://", start) || text.startsWith("https://", start);
    }

    /** In {@code "key": "ttl", "value": 300} the key is a name. */
    private static boolean namesAnother(String name, String text, int start) {
        return name.equals("key")
                && start > 0
                && VALUE_FOLLOWS.matcher(text).region(start - 1, text.length()).lookingAt();
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

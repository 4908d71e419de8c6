package dev.memsetkit.client.runtime.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides a secret in each form in which a server may echo it: as it is, escaped, or within Base64. */
final class SecretForms {

    private static final int BYTES_PER_GROUP = 3;

    private SecretForms() {}

    /** The text without the secret as it is, percent-encoded, or escaped as in JSON or XML, in whole or in part. */
    static String hide(String text, String secret, String with) {
        if (text.chars().noneMatch(c -> c == '%' || c == '\\' || c == '&' || c == '+')) {
            return text.replace(secret, with);
        }
        StringBuilder forms = new StringBuilder();
        secret.codePoints().forEach(c -> forms.append("(?:").append(forms(c)).append(')'));
        return Pattern.compile(forms.toString()).matcher(text).replaceAll(Matcher.quoteReplacement(with));
    }

    private static String forms(int c) {
        String plain = Character.toString(c);
        StringBuilder percent = new StringBuilder();
        for (byte b : plain.getBytes(StandardCharsets.UTF_8)) {
            percent.append(String.format("%%(?i:%02x)", b & 0xff));
        }
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            json.append(String.format("\\\\u(?i:%04x)", (int) plain.charAt(i)));
        }
        String named = switch (c) {
            case '&' -> "|&amp;";
            case '<' -> "|&lt;";
            case '>' -> "|&gt;";
            case '"' -> "|&quot;|\\\\\"";
            case '\'' -> "|&apos;";
            case '\\' -> "|\\\\\\\\";
            case '/' -> "|\\\\/";
            case ' ' -> "|\\+";
            default -> "";
        };
        String numbered = "|&#(?:0{0,6}" + c + "|[xX]0{0,6}(?i:" + Integer.toHexString(c) + "));";
        // The escaped forms first, as a backslash alone may be the start of one.
        return percent + "|" + json + numbered + named + "|" + Pattern.quote(plain);
    }

    /** The text without the runs of Base64 that hold the secret, wherever in what is encoded it stands. */
    static String hideBase64(String text, String secret, String with) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String hidden = text;
        for (int before = 0; before < BYTES_PER_GROUP; before++) {
            String core = core(bytes, before);
            if (!core.isEmpty()) {
                hidden = hideRuns(hidden, core, with);
                hidden = hideRuns(hidden, core.replace('+', '-').replace('/', '_'), with);
            }
        }
        return hidden;
    }

    /** What is the same of all Base64 in which so many bytes precede the secret in its first group, whatever they are. */
    private static String core(byte[] bytes, int before) {
        int skipped = before == 0 ? 0 : BYTES_PER_GROUP - before;
        int whole = Math.max(0, (bytes.length - skipped) / BYTES_PER_GROUP * BYTES_PER_GROUP);
        return whole == 0
                ? ""
                : Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, skipped, skipped + whole));
    }

    private static String hideRuns(String text, String core, String with) {
        int found = text.indexOf(core);
        if (found < 0) {
            return text;
        }
        StringBuilder hidden = new StringBuilder();
        int done = 0;
        while (found >= 0) {
            int start = found;
            while (start > done && isBase64(text.charAt(start - 1))) {
                start--;
            }
            int end = found + core.length();
            while (end < text.length() && (isBase64(text.charAt(end)) || text.charAt(end) == '=')) {
                end++;
            }
            hidden.append(text, done, start).append(with);
            done = end;
            found = text.indexOf(core, done);
        }
        return hidden.append(text, done, text.length()).toString();
    }

    private static boolean isBase64(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || c == '+'
                || c == '/'
                || c == '-'
                || c == '_';
    }
}

package dev.memsetkit.cli.mashell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a recorded session is after the repairs that the manual lists; all else stays byte for byte. */
final class Repairs {

    private static final Pattern FAILED = Pattern.compile(
            "(?m)^(?:\\[\\.\\.\\.\\w+\\]> )?\\S+: (?:<Fault |command not found$|param .* without |invalid value)");
    private static final Pattern SENT_ALL_THE_SAME = Pattern.compile(
            "(?ms)^((?:\\[\\.\\.\\.\\w+\\]> )?\\S+: (?:invalid value type \\S+ for [^\\n]*|param \\S+ without value)\\n)"
                    + "(?:\\(\\S+ result\\)\\n)?\\{(?:\\}|.*?^\\})\\n");
    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)>(.*)</\\1>");
    private static final List<String> FALSE = List.of("false", "0", "no", "off");

    private Repairs() {}

    static RecordedSession of(RecordedSession recorded) {
        List<String> words = recorded.arguments();
        if (recorded.err().contains("no such option: -7")) {
            int last = words.size() - 1;
            CannedServer.Sent sent = new CannedServer.Sent(
                    words.get(0), List.of(Map.of(words.get(last - 2), Integer.valueOf(words.get(last)))));
            return recorded.with(List.of(sent), words.get(0) + ": <Fault 5: 'Method not found'>\n", 1);
        }
        boolean isNotNumber =
                recorded.err().contains("OverflowError") || recorded.out().contains("NaN");
        if (isNotNumber) {
            int last = words.size() - 1;
            String message = ": invalid value type " + words.get(last - 1) + " for " + words.get(last) + "\n";
            return recorded.with(List.of(), words.get(0) + message, 1);
        }
        List<CannedServer.Sent> sent = new ArrayList<>(recorded.sent());
        String out = recorded.out();
        List<MatchResult> all = SENT_ALL_THE_SAME.matcher(out).results().toList();
        if (!all.isEmpty()) {
            // They are the first calls of their sessions.
            sent.subList(0, all.size()).clear();
            out = SENT_ALL_THE_SAME.matcher(out).replaceAll("$1");
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("(boolean)")
                    && FALSE.contains(words.get(i + 1).toLowerCase(Locale.ROOT))) {
                String name = words.get(i - 1);
                sent.replaceAll(call -> isFalse(call, name));
            }
        }
        if (words.contains("-x")) {
            out = ELEMENT.matcher(out)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            "<" + match.group(1) + ">" + escaped(match.group(2)) + "</" + match.group(1) + ">"));
        }
        return recorded.with(sent, out, FAILED.matcher(out).find() ? 1 : recorded.exit());
    }

    private static CannedServer.Sent isFalse(CannedServer.Sent call, String name) {
        List<Object> parameters = new ArrayList<>();
        for (Object parameter : call.parameters()) {
            if (parameter instanceof Map<?, ?> map) {
                Map<Object, Object> changed = new LinkedHashMap<>(map);
                changed.put(name, false);
                parameters.add(changed);
            } else {
                parameters.add(parameter);
            }
        }
        return new CannedServer.Sent(call.method(), parameters);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

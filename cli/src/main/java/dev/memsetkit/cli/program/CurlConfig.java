package dev.memsetkit.cli.program;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** The file of options that curl takes with {@code -K}: one on each line, {@code name = "value"}. */
final class CurlConfig {

    private CurlConfig() {}

    /** The options as words of a command line. */
    static List<MappedText> words(MappedText config) {
        List<MappedText> words = new ArrayList<>();
        String text = config.text();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(config.part(start, end).strip(), words);
            start = end + 1;
        }
        return words;
    }

    private static void line(MappedText line, List<MappedText> words) {
        String text = line.text();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int end = 0;
        while (end < text.length() && "=: \t".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int value = end;
        while (value < text.length() && "=: \t".indexOf(text.charAt(value)) >= 0) {
            value++;
        }
        MappedText name = line.part(0, end);
        words.add(text.startsWith("-") ? name : MappedText.at("--" + name.text(), name.span()));
        if (value < text.length()) {
            words.add(text.charAt(value) == '"' ? quoted(line, value) : line.part(value, text.length()));
        }
    }

    private static MappedText quoted(MappedText line, int open) {
        String text = line.text();
        MappedText.Builder value = new MappedText.Builder(line.start(open));
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                char escaped = text.charAt(at + 1);
                int known = "tnrv".indexOf(escaped);
                value.add(known < 0 ? escaped : "\t\n\r\u000b".charAt(known), line.start(at), line.end(at + 1));
                at += 2;
            } else {
                value.add(text.charAt(at), line.start(at), line.end(at));
                at++;
            }
        }
        return value.build(line.span(at, Math.min(at + 1, text.length())).end());
    }
}

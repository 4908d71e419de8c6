package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.grammar.PhraseParts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts lines together again whose words a tool wrote one by one, since the printer set them far apart to fill the line. The
 * tool writes the line below, a reference that did not fit, between the words; it goes back behind them.
 */
final class StretchedLines {

    private static final Pattern REFERENCE = Pattern.compile(PhraseParts.METHOD + "\\.?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+[,;:]?");
    private static final int MIN_WORDS = 2;

    private StretchedLines() {}

    /** The lines with such words on one line. */
    static List<PlainLine> joined(List<PlainLine> lines) {
        List<PlainLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = REFERENCE.matcher(lines.get(i).text()).matches() ? endOfWords(lines, i + 1) : i + 1;
            if (end - i - 1 < MIN_WORDS || joined.isEmpty() || lines.get(i).blankBefore()) {
                joined.add(lines.get(i));
            } else {
                StringBuilder text = new StringBuilder();
                int last = joined.size() - 1;
                while (last > 0 && isWord(joined.get(last)) && !joined.get(last).blankBefore()) {
                    text.insert(0, " " + joined.remove(last).text());
                    last--;
                }
                lines.subList(i + 1, end).forEach(word -> text.append(' ').append(word.text()));
                text.append(' ').append(lines.get(i).text());
                PlainLine first = joined.get(last);
                joined.set(last, first.withText(first.text() + text));
                i = end - 1;
            }
        }
        return joined;
    }

    /** Behind the last of the words that stand alone, with empty lines between them. */
    private static int endOfWords(List<PlainLine> lines, int from) {
        int end = from;
        while (end < lines.size() && isWord(lines.get(end)) && lines.get(end).blankBefore()) {
            end++;
        }
        return end;
    }

    private static boolean isWord(PlainLine line) {
        return WORD.matcher(line.text()).matches() && Opening.of(line.text()) == Opening.NONE;
    }
}

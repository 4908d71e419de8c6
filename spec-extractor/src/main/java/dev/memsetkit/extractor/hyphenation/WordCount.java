package dev.memsetkit.extractor.hyphenation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often the words of a document stand within a line, whatever their case; halves at line ends do not count. */
final class WordCount {

    private static final String PARTS = "\\p{L}\\p{Nd}_\\u2010-";
    private static final Pattern WORD = Pattern.compile("[" + PARTS + "]+");
    private static final Pattern BEFORE_LAST_WORD = Pattern.compile("(?s)^.*[^" + PARTS + "]");
    private static final Pattern BEHIND_FIRST_WORD = Pattern.compile("(?s)[^" + PARTS + "].*");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^[\\u2010-]+|[\\u2010-]+$");

    private final Map<String, Integer> counts = new HashMap<>();

    private WordCount() {}

    static WordCount of(Iterable<String> lines) {
        WordCount words = new WordCount();
        boolean broken = false;
        for (String line : lines) {
            boolean breaks = Hyphenation.endsInHyphen(line);
            words.add(line, broken, breaks);
            broken = line.isBlank() ? broken : breaks;
        }
        return words;
    }

    private void add(String line, boolean skipFirst, boolean skipLast) {
        int end = line.stripTrailing().length();
        Matcher word = WORD.matcher(line);
        boolean skip = skipFirst;
        while (word.find()) {
            boolean last = skipLast && word.end() == end;
            // In columns, lines of cells end within the line.
            if (!skip && !last && !isHyphen(line.charAt(word.end() - 1))) {
                counts.merge(key(bare(word.group())), 1, Integer::sum);
            }
            skip = false;
        }
    }

    int count(String word) {
        return counts.getOrDefault(key(word), 0);
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    /** The word at the end of a text, empty if there is none. */
    static String lastWord(String text) {
        return bare(BEFORE_LAST_WORD.matcher(text).replaceFirst(""));
    }

    /** The word at the beginning of a text, empty if there is none. */
    static String firstWord(String text) {
        return bare(BEHIND_FIRST_WORD.matcher(text).replaceFirst(""));
    }

    private static String bare(String word) {
        return OUTER_HYPHENS.matcher(word).replaceAll("");
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}

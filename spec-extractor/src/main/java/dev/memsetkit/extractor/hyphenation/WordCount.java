package dev.memsetkit.extractor.hyphenation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often the words of a document stand within a line, whatever their case; halves at line ends do not count. */
final class WordCount {

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
        int end = skipLast ? line.stripTrailing().length() : line.length();
        int at = 0;
        boolean skip = skipFirst;
        while (at < end) {
            if (!isWordPart(line.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < end && isWordPart(line.charAt(at))) {
                at++;
            }
            boolean last = skipLast && at == end;
            // In columns, lines of cells end within the line.
            if (!skip && !last && !isHyphen(line.charAt(at - 1))) {
                counts.merge(key(strip(line.substring(start, at))), 1, Integer::sum);
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
        int start = text.length();
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return strip(text.substring(start));
    }

    /** The word at the beginning of a text, empty if there is none. */
    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return strip(text.substring(0, end));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || isHyphen(c);
    }

    private static String strip(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && isHyphen(word.charAt(start))) {
            start++;
        }
        while (end > start && isHyphen(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}

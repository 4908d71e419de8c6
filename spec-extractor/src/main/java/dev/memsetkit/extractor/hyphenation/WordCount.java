package dev.memsetkit.extractor.hyphenation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How often the words of a document stand within a line, whatever their case; halves at line ends do not count. */
final class WordCount {

    private static final List<String> ENDINGS = List.of("ed", "ing", "s", "es");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

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
        String before = "";
        int beforeEnd = -1;
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
                String word = strip(line.substring(start, at));
                add(word);
                if (beforeEnd > 0 && start == beforeEnd + 1 && line.charAt(beforeEnd) == ' ') {
                    pairs.add(pair(before, word));
                }
                before = word;
                beforeEnd = at;
            }
            skip = false;
        }
    }

    private void add(String word) {
        if (word.isEmpty()) {
            return;
        }
        String key = key(word);
        counts.merge(key, 1, Integer::sum);
        int first = key.indexOf('-');
        if (first > 0) {
            int last = key.lastIndexOf('-');
            heads.add(key.substring(0, first));
            tails.add(key.substring(last + 1));
        }
    }

    int count(String word) {
        return counts.getOrDefault(key(word), 0);
    }

    /** Whether the word or one that differs in its ending stands in the document. */
    boolean hasFormOf(String word) {
        String key = key(word);
        return counts.containsKey(key)
                || ENDINGS.stream()
                        .filter(key::endsWith)
                        .map(ending -> key.substring(0, key.length() - ending.length()))
                        .anyMatch(stem -> counts.containsKey(stem) || counts.containsKey(stem + "e"));
    }

    /** Whether a compound with a hyphen begins with that word. */
    boolean opensCompound(String word) {
        return heads.contains(key(word));
    }

    /** Whether a compound with a hyphen ends with that word. */
    boolean closesCompound(String word) {
        return tails.contains(key(word));
    }

    /** Whether the words stand in a line one after the other with a blank between them. */
    boolean standSideBySide(String left, String right) {
        return pairs.contains(pair(left, right));
    }

    private static String pair(String left, String right) {
        return key(left) + ' ' + key(right);
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

package dev.memsetkit.spec.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts compared: by their words alone, not by markup and white space. */
final class Words {

    private static final String QUOTES = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u00B4";

    private Words() {}

    /** The text without the marks of Markdown, on one line. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                blank = true;
            } else if (c != '`' && c != '*' && c != '\\') {
                if (blank && !plain.isEmpty()) {
                    plain.append(' ');
                }
                blank = false;
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The plain text without quotation marks, with one kind of apostrophe, dash and ellipsis: print, not words. */
    static String bare(String text) {
        String plain = plain(text);
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (QUOTES.indexOf(c) >= 0) {
                if (isInsideWord(plain, i)) {
                    bare.append('\'');
                }
            } else if (c == '\u2013' || c == '\u2014') {
                bare.append('-');
            } else if (c == '\u2026') {
                bare.append("...");
            } else if (c != '-' || bare.isEmpty() || bare.charAt(bare.length() - 1) != '-') {
                bare.append(c);
            }
        }
        return bare.toString().strip();
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    static boolean same(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    /** How alike two texts are, from 0 to 1: Dice's coefficient of their words. */
    static double alike(String one, String other) {
        return dice(split(plain(one), "[^A-Za-z0-9]+"), split(plain(other), "[^A-Za-z0-9]+"));
    }

    /** How alike two names are, from 0 to 1: Dice's coefficient of their pairs of letters, or of their words. */
    static double alikeNames(String one, String other) {
        double words = dice(split(one, "[_.-]"), split(other, "[_.-]"));
        return Math.max(words, dice(pairs(one), pairs(other)));
    }

    private static List<String> split(String text, String at) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split(at)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> pairs(String name) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2).toLowerCase(Locale.ROOT));
        }
        return pairs;
    }

    private static double dice(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 1 : 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.size() + other.size());
    }
}

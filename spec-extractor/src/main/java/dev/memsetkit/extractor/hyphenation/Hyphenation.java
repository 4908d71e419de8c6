package dev.memsetkit.extractor.hyphenation;

import dev.memsetkit.extractor.hyphenation.LineBreak.Kind;
import java.util.List;
import java.util.Locale;

/**
 * Decides, by the evidence of one document, whether a hyphen at a line end belongs to the word.
 *
 * <p>TeX breaks a word between letters only, leaves at least two before the break and three after it, never breaks in a
 * fixed-width font, and breaks a word that has a hyphen of its own only there. Where these rules allow both readings, the
 * words of the same document decide: {@code param-} / {@code eter} is one word because "parameter" stands elsewhere
 * within a line.
 */
public final class Hyphenation {

    /** TeX leaves at least two letters before a break and three behind it. */
    private static final int MIN_BEFORE = 2;

    private static final int MIN_AFTER = 3;

    /** How many times as often as the other a form has to stand in the document to be taken for the right one. */
    private static final int COMMONER_BY_FAR = 5;

    private final WordCount words;

    private Hyphenation(WordCount words) {
        this.words = words;
    }

    /**
     * Judges by the words of these lines.
     *
     * @param lines all lines of the document in their order, without running heads and folios where these are known
     */
    public static Hyphenation of(Iterable<String> lines) {
        return new Hyphenation(WordCount.of(lines));
    }

    /** Whether a line ends in a hyphen that may be a break within a word: right behind a letter or a digit. */
    public static boolean endsInHyphen(String line) {
        String stripped = line.stripTrailing();
        int last = stripped.length() - 1;
        return last > 0
                && WordCount.isHyphen(stripped.charAt(last))
                && Character.isLetterOrDigit(stripped.charAt(last - 1));
    }

    /**
     * What follows a line end: the next line, and where that is only a part of a word, what goes on with it.
     *
     * @param lines the lines of a text
     * @param next which of them is the next
     */
    public static String ahead(List<String> lines, int next) {
        String text = lines.get(next).strip();
        for (int i = next + 1; i < lines.size() && endsInHyphen(text) && text.indexOf(' ') < 0; i++) {
            text = text.substring(0, text.length() - 1) + lines.get(i).strip();
        }
        return text;
    }

    /**
     * Decides about one line end.
     *
     * @param line a line of which {@link #endsInHyphen} holds
     * @param next the line that continues it
     */
    public LineBreak decide(String line, String next) {
        String before = line.stripTrailing();
        String left = WordCount.lastWord(before.substring(0, before.length() - 1));
        String right = WordCount.firstWord(next.stripLeading());
        if (left.isEmpty()
                || right.isEmpty()
                || !Character.isLetter(left.charAt(left.length() - 1))
                || !Character.isLetter(right.charAt(0))) {
            return keep(left, right, "a word is broken between letters only");
        }
        int joined = words.count(left + right);
        int hyphenated = words.count(left + "-" + right);
        return joined + hyphenated > 0 ? seen(left, right, joined, hyphenated) : unseen(left, right);
    }

    /** The form that is in use decides, where both are only if one is commoner by far. */
    private static LineBreak seen(String left, String right, int joined, int hyphenated) {
        String reason = "\"" + left + right + "\" stands elsewhere " + times(joined) + ", \"" + left + "-" + right
                + "\" " + times(hyphenated);
        if (joined >= COMMONER_BY_FAR * hyphenated) {
            return join(left, right, reason);
        } else if (hyphenated >= COMMONER_BY_FAR * joined) {
            return keep(left, right, reason);
        }
        return undecided(left, right, hyphenated >= joined, reason);
    }

    /** Neither form occurs within a line. */
    private LineBreak unseen(String left, String right) {
        if (left.indexOf('_') >= 0 || right.indexOf('_') >= 0) {
            return join(left, right, "a name with underscores has no hyphen");
        }
        if (left.indexOf('-') >= 0 || right.indexOf('-') >= 0) {
            return keep(left, right, "a word with a hyphen is broken there only");
        }
        if (!left.chars().allMatch(Character::isLetter) || !right.chars().allMatch(Character::isLetter)) {
            return keep(left, right, "a word with digits is not broken");
        }
        boolean closes = words.count(right) > 0;
        if ((left + right).equals((left + right).toUpperCase(Locale.ROOT))) {
            return undecided(left, right, closes, "in capitals, and neither form stands elsewhere");
        }
        if (Character.isUpperCase(right.charAt(0))) {
            return keep(left, right, "a capital follows");
        }
        if (left.length() < MIN_BEFORE || right.length() < MIN_AFTER) {
            return undecided(left, right, true, "a word is not broken so near its end");
        }
        return closes && words.count(left) > 0
                ? undecided(left, right, true, "\"" + left + "\" and \"" + right + "\" are words")
                : join(left, right, "one half is no word of its own");
    }

    private static String times(int count) {
        return count == 1 ? "once" : String.format(Locale.ROOT, "%d times", count);
    }

    private static LineBreak join(String left, String right, String reason) {
        return new LineBreak(Kind.JOIN, false, left + right, reason);
    }

    private static LineBreak keep(String left, String right, String reason) {
        return new LineBreak(Kind.KEEP, true, left + "-" + right, reason);
    }

    private static LineBreak undecided(String left, String right, boolean keeps, String reason) {
        return new LineBreak(Kind.UNDECIDED, keeps, left + (keeps ? "-" : "") + right, reason);
    }
}

package dev.memsetkit.extractor.hyphenation;

import dev.memsetkit.extractor.hyphenation.LineBreak.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides, by the evidence of one document, whether a hyphen at a line end belongs to the word.
 *
 * <p>TeX breaks a word between letters only, leaves at least two before the break and three after it, never breaks in a
 * fixed-width font, and breaks a word that has a hyphen of its own only there. Where these rules allow both readings, the
 * words of the same document decide: {@code param-} / {@code eter} is one word because "parameter" stands elsewhere
 * within a line.
 */
public final class Hyphenation {

    private static final String QUOTES = "\"'\u2018\u2019\u201c\u201d";
    private static final int MIN_BEFORE = 2;
    private static final int MIN_AFTER = 3;
    private static final int COMMONER_BY_FAR = 5;

    /** No English word is made of two others that are so long. */
    private static final int LONG = 8;

    /** Prefixes that are seldom set off by a hyphen, and others that more often are than not. */
    private static final Set<String> ATTACHED = Set.of("un", "re", "in", "dis", "mis", "inter", "sub");

    private static final Set<String> SET_OFF = Set.of("pre", "non", "self", "semi", "multi");

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
     * @param code whether the hyphen is set in a font for code; false where the form has no fonts
     */
    public LineBreak decide(String line, String next, boolean code) {
        String before = line.stripTrailing();
        String left = WordCount.lastWord(before.substring(0, before.length() - 1));
        String right = WordCount.firstWord(next.stripLeading());
        if (code) {
            return code(left, right);
        }
        if (left.isEmpty()
                || right.isEmpty()
                || !Character.isLetter(left.charAt(left.length() - 1))
                || !Character.isLetter(right.charAt(0))) {
            return keep(left, right, "a word is broken between letters only");
        }
        if (isAddress(before)) {
            return keep(left, right, "an address is broken without a hyphen");
        }
        int joined = words.count(left + right);
        int hyphenated = words.count(left + "-" + right);
        if (joined > 0 && hyphenated > 0) {
            return contested(left, right, joined, hyphenated);
        }
        if (joined > 0) {
            return join(left, right, "\"" + left + right + "\" stands elsewhere");
        }
        if (hyphenated > 0) {
            return keep(left, right, "\"" + left + "-" + right + "\" stands elsewhere");
        }
        return unseen(left, right, isQuoted(before, left, next, right));
    }

    /** Code is not hyphenated as a rule, though some faces let TeX do it: then the whole name stands elsewhere. */
    private LineBreak code(String left, String right) {
        boolean name = left.indexOf('_') >= 0 || right.indexOf('_') >= 0;
        boolean whole = name && words.count(left + right) > 0 && words.count(left + "-" + right) == 0;
        return whole
                ? join(left, right, "\"" + left + right + "\" stands elsewhere")
                : keep(left, right, "code is not hyphenated");
    }

    /** Whether the word has a quotation mark right before it and right behind it. */
    private static boolean isQuoted(String line, String left, String next, String right) {
        int before = line.length() - left.length() - 2;
        String after = next.stripLeading();
        return before >= 0
                && QUOTES.indexOf(line.charAt(before)) >= 0
                && after.length() > right.length()
                && QUOTES.indexOf(after.charAt(right.length())) >= 0;
    }

    private static boolean isSetOff(String prefix) {
        return SET_OFF.contains(prefix.toLowerCase(Locale.ROOT));
    }

    /** Both forms are in use: that decides only where one is commoner by far. */
    private static LineBreak contested(String left, String right, int joined, int hyphenated) {
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
    private LineBreak unseen(String left, String right, boolean quoted) {
        if (left.indexOf('_') >= 0 || right.indexOf('_') >= 0) {
            return join(left, right, "a name with underscores has no hyphen");
        }
        if (left.indexOf('-') >= 0 || right.indexOf('-') >= 0) {
            return keep(left, right, "a word with a hyphen is broken there only");
        }
        boolean leftIsWord = words.count(left) > 0;
        boolean rightIsWord = words.count(right) > 0;
        boolean capitals = (left + right).equals((left + right).toUpperCase(Locale.ROOT));
        if (Character.isUpperCase(right.charAt(0)) && (!capitals || (rightIsWord && !leftIsWord))) {
            return keep(left, right, "a capital follows");
        }
        if (capitals && !rightIsWord) {
            return undecided(left, right, false, "in capitals, and \"" + right + "\" is no word of its own");
        }
        if (left.length() < MIN_BEFORE || (right.length() < MIN_AFTER && leftIsWord)) {
            return keep(left, right, "a word is not broken so near its end");
        }
        if (right.length() < MIN_AFTER) {
            return undecided(left, right, true, "an English word is not broken so near its end");
        }
        if (!left.chars().allMatch(Character::isLetter) || !right.chars().allMatch(Character::isLetter)) {
            return keep(left, right, "a word with digits is not broken");
        }
        if (leftIsWord && rightIsWord) {
            String reason = "\"" + left + "\" and \"" + right + "\" are words";
            boolean opens = words.opensCompound(left);
            boolean closes = words.closesCompound(right);
            boolean veryLong = left.length() >= LONG && right.length() >= LONG;
            if (quoted && !veryLong) {
                return undecided(left, right, false, reason + ", but a value in quotes is seldom a compound");
            }
            if (!capitals && words.standSideBySide(left, right)) {
                return keep(left, right, reason + " that stand side by side elsewhere");
            }
            if (opens && closes) {
                return keep(left, right, reason + " and make such compounds elsewhere");
            }
            // Words that hold two words, such as "somebody", are far commoner than compounds that stand alone.
            return undecided(left, right, veryLong || isSetOff(left), reason + ", together they stand nowhere else");
        }
        if (words.opensCompound(left) && rightIsWord) {
            return keep(left, right, "\"" + left + "-\" opens other compounds");
        }
        if (words.closesCompound(right)) {
            boolean keeps = !ATTACHED.contains(left.toLowerCase(Locale.ROOT));
            return undecided(
                    left, right, keeps, "\"-" + right + "\" closes other compounds, \"" + left + "\" is no word");
        }
        if (isSetOff(left) && words.hasFormOf(right)) {
            return undecided(left, right, true, "\"" + left + "-\" is more often set off by a hyphen than not");
        }
        return join(left, right, "\"" + (rightIsWord ? left : right) + "\" is no word of its own");
    }

    private static boolean isAddress(String line) {
        return line.substring(line.lastIndexOf(' ') + 1).contains("://");
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

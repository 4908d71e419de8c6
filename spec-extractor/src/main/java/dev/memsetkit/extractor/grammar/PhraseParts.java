package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces that phrases are built of. */
public final class PhraseParts {

    /** A value in quotation marks. */
    static final String QUOTED = "(?:'[^']{0,60}'|\"[^\"]{0,60}\"|" + SentenceText.CODE + ")";

    /** A value without quotation marks: a code word or a number. */
    static final String BARE = "(?:\\d{1,3}(?:,\\d{3})+(?!\\w|,\\d)|(?:-(?=\\d))?\\w[\\w./-]*)";

    private static final String METHOD_NAME = "(?:[a-z_][a-z0-9_]*+\\.)*[a-z_][a-z0-9_]*+";

    /**
     * The name of a method as a reference prints it; a slip of the mark-up leaves {@code func:} before it. No name begins
     * within a word: that is looked at first, since it is said quickly.
     */
    public static final String METHOD =
            "(?:func:|(?<![a-z_])(?=" + METHOD_NAME + "\\(\\)))(" + METHOD_NAME + ")(?:\\(\\))?";

    /**
     * A method and before it that something is as the method says or returns it: {@code as described in}, {@code the same keys
     * as}, {@code see}. A method that is only mentioned ("the flags that rack.set() takes") says nothing of a form.
     */
    static final String AS_IN_METHOD =
            "\\b(?i:(?:as|like|see)(?: also)?(?: (?:it|they|that|those|the ones?)(?: is| are)?)?"
                    + "(?: (?:\\w+ed|given|shown|done)(?= (?:in|under|for|with|at) ))?(?: (?:in|under|for|with|at|of|from))? "
                    + "|(?:same|equal|identical)\\b[^.]*? (?:as|to|of|from|in)(?: (?:in|for|those (?:of|in)|that of|the (?:output|result)s? of))? "
                    + "|(?:details|particulars|more|further information) (?:(?:are|is|stands?|can be found) )?(?:in|under|at|with|from) "
                    + "|(?:described|documented|detailed|explained|listed|specified|defined|given|shown|provided|supplied|returned|output"
                    + "|produced|reported|answered) (?:in|under|for|with|at|by) )"
                    + METHOD;

    private static final String VALUE = "(?:" + QUOTED + "|" + BARE + "(?<![.]))";
    private static final String SEPARATOR =
            "(?:[,;](?: (?:or |and )?|(?=['\"\ue000]))| or | and | ?\\| ?| / | ?/ ?(?=['\"\ue000]))";

    /** What a value means, in brackets behind it: no condition and no other value. */
    private static final String GLOSS =
            "(?: \\((?:the )?default\\)| \\((?![^()]*\\b(?:only|not|no|if|when|where|unless|except|until|before|from|since|as"
                    + "|deprecated|case|default|formerly|optional|later|old|new|or|also|same|like|too|can|may|must|reserved|removed|obsolete|withdrawn|retired|dropped|discontinued|gone|outdated|superseded|unavailable|unsupported|any|all|everything|others|more)\\b)[A-Za-z][^():'\"\\d\ue000]{0,40}\\))?";

    private static final Pattern ANY_GLOSS = Pattern.compile("(?<=['\"\ue001]) \\([^()]*\\)");

    /** Values with commas, "or" and "and" between them; possessive, so that a long list needs no deep stack. */
    static final String VALUES = "(" + VALUE + "(?:" + SEPARATOR + VALUE + ")*+)";

    /** Values in quotation marks, one at least. */
    static final String QUOTED_LIST = "(" + QUOTED + "(?:" + SEPARATOR + QUOTED + ")*+)";

    /** Values in quotation marks, one at least, each perhaps with what it means, or that it is the default, in brackets. */
    static final String GLOSSED_LIST =
            "(" + QUOTED + GLOSS + "(?:" + SEPARATOR + QUOTED + GLOSS + "(?! (?:is|are)\\b))*+)";

    /** Values in quotation marks, two at least. */
    static final String QUOTED_VALUES = "(" + QUOTED + "(?:" + SEPARATOR + QUOTED + ")++)";

    /** Where a sentence begins. */
    static final String BEGIN = "(?:^|(?<=[.!?] ))";

    /** Where a sentence ends. */
    static final String END = "(?=\\.(?:\\s|$)|$)";

    /** Nouns that stand for many values and are none: "Valid values are integers". */
    private static final Pattern KINDS = Pattern.compile(
            "(?i)(?:positive|negative|whole|any|all|none?|every|other|others|more|same|various|some|several|letters?"
                    + "|digits?|numbers?|integers?|floats?|strings?|booleans?|lists?|dictionar(?:y|ies)|dates?|times?|timestamps?|names?|ids?|words?"
                    + "|characters?|hyphens?|dashes|dots?|underscores?|spaces?|blanks?|commas?|colons?|slashes|hosts?|hostnames?|domains?|addresses"
                    + "|emails?|urls?|ports?|paths?|files?|ranges?|values?|options?|listed|given|shown|described|documented|below|above|following|those"
                    + "|these|the|an?|as|in|on|of|to|from|for|with|without|by|if|when|unless|up|between|at|not|case|only|either|both|optional|required"
                    + "|empty|null|nothing|things?|here|there|etc|so|servers?|customers?|users?|accounts?|units?|seconds|minutes|hours|days)");

    /** An item of a list of values: the value, and behind a colon or dash what it means. */
    public static final Pattern LISTED_VALUE = Pattern.compile("(?<value>" + VALUE
            + ")(?: \\((?<aside>[^()\\n]{1,60})\\))?(?: ?(?::|[\\u2013\\u2014-]+) (?<meaning>[^\\n]+))?[.,;]?");

    private static final Pattern CHAPTER = Pattern.compile(".+\\bMethods");
    private static final Pattern METHOD_REFERENCE = Pattern.compile("(?<![\\w.])" + METHOD);
    private static final Pattern ONE_VALUE = Pattern.compile("'([^']*)'|\"([^\"]*)\"|" + SentenceText.CODE_OPEN + "([^"
            + SentenceText.CODE_CLOSE + "]*)" + SentenceText.CODE_CLOSE
            + "|(\\d{1,3}(?:,\\d{3})+(?!\\w|,\\d))|((?!/(?:[ '\"\ue000]|$))[^\\s,;|]+)");
    private static final int GROUPED_GROUP = 4;
    private static final int BARE_GROUP = 5;

    private PhraseParts() {}

    /**
     * An expression that begins nowhere within a word: no statement does. To say so first saves a third of the processor
     * time of an extraction in a JVM that is warm (1.5 s, then 1.0 s), since most places in a text are within words.
     */
    static Pattern atWords(String regex) {
        return Pattern.compile("(?!\\w(?<=\\w\\w))(?:" + regex + ")");
    }

    /** What the first of some groups that has matched holds. */
    static String group(MatchResult match, int... groups) {
        for (int group : groups) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return "";
    }

    /** Whether a heading names a chapter of methods. */
    public static boolean isChapter(String heading) {
        return CHAPTER.matcher(heading).matches();
    }

    /** Whether a list of values holds a word that stands for many values. */
    static boolean namesKinds(String list) {
        Matcher matcher = ONE_VALUE.matcher(list);
        while (matcher.find()) {
            String bare = matcher.group(BARE_GROUP);
            if (bare != null && KINDS.matcher(bare).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The single values of a list that {@link #VALUES} matched, in order; numbers in plain digits. */
    public static List<String> values(String list) {
        List<String> values = new ArrayList<>();
        Matcher matcher = ONE_VALUE.matcher(ANY_GLOSS.matcher(list).replaceAll(""));
        while (matcher.find()) {
            String bare = matcher.group(BARE_GROUP);
            if (matcher.group(GROUPED_GROUP) != null) {
                values.add(matcher.group(GROUPED_GROUP).replace(",", ""));
            } else if (bare == null) {
                values.add(firstOf(matcher));
            } else if (!bare.equals("or") && !bare.equals("and")) {
                values.add(bare);
            }
        }
        return values;
    }

    private static String firstOf(Matcher matcher) {
        for (int group = 1; group < GROUPED_GROUP; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    /** A value without the quotation marks around it. */
    public static String unquote(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() >= 2
                && (stripped.charAt(0) == '\'' || stripped.charAt(0) == '"')
                && stripped.charAt(stripped.length() - 1) == stripped.charAt(0);
        if (stripped.startsWith(SentenceText.CODE_OPEN) && stripped.endsWith(SentenceText.CODE_CLOSE)) {
            return stripped.substring(1, stripped.length() - 1);
        }
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    /** Names of the methods that a text refers to, as printed, in order. */
    public static List<String> methods(String text) {
        if (!text.contains("()") && !text.contains("func:")) {
            return List.of();
        }
        List<String> methods = new ArrayList<>();
        Matcher matcher = METHOD_REFERENCE.matcher(text);
        while (matcher.find()) {
            methods.add(matcher.group(1));
        }
        return methods;
    }
}

package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces that phrases are built of. */
public final class PhraseParts {

    /** A value in quotation marks. */
    static final String QUOTED = "(?:'[^']{0,60}'|\"[^\"]{0,60}\")";

    /** A value without quotation marks: a code word or a number. */
    static final String BARE = "[\\w][\\w./-]*";

    private static final String METHOD_NAME = "(?:[a-z_][a-z0-9_]*+\\.)*[a-z_][a-z0-9_]*+";

    /**
     * The name of a method as a reference prints it; a slip of the mark-up leaves {@code func:} before it. No name begins
     * within a word: that is looked at first, since it is said quickly.
     */
    public static final String METHOD =
            "(?:func:|(?<![a-z_])(?=" + METHOD_NAME + "\\(\\)))(" + METHOD_NAME + ")(?:\\(\\))?";

    private static final String VALUE = "(?:" + QUOTED + "|" + BARE + "(?<![.]))";
    private static final String SEPARATOR = "(?:, (?:or |and )?| or | and )";

    /** Values with commas, "or" and "and" between them. */
    static final String VALUES = "(" + VALUE + "(?:" + SEPARATOR + VALUE + ")*)";

    /** Values in quotation marks, two at least. */
    static final String QUOTED_VALUES = "(" + QUOTED + "(?:" + SEPARATOR + QUOTED + ")+)";

    /** Where a sentence ends. */
    static final String END = "(?=\\.(?:\\s|$)|$)";

    /** An item of a list of values: the value, and behind a colon or dash what it means. */
    public static final Pattern LISTED_VALUE =
            Pattern.compile("(?<value>" + VALUE + ")(?: ?(?::|[\\u2013\\u2014-]+) (?<meaning>[^\\n]+))?[.,;]?");

    private static final Pattern CHAPTER = Pattern.compile(".+\\bMethods");
    private static final Pattern METHOD_REFERENCE = Pattern.compile("(?<![\\w.])" + METHOD);
    private static final Pattern ONE_VALUE = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s,]+)");

    private PhraseParts() {}

    /** Whether a heading names a chapter of methods. */
    public static boolean isChapter(String heading) {
        return CHAPTER.matcher(heading).matches();
    }

    /** The single values of a list that {@link #VALUES} matched, in order. */
    public static List<String> values(String list) {
        List<String> values = new ArrayList<>();
        Matcher matcher = ONE_VALUE.matcher(list);
        while (matcher.find()) {
            if (matcher.group(3) == null) {
                values.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            } else if (!matcher.group(3).equals("or") && !matcher.group(3).equals("and")) {
                values.add(matcher.group(3));
            }
        }
        return values;
    }

    /** A value without the quotation marks around it. */
    public static String unquote(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() >= 2
                && (stripped.charAt(0) == '\'' || stripped.charAt(0) == '"')
                && stripped.charAt(stripped.length() - 1) == stripped.charAt(0);
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

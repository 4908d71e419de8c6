package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.grammar.KeyPhrases;
import dev.memsetkit.spec.model.DataType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line that begins a piece of the document begins. */
enum Opening {
    HEADING,
    ENTRY,
    ERROR,
    FIELD,
    BULLET,
    ADMONITION,
    KEY,
    VALUE,
    ADDRESS,
    /** Running text. */
    NONE;

    /** A numbered heading; the title of a release begins with a digit. */
    static final Pattern HEADING_LINE = Pattern.compile(
            "(?<number>[1-9]\\d{0,2}(?:\\.[1-9]\\d{0,2}){1,4}) (?<title>\\p{L}.{0,120}|\\d+(?:\\.\\d+)+ - .{4,40})");

    /** Where a chapter begins on a page of its own; its number and title stand below. */
    static final Pattern CHAPTER_LINE = Pattern.compile("(?i:chapter|appendix)(?: (?:\\d{1,2}|\\p{Lu}+))?");

    /** A release without a number of its own. */
    static final Pattern RELEASE_LINE = Pattern.compile("\\d+(?:\\.\\d+)+ - \\d{4}-\\d{2}-\\d{2}");

    static final Pattern ENTRY_LINE = Pattern.compile("(?<name>[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)+)\\(\\)");

    static final Pattern ERROR_LINE = Pattern.compile("exception (?<name>[\\w.]+)");

    /** A field of an entry, its text on the same line or below; a sentence may begin with "Parameters". */
    static final Pattern FIELD_LINE = Pattern.compile(
            "(?<name>Parameters?(?=(?: ?:)?(?: [\\w.]+ \\(.*)?$)|Return type|[Rr]eturns?|Raises|Preconditions)(?: ?:)?(?: (?<text>\\S.*))?");

    static final Pattern BULLET_LINE =
            Pattern.compile("(?<mark>[\u2022\u25cf\u25aa\u25e6\u2013*\u2217\u00b7]) ?(?<text>\\S.*)");

    static final Pattern ADMONITION_LINE = Pattern.compile(
            "(?<kind>Warning|Note|Attention|Caution|Danger|Error|Hint|Important|Tip|See [Aa]lso):(?: (?<text>\\S.*))?");

    private static final Pattern KEY_LINE = Pattern.compile(
            "[A-Za-z_][\\w.-]*(?: \\([Oo]ptional\\))?:? (?<rest>(?:A )?\\p{L}+(?: \\([^()]{0,40}\\))?(?: of [\\w ]{1,30}"
                    + "(?: \\([^()]{0,80}\\))?)?(?:(?:, |: )Optional)?:(?: .*)?)");

    /** A key whose type has no colon behind it: the name has to look like one. */
    private static final Pattern UNTOLD_KEY = Pattern.compile("[a-z]+_\\w+:? (?<type>\\p{Lu}\\p{Ll}+) .*");

    private static final Pattern VALUE_LINE = Pattern.compile(
            "['\"\u2018\u2019\u201c\u201d][^'\"\u2018\u2019\u201c\u201d]{0,60}['\"\u2019\u201d](?: \\S.*)?");

    private static final Pattern TERM_LINE =
            Pattern.compile("['\"\u2018\u2019\u201c\u201d][^'\"\u2018\u2019\u201c\u201d ]{0,60}['\"\u2019\u201d]|\\d+");

    private static final Pattern ADDRESS_LINE = Pattern.compile("https?://\\S+");

    /** A type ends before so many characters: "A Dictionary of the following" and more fits. */
    private static final int REACH = 60;

    /** What a line would begin if a piece begins there. */
    static Opening of(String line) {
        if (isHeading(line)) {
            return HEADING;
        } else if (ENTRY_LINE.matcher(line).matches()) {
            return ENTRY;
        } else if (ERROR_LINE.matcher(line).matches()) {
            return ERROR;
        } else if (BULLET_LINE.matcher(line).matches()) {
            return BULLET;
        } else if (FIELD_LINE.matcher(line).matches()) {
            return FIELD;
        } else if (ADMONITION_LINE.matcher(line).matches()) {
            return ADMONITION;
        } else if (isKey(line)) {
            return KEY;
        } else if (VALUE_LINE.matcher(line).matches()) {
            return VALUE;
        }
        return ADDRESS_LINE.matcher(line).matches() ? ADDRESS : NONE;
    }

    private static boolean isHeading(String line) {
        return (HEADING_LINE.matcher(line).matches() && !line.endsWith("."))
                || RELEASE_LINE.matcher(line).matches()
                || CHAPTER_LINE.matcher(line).matches();
    }

    private static boolean isKey(String line) {
        Matcher untold = UNTOLD_KEY.matcher(line);
        if (untold.matches() && DataType.ofDocumentedName(untold.group("type")).isPresent()) {
            return true;
        }
        Matcher key = KEY_LINE.matcher(line);
        return key.matches() && KeyPhrases.type(key.group("rest")).isPresent();
    }

    /** Whether a line is the name of a field and nothing more. */
    static boolean isWholeField(String line) {
        Matcher field = FIELD_LINE.matcher(line);
        return field.matches() && field.group("text") == null;
    }

    /** Whether a line is the name of a field, or opens that of parameters: it cannot be the beginning of a sentence. */
    static boolean isFieldAlone(String line) {
        return isWholeField(line)
                || (line.startsWith("Parameter") && FIELD_LINE.matcher(line).matches());
    }

    /** Whether a line begins with the type of a key whose name stands alone above it. */
    static boolean isType(String line) {
        return KeyPhrases.type(line)
                .filter(type -> (line.indexOf(':') > 0 && line.indexOf(':') < REACH)
                        || DataType.ofDocumentedName(line.split("\\W", 2)[0]).isPresent())
                .isPresent();
    }

    /** Whether a line is a lone term: a name, a number or a value in quotes. */
    static boolean isTerm(String line) {
        return isName(line) || TERM_LINE.matcher(line).matches();
    }

    /** Whether a line is a lone name. */
    static boolean isName(String line) {
        return !line.isEmpty()
                && line.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == ':')
                && Character.isLetter(line.charAt(0));
    }
}

package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words behind a type, or behind the name of a returned key, say of it: {@code Optional}, {@code Deprecated: use
 * brass}, {@code since 5.0}.
 *
 * @param optional whether it need not be given, or is not always there
 * @param required whether the words say that it is always there
 * @param deprecated whether it is deprecated
 * @param ignored whether it is ignored
 * @param unread the words that say something else
 */
public record DeclaredFlags(
        boolean optional, boolean required, boolean deprecated, boolean ignored, List<String> unread) {

    private static final String SINCE =
            "(?: ?(?:since|as of|from|in|new in|added in) (?:version |release |v)?\\d+(?:\\.\\d+)*)?";
    private static final Pattern OPTIONAL = Pattern.compile("(?i)optional" + SINCE);
    private static final Pattern REQUIRED =
            Pattern.compile("(?i)(?:required|mandatory|always(?: present| there)?)" + SINCE);
    private static final Pattern NEW = Pattern.compile(
            "(?i)(?:since|as of|from|new in|added in|new since|added) (?:version |release |v)?\\d+(?:\\.\\d+)*|new");
    private static final Pattern DEPRECATED =
            Pattern.compile("(?is)deprecated\\b(?<ignored> and ignored)?(?:[ :,;.(-].*)?");
    private static final Pattern CONDITION = Pattern.compile(
            "(?i)(?:if(?! (?:applicable|any|known|available|set)\\b)|when|where(?! known\\b)|only|unless|except)\\b");
    private static final Pattern SEPARATOR = Pattern.compile("[,;] ?| (?=\\()");

    public DeclaredFlags {
        unread = List.copyOf(unread);
    }

    /** Whether words say in which cases it is there, whatever those are. */
    public boolean isConditional() {
        return unread.stream().anyMatch(words -> CONDITION.matcher(words).lookingAt());
    }

    /** The flags that words separated by commas declare. */
    public static DeclaredFlags of(String words) {
        boolean optional = false;
        boolean required = false;
        boolean deprecated = false;
        boolean ignored = false;
        List<String> unread = new ArrayList<>();
        String left = words.strip();
        while (!left.isEmpty()) {
            Matcher reason = DEPRECATED.matcher(left);
            if (reason.matches()) {
                // What follows is the reason, with commas of its own.
                deprecated = true;
                ignored = reason.group("ignored") != null;
                break;
            }
            String[] parts = SEPARATOR.split(left, 2);
            String flag = parts[0].strip();
            left = parts.length > 1 ? parts[1].strip() : "";
            if (OPTIONAL.matcher(flag).matches()) {
                optional = true;
            } else if (REQUIRED.matcher(flag).matches()) {
                required = true;
            } else if (!flag.isEmpty() && !NEW.matcher(flag).matches()) {
                unread.add(flag);
            }
        }
        return new DeclaredFlags(optional, required, deprecated, ignored, unread);
    }
}

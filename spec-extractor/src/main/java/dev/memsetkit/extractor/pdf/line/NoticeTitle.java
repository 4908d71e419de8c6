package dev.memsetkit.extractor.pdf.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles that boxes of notes and warnings have, and nothing else. */
public final class NoticeTitle {

    private static final Pattern TITLE =
            Pattern.compile("(?i)^(attention|caution|danger|error|hint|important|note|tip|warning|see also):?$");

    private NoticeTitle() {}

    /** The kind of box that a text is the whole title of, as it is printed. */
    public static Optional<String> of(String text) {
        Matcher title = TITLE.matcher(text);
        return title.matches() ? Optional.of(title.group(1)) : Optional.empty();
    }

    /** Whether a text begins with what the title of a box says. */
    public static boolean opens(String text) {
        return of(text.substring(0, text.indexOf(':') + 1)).isPresent();
    }
}

package dev.memsetkit.extractor.diff;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.spec.diff.DiffJson;
import dev.memsetkit.spec.diff.DiffMarkdown;
import dev.memsetkit.spec.diff.DiffText;
import dev.memsetkit.spec.diff.SpecDiff;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** The forms in which a diff of two specs is written. */
public enum DiffFormat {
    /** For a terminal. */
    TEXT(".txt", DiffText::write),
    /** For a pull request. */
    MARKDOWN(".md", DiffMarkdown::write),
    /** For programs. */
    JSON(".json", DiffJson::write),
    /** One self-contained page. */
    HTML(".html", DiffPage::write);

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // References to static methods, which hold no state.
    private final Function<SpecDiff, String> writer;

    DiffFormat(String ending, Function<SpecDiff, String> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /**
     * {@return the format that the ending of a file's name tells}
     *
     * @param file such as {@code changes.html}; it need not be there
     * @throws BadInputException if it tells none
     */
    public static DiffFormat of(Path file) {
        for (DiffFormat format : values()) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(format.ending)) {
                return format;
            }
        }
        throw InputError.NOT_A_DIFF.at(file);
    }

    /**
     * {@return the diff in this form}
     *
     * @param diff what changed; may be empty
     */
    public String write(SpecDiff diff) {
        return writer.apply(diff);
    }
}

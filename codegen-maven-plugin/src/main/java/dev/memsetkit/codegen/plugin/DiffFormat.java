package dev.memsetkit.codegen.plugin;

import dev.memsetkit.extractor.BadInputException;
import dev.memsetkit.spec.diff.DiffJson;
import dev.memsetkit.spec.diff.DiffText;
import dev.memsetkit.spec.diff.SpecDiff;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** The forms in which a diff is written, told by the ending of the file. */
enum DiffFormat {
    TEXT(".txt", DiffText::write),
    JSON(".json", DiffJson::write);

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // References to static methods, which hold no state.
    private final Function<SpecDiff, String> writer;

    DiffFormat(String ending, Function<SpecDiff, String> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    static DiffFormat of(Path file) {
        for (DiffFormat format : values()) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(format.ending)) {
                return format;
            }
        }
        throw new BadInputException(file + ": expected a file name that ends in .txt, .md, .json or .html");
    }

    String write(SpecDiff diff) {
        return writer.apply(diff);
    }
}

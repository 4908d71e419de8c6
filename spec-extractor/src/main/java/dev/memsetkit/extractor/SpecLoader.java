package dev.memsetkit.extractor;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.InputError;
import dev.memsetkit.extractor.report.Summary;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads what a place holds: a written spec, or the documentation in any form. */
public final class SpecLoader {

    private final Extractor extractor;
    private final Consumer<String> warnings;

    /**
     * @param extractor reads documentations
     * @param warnings is told what the documentation says and what could not be read, so that it is missing in the spec
     */
    public SpecLoader(Extractor extractor, Consumer<String> warnings) {
        this.extractor = extractor;
        this.warnings = warnings;
    }

    /**
     * The spec of a place.
     *
     * @param place a spec (.json), or a folder, page, PDF, text or http(s) address of the documentation
     * @throws BadInputException if it cannot be read
     * @throws dev.memsetkit.spec.model.SpecException if it is a spec that is not valid
     */
    public ApiSpec read(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json") && !lower.startsWith("http://") && !lower.startsWith("https://")) {
            return spec(place);
        }
        Extraction extraction = extractor.extract(List.of(place));
        for (Finding lost : extraction.findings(Finding.Kind.LOST)) {
            warnings.accept(place + ": could not be read: " + Summary.line(lost));
        }
        return extraction.spec();
    }

    private static ApiSpec spec(String place) {
        try {
            return OpenRpcReader.read(Files.readString(Path.of(place)), place);
        } catch (NoSuchFileException e) {
            throw InputError.NO_SUCH_FILE.at(place).because(e);
        } catch (IOException e) {
            throw InputError.UNREADABLE.at(place, e.getMessage()).because(e);
        }
    }
}

package dev.memsetkit.cli;

import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.ClosedInput;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.SpecLoader;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.SpecException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The spec that calls are checked against. */
final class SpecPlace {

    static final String HELP =
            "Check against this spec, or this documentation (a folder, page, PDF, text or address), in"
                    + " place of the spec that the command was built with.";

    private SpecPlace() {}

    /**
     * What the spec of a place says.
     *
     * @param place a spec or documentation in any form; {@code null} for the bundled spec
     * @throws dev.memsetkit.extractor.finding.BadInputException if it cannot be read
     * @throws dev.memsetkit.spec.model.SpecException if it is not valid, or demands what cannot be checked
     */
    static Documentation documentation(@Nullable String place, CommandSpec command) {
        if (place == null) {
            return new Documentation();
        }
        UsageException.requireName("--spec", place);
        PrintWriter err = command.commandLine().getErr();
        SpecLoader places =
                new SpecLoader(new Extractor(), warning -> err.println("warning: " + warning), null, ClosedInput.orStandard());
        ApiSpec spec = places.read(place);
        try {
            return Documentation.of(spec);
        } catch (SpecException e) {
            throw new SpecException(place + ": " + e.getMessage(), e);
        }
    }
}

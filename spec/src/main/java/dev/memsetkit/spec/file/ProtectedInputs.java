package dev.memsetkit.spec.file;

import dev.memsetkit.spec.message.SpecMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What is read, which must not be overwritten by what is written. */
public final class ProtectedInputs {

    private static final List<String> PAGES = List.of(".html", ".htm", ".pdf", ".txt");

    private final Collection<String> places;

    /** @param places files, folders of documentation, and addresses, which no file is */
    public ProtectedInputs(Collection<String> places) {
        this.places = List.copyOf(places);
    }

    /**
     * Refuses an output that is an input, or a page in a folder that is one.
     *
     * @throws IOException that names the output
     */
    public void requireOther(Path output) throws IOException {
        for (String place : places) {
            if (Files.isRegularFile(output) && isInput(output, place)) {
                throw new IOException(SpecMessage.OUTPUT_IS_INPUT.at(output));
            }
        }
    }

    private static boolean isInput(Path output, String place) throws IOException {
        Path input;
        try {
            input = Path.of(place);
        } catch (InvalidPathException e) {
            return false;
        }
        if (Files.isDirectory(input)) {
            // A link is known by what it leads to.
            Path file = output.toRealPath();
            String name = file.toString().toLowerCase(Locale.ROOT);
            return PAGES.stream().anyMatch(name::endsWith) && file.startsWith(input.toRealPath());
        }
        return Files.exists(input) && Files.isSameFile(output, input);
    }
}

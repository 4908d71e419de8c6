package dev.memsetkit.extractor;

import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.report.Summary;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a place holds: a written spec, or the documentation in any form. */
public final class SpecLoader {

    /** The place that stands for the standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int MAX_SPEC_BYTES = 64 << 20;

    private final Extractor extractor;
    private final Consumer<String> warnings;
    private final @Nullable Corrections corrections;
    private final InputStream standardInput;

    /**
     * @param extractor reads documentation, and specs at addresses
     * @param warnings is told what the documentation says and what could not be read, so that it is missing in the spec
     * @param corrections are applied to what has no corrections yet; {@code null} for none
     * @param standardInput what the place {@code -} holds
     */
    public SpecLoader(
            Extractor extractor,
            Consumer<String> warnings,
            @Nullable Corrections corrections,
            InputStream standardInput) {
        this.extractor = extractor;
        this.warnings = warnings;
        this.corrections = corrections;
        this.standardInput = standardInput;
    }

    /**
     * Compares the specs of two places.
     *
     * @param before the older one, a place as for {@link #read(String)}
     * @param after the newer one, a place as for {@link #read(String)}
     * @return what changed from one to the other
     * @throws BadInputException if one cannot be read, or only one of them has corrections, which would look like
     *     changes
     * @throws dev.memsetkit.spec.model.SpecException if one is a spec that is not valid
     */
    public SpecDiff compare(String before, String after) {
        ApiSpec old = read(before);
        ApiSpec now = read(after);
        if (old.corrected().isEmpty() != now.corrected().isEmpty()) {
            boolean first = now.corrected().isEmpty();
            throw InputError.UNLIKE_CORRECTIONS.at(
                    first ? before : after, (first ? old : now).corrected().size(), first ? after : before);
        }
        return SpecDiff.between(old, now);
    }

    /**
     * {@return the spec of a place}
     *
     * @param place a spec (a file, pipe or http(s) address that ends in .json, or {@code -}), or a folder, page, PDF,
     *     text or http(s) address of the documentation
     * @throws BadInputException if it cannot be read
     * @throws dev.memsetkit.spec.model.SpecException if it is a spec that is not valid
     */
    public ApiSpec read(String place) {
        ApiSpec spec = isSpec(place) ? OpenRpcReader.read(text(place), place) : documentation(place);
        return corrections == null || !spec.corrected().isEmpty()
                ? spec
                : corrections.apply(spec).spec();
    }

    private ApiSpec documentation(String place) {
        Extraction extraction = extractor.extract(List.of(place));
        for (Finding lost : extraction.findings(Finding.Kind.LOST)) {
            warnings.accept(place + ": could not be read: " + Summary.line(lost));
        }
        return extraction.spec();
    }

    private static boolean isAddress(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static boolean isSpec(String place) {
        if (isAddress(place)) {
            return place.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT).endsWith(".json");
        }
        Path path = Path.of(place);
        if (place.equals(STANDARD_INPUT) || place.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return true;
        }
        // What is neither a file nor a folder is a pipe, as a shell gives it for the output of a command.
        return Files.exists(path) && !Files.isDirectory(path) && (!Files.isRegularFile(path) || beginsLikeJson(path));
    }

    /** Whether a file is no page, PDF or text, whatever its name, such as {@code /dev/stdin}. */
    private static boolean beginsLikeJson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(64), StandardCharsets.UTF_8)
                    .stripLeading()
                    .startsWith("{");
        } catch (IOException e) {
            // Told where it is read.
            return false;
        }
    }

    private String text(String place) {
        if (isAddress(place)) {
            return new String(extractor.fetch(URI.create(place)), StandardCharsets.UTF_8);
        }
        try {
            if (place.equals(STANDARD_INPUT)) {
                return text(place, standardInput);
            }
            try (InputStream file = Files.newInputStream(Path.of(place))) {
                return text(place, file);
            }
        } catch (NoSuchFileException e) {
            boolean address = place.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
            throw (address ? InputError.NOT_A_URL : InputError.NO_SUCH_FILE)
                    .at(place)
                    .because(e);
        } catch (IOException e) {
            throw InputError.UNREADABLE.at(place, e.getMessage()).because(e);
        }
    }

    private static String text(String place, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_SPEC_BYTES + 1);
        if (bytes.length > MAX_SPEC_BYTES) {
            throw InputError.DOWNLOAD_TOO_LARGE.at(place, MAX_SPEC_BYTES);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package dev.memsetkit.codegen;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Where a spec is read from: a file, an http(s) address, or a resource of the class path ({@code classpath:/a/b.json}).
 *
 * @param place as it was given
 * @param folder what the name of a file is relative to
 */
public record SpecSource(String place, Path folder) {

    private static final String RESOURCE = "classpath:";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
    private static final int MAX_BYTES = 64 << 20;

    /** {@return whether the place is not a file} */
    public boolean isRemote() {
        String lower = place.toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith(RESOURCE);
    }

    /**
     * {@return the bytes of the document, of which there may be 64 MiB}
     *
     * @param extractor asked only for an address; has what is there, within its bounds and by its cache
     * @throws GenerationException if nothing can be had there
     * @throws BadInputException if the address cannot be read
     * @throws IOException if a file or resource that is there cannot be read
     */
    public byte[] read(Supplier<Extractor> extractor) throws IOException {
        if (place.startsWith(RESOURCE)) {
            return resource();
        } else if (isRemote()) {
            try {
                return extractor.get().fetch(URI.create(place));
            } catch (IllegalArgumentException e) {
                throw new GenerationException(Messages.badSpecPlace(place), e);
            }
        }
        Path file = file();
        if (Files.isDirectory(file)) {
            throw new GenerationException(Messages.specIsFolder(file));
        } else if (!Files.exists(file)) {
            throw new GenerationException(Messages.noSpec(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bounded(in);
        }
    }

    /**
     * {@return the file of the place, which need not be there}
     *
     * @throws GenerationException if the place is not the name of a file
     */
    public Path file() {
        // A drive of Windows has one letter.
        if (SCHEME.matcher(place).matches() && !Files.exists(folder.resolve(place))) {
            throw new GenerationException(Messages.badSpecPlace(place));
        }
        try {
            return folder.resolve(place);
        } catch (InvalidPathException e) {
            throw new GenerationException(Messages.badSpecPlace(place), e);
        }
    }

    private byte[] resource() throws IOException {
        String name = place.substring(RESOURCE.length()).replaceFirst("^/+", "");
        try (InputStream in = SpecSource.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new GenerationException(Messages.noSpecResource(place));
            }
            return bounded(in);
        }
    }

    private byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new GenerationException(Messages.specTooLarge(place, MAX_BYTES));
        }
        return bytes;
    }
}

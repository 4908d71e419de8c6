package dev.memsetkit.spec.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;

/** A file that is written beside its place and then moved there: nobody ever sees half of it. */
public final class PendingFile implements AutoCloseable {

    private final Path temporary;
    private final Path place;

    private PendingFile(Path temporary, Path place) {
        this.temporary = temporary;
        this.place = place;
    }

    /** Writes the file at once; its folder is made if it is not there. */
    public static void write(Path place, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(place.toAbsolutePath().getParent()));
        try (PendingFile file = beside(place, content)) {
            file.move();
        }
    }

    /**
     * Writes the content beside the place.
     *
     * @throws IOException if the place is a folder, is in none, or cannot be written to
     */
    public static PendingFile beside(Path place, byte[] content) throws IOException {
        Path absolute = place.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new IOException(place + ": is a folder, expected a file name");
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(place + ": the folder " + folder + " does not exist");
        }
        // A name of our own: what Files.createTempFile makes can be read by its owner alone, and so could the result.
        Path temporary = folder.resolve(".memsetkit" + UUID.randomUUID() + ".tmp");
        PendingFile file = new PendingFile(temporary, absolute);
        try {
            Files.write(temporary, content);
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return file;
    }

    /** Puts the file where it belongs, in place of what is there. */
    public void move() throws IOException {
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was written, unless it was moved. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }
}

package dev.memsetkit.spec.file;

import dev.memsetkit.spec.message.SpecMessage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written beside its place and then moved there: nobody ever sees half of it. A symbolic link is followed;
 * into anything but a file (a device, a pipe, the standard output) it is written when it would be moved.
 */
public final class PendingFile implements AutoCloseable {

    private static final int MAX_LINKS = 40;
    private static final Map<String, FileDescriptor> STREAMS = Map.of(
            "/dev/stdout", FileDescriptor.out,
            "/dev/fd/1", FileDescriptor.out,
            "/proc/self/fd/1", FileDescriptor.out,
            "/dev/stderr", FileDescriptor.err,
            "/dev/fd/2", FileDescriptor.err,
            "/proc/self/fd/2", FileDescriptor.err);

    private final Path given;
    private final Path place;
    private final @Nullable Path temporary;
    private final byte[] content;

    private PendingFile(Path given, Path place, @Nullable Path temporary, byte[] content) {
        this.given = given;
        this.place = place;
        this.temporary = temporary;
        this.content = content;
    }

    /**
     * Writes the file at once; its folder is made if it is not there.
     *
     * @throws IOException that names the place, if it cannot be written
     */
    public static void write(Path place, byte[] content) throws IOException {
        try {
            Files.createDirectories(
                    Objects.requireNonNull(place.toAbsolutePath().getParent()));
        } catch (IOException e) {
            throw named(place, e);
        }
        try (PendingFile file = beside(place, content)) {
            file.move();
        }
    }

    /**
     * Writes the content beside the place.
     *
     * @throws IOException that names the place, if it is a folder, is in none, or cannot be written to
     */
    public static PendingFile beside(Path place, byte[] content) throws IOException {
        Path absolute = place.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw new IOException(SpecMessage.FOLDER.at(place));
        }
        if (isNoFile(absolute)) {
            return new PendingFile(place, absolute, null, content);
        }
        Path target = target(place, absolute);
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(SpecMessage.NO_FOLDER.at(place, folder));
        }
        // A name of our own: what Files.createTempFile makes can be read by its owner alone, and so could the result.
        Path temporary = folder.resolve(".memsetkit" + UUID.randomUUID() + ".tmp");
        PendingFile file = new PendingFile(place, target, temporary, content);
        try {
            Files.write(temporary, content);
        } catch (IOException e) {
            file.close();
            throw named(place, e);
        }
        return file;
    }

    /** Whether a file is the standard output of this program, where nothing else may be printed then. */
    public static boolean isStandardOutput(Path place) {
        return STREAMS.get(place.toAbsolutePath().normalize().toString()) == FileDescriptor.out;
    }

    private static boolean isNoFile(Path absolute) {
        return STREAMS.containsKey(absolute.toString()) || (Files.exists(absolute) && !Files.isRegularFile(absolute));
    }

    /** Where links lead, whether there is a file or not yet. */
    static Path target(Path given, Path absolute) throws IOException {
        Path target = absolute;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MAX_LINKS) {
                throw new IOException(SpecMessage.ENDLESS_LINKS.at(given));
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    /**
     * Puts the file where it belongs, in place of what is there.
     *
     * @throws IOException that names the place, if that fails
     */
    public void move() throws IOException {
        try {
            if (temporary == null) {
                try (OutputStream out = stream(place)) {
                    out.write(content);
                }
                return;
            }
            try {
                Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw named(given, e);
        }
    }

    /** The standard streams are written to as they are: opened anew, a file behind them would be written from its start. */
    private static OutputStream stream(Path place) throws IOException {
        FileDescriptor descriptor = STREAMS.get(place.toString());
        if (descriptor == null) {
            return Files.newOutputStream(place, StandardOpenOption.WRITE);
        }
        FileOutputStream stream = new FileOutputStream(descriptor);
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                stream.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                stream.write(bytes, from, length);
            }
        };
    }

    /** The error with the name that was given, not that of a temporary file. */
    private static IOException named(Path place, IOException error) {
        String reason = error instanceof FileSystemException detailed ? detailed.getReason() : error.getMessage();
        if (error instanceof AccessDeniedException) {
            reason = "permission denied";
        }
        return new IOException(place + ": " + (reason == null ? error.getClass().getSimpleName() : reason), error);
    }

    /** Removes what was written, unless it was moved. */
    @Override
    public void close() throws IOException {
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }
}

package dev.memsetkit.fakeserver;

import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file that keeps an account over restarts. It is written whole beside itself and then takes its place, so that it is whole
 * whenever the process ends. Two servers cannot have it at once: each would undo what the other saved.
 */
final class StateFile implements AutoCloseable {

    private static final int MAX_LINKS = 40;

    private final Path file;
    private final Path lockFile;
    private final FileChannel lock;

    /**
     * Takes the file for one server.
     *
     * @throws UncheckedIOException if it cannot be used, or another server has it; the message says why
     */
    StateFile(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException(FakeServerMessage.FOLDER.text());
            }
            this.file = target(file);
            this.lockFile = this.file.resolveSibling(this.file.getFileName() + ".lock");
            this.lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(FakeServerMessage.UNUSABLE_STATE.text(file, FileProblem.reason(file, e)), e);
        }
        if (!isLocked(lock)) {
            closeQuietly();
            throw new UncheckedIOException(
                    FakeServerMessage.STATE_OF_ANOTHER.text(file),
                    new IOException(FakeServerMessage.LOCKED.text(lockFile)));
        }
    }

    /** What symbolic links lead to, also where that is still to be made: one account has one file and one lock, by whatever name. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path path = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MAX_LINKS) {
                throw new IOException(FakeServerMessage.ENDLESS_LINKS.text());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(FakeServerMessage.NO_FOLDER.text(folder));
        }
        return folder.toRealPath().resolve(path.getFileName());
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true; // A file system without locks; then nobody can tell.
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    FakeServerMessage.UNREADABLE_STATE.text(file, FileProblem.reason(file, e)), e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    void write(String state) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(state.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            }
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            String reason = FileProblem.reason(file, e);
            delete(beside, e);
            throw new UncheckedIOException(FakeServerMessage.UNWRITABLE_STATE.text(file, reason), e);
        }
    }

    private static void delete(Path half, IOException reason) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** Lets another server have it. */
    @Override
    public void close() {
        closeQuietly();
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            // An empty file stays; it locks nothing.
        }
    }

    private void closeQuietly() {
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with the process.
        }
    }
}

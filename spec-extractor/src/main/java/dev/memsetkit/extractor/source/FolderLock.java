package dev.memsetkit.extractor.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a folder for one reader at a time, among the threads of this process and among processes. */
final class FolderLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 20;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until the folder is free, and makes it if it is not there. */
    static FolderLock of(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path file = folder.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            while (lock(channel) == null) {
                Thread.sleep(PAUSE_MILLIS);
            }
            return new FolderLock(channel);
        } catch (IOException | InterruptedException e) {
            channel.close();
            throw e;
        }
    }

    /** Another process holds the lock, or another thread of this one does: to wait is right for both. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

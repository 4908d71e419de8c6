package dev.memsetkit.extractor.cli;

import dev.memsetkit.extractor.BadInputException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A file to be written.
 *
 * @param path where
 * @param content its text
 */
record OutputFile(Path path, String content) {

    /** Writes all files or none: each to a temporary file beside its place first, then all are moved. */
    static void writeAll(List<OutputFile> files) {
        List<Path> temporary = new ArrayList<>();
        try {
            for (OutputFile file : files) {
                temporary.add(file.writeBeside());
            }
            for (int i = 0; i < files.size(); i++) {
                move(temporary.get(i), files.get(i).path);
            }
        } catch (IOException e) {
            temporary.forEach(OutputFile::deleteQuietly);
            throw new BadInputException("cannot write " + e.getMessage(), e);
        }
    }

    private Path writeBeside() throws IOException {
        Path absolute = path.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new IOException(path + ": is a folder, expected a file name");
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(path + ": the folder " + folder + " does not exist");
        }
        // A name of our own: what Files.createTempFile makes can be read by its owner alone, and so could the result.
        Path temporary = folder.resolve("." + absolute.getFileName() + UUID.randomUUID() + ".tmp");
        Files.writeString(temporary, content);
        return temporary;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}

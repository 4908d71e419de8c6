package dev.memsetkit.cli;

import dev.memsetkit.cli.format.FileContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files beside a script, which its commands name.
 *
 * @param folder the folder of the script
 */
record NearbyFiles(Path folder) implements FileContents {

    private static final long MAX_SIZE = 1 << 20;

    @Override
    public @Nullable String read(String path) {
        try {
            Path file = folder.resolve(path);
            boolean readable = !Path.of(path).isAbsolute() && Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE;
            return readable ? Files.readString(file, StandardCharsets.UTF_8) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}

package dev.memsetkit.fakeserver;

import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files, and says in words why one cannot be read or written: the exceptions of the JDK often have the name alone. */
final class FileProblem {

    private FileProblem() {}

    /**
     * The text of a file.
     *
     * @throws UncheckedIOException if it cannot be read; the message says why
     */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FakeServerMessage.UNREADABLE.text(file, reason(file, e)), e);
        }
    }

    /** Why, such as {@code it is a folder}. */
    static String reason(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "it is a folder, expected a file";
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof CharacterCodingException) {
            return "it is not UTF-8 text";
        }
        String message = String.valueOf(e.getMessage());
        return message.startsWith(file + ": ")
                ? message.substring(file.toString().length() + 2)
                : message;
    }
}

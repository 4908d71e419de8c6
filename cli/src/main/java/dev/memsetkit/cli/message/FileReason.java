package dev.memsetkit.cli.message;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Why a file cannot be read or written, in the words of this program. */
public final class FileReason {

    private FileReason() {}

    /**
     * {@return the reason, such as {@code no such file}}
     *
     * @param file the file as it was named
     * @param e what the attempt ended with: an {@link IOException}, or that of a name that cannot be one of a file
     */
    public static String of(String file, Exception e) {
        if (!(e instanceof IOException)) {
            return CliMessage.NOT_A_PATH.text();
        } else if (Files.isDirectory(Path.of(file))) {
            return CliMessage.FOLDER.text();
        } else if (e instanceof AccessDeniedException) {
            return CliMessage.DENIED.text();
        } else if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            boolean isFolderThere = folder == null || Files.isDirectory(folder);
            return isFolderThere ? CliMessage.NO_SUCH_FILE.text() : CliMessage.NO_SUCH_FOLDER.text(folder);
        }
        String message = e.getMessage();
        String again = file + ": ";
        return message == null || message.equals(file)
                ? e.getClass().getSimpleName()
                : message.startsWith(again) ? message.substring(again.length()) : message;
    }
}

package dev.memsetkit.cli.key;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that holds an API key on its first line. */
final class KeyFile {

    private static final int MAX_BYTES = 4096;

    private KeyFile() {}

    /**
     * The key in a file.
     *
     * @param notes gets a word if others may read the file
     */
    static String read(Path file, Consumer<String> notes) {
        byte[] content;
        try {
            content = start(file);
            if (content.length > MAX_BYTES) {
                throw new KeyException(
                        CliMessage.KEY_FILE_TOO_LARGE.text(file, Math.max(content.length, Files.size(file))));
            }
        } catch (IOException e) {
            throw new KeyException(CliMessage.UNREADABLE_KEY.text(file, FileReason.of(file.toString(), e)));
        }
        // Editors of Windows begin a text with a mark.
        String text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        String key = text.lines().findFirst().orElse("").strip();
        if (key.isEmpty()) {
            throw new KeyException(CliMessage.EMPTY_KEY_FILE.text(file));
        }
        String readers = readers(file);
        if (readers != null) {
            notes.accept("others may read the API key in " + file + " (" + readers + "); chmod 600 " + file);
        }
        return key;
    }

    /** As much as shows whether it is too large; a device has no size. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    private static @Nullable String readers(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            return permissions.contains(PosixFilePermission.OTHERS_READ)
                    ? "all users"
                    : permissions.contains(PosixFilePermission.GROUP_READ) ? "its group" : null;
        } catch (IOException | UnsupportedOperationException e) {
            return null; // No such permissions here.
        }
    }
}

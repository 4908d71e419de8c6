package dev.memsetkit.spec.file;

import dev.memsetkit.spec.message.SpecMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Files that are written together. */
public final class Outputs {

    private Outputs() {}

    /**
     * Refuses two outputs that are one file, of which the later would overwrite the earlier; devices and pipes take both.
     *
     * @param outputs where they are written
     * @throws IOException that names the output
     */
    public static void requireDistinct(List<Path> outputs) throws IOException {
        Set<Path> known = new HashSet<>();
        for (Path output : outputs) {
            boolean special = Files.exists(output) && !Files.isRegularFile(output);
            if (!special && !known.add(place(output))) {
                throw new IOException(SpecMessage.TWO_OUTPUTS.at(output));
            }
        }
    }

    private static Path place(Path output) throws IOException {
        Path target = PendingFile.target(output, output.toAbsolutePath().normalize());
        Path folder = target.getParent();
        Path name = target.getFileName();
        return folder != null && name != null && Files.exists(folder)
                ? folder.toRealPath().resolve(name)
                : target;
    }
}

package dev.memsetkit.cli;

import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.spec.file.Outputs;
import dev.memsetkit.spec.file.PendingFile;
import dev.memsetkit.spec.file.ProtectedInputs;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file to be written.
 *
 * @param path where
 * @param content its text
 */
record OutputFile(Path path, String content) {

    /**
     * Writes all files or none: each beside its place first, then all are moved.
     *
     * @param inputs what was read, none of which is overwritten
     */
    static void writeAll(List<OutputFile> files, ProtectedInputs inputs) {
        List<PendingFile> pending = new ArrayList<>();
        try {
            Outputs.requireDistinct(files.stream().map(OutputFile::path).toList());
            for (OutputFile file : files) {
                inputs.requireOther(file.path);
            }
            try {
                for (OutputFile file : files) {
                    pending.add(PendingFile.beside(file.path, file.content.getBytes(StandardCharsets.UTF_8)));
                }
                for (int i = 0; i < pending.size(); i++) {
                    move(pending.get(i), files.get(i).path);
                }
            } finally {
                for (PendingFile file : pending) {
                    file.close();
                }
            }
        } catch (IOException e) {
            throw InputError.UNWRITABLE.anywhere(e.getMessage()).because(e);
        }
    }

    private static void move(PendingFile file, Path place) throws IOException {
        try {
            file.move();
        } catch (IOException e) {
            IOError output = new IOError(e);
            if (PendingFile.isStandardOutput(place) && GuardedOutput.readerIsGone(output)) {
                throw output;
            }
            throw e;
        }
    }
}

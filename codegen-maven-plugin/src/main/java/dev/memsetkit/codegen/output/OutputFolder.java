package dev.memsetkit.codegen.output;

import dev.memsetkit.codegen.generator.GeneratedFile;
import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.spec.file.PendingFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of generated files with a manifest for each of those that write to it.
 *
 * <p>The manifest remembers what the files were made from and their sums: so nothing is done where nothing changed, an
 * edited file is put right, files that are no longer generated go, also after a run that was killed, and files of others
 * are never touched. It lives within the folder, so that it is committed and cleaned with it.
 */
public final class OutputFolder {

    private final Path folder;
    private final Manifest manifest;

    /**
     * What one writer has in the folder.
     *
     * @param folder the source root
     * @param writer name of who writes, different from those of all others that write to the folder
     */
    public OutputFolder(Path folder, String writer) {
        this.folder = folder;
        this.manifest = new Manifest(folder.resolve(Manifest.FOLDER), writer);
    }

    /**
     * What was done.
     *
     * @param written files that are new or changed
     * @param unchanged how many files were there already
     * @param removed files that are no longer generated
     */
    public record Outcome(List<Path> written, int unchanged, List<Path> removed) {}

    /** Whether the folder holds, untouched, what was generated from inputs of that sum. */
    public boolean isCurrent(String inputs) throws IOException {
        Manifest.Content content = manifest.read();
        if (!content.inputs().equals(inputs) || content.sums().isEmpty()) {
            return false;
        }
        for (Map.Entry<String, String> entry : content.sums().entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Files.isRegularFile(file) || !sum(Files.readAllBytes(file)).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the folder hold these files, and remembers the sum of the inputs.
     *
     * @throws IllegalStateException if another writer, or somebody who is none, has other content in one of them; nothing
     *     is written then
     */
    public Outcome update(List<GeneratedFile> files, String inputs) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalStateException(Messages.outputIsFile(folder));
        }
        Map<String, String> before = manifest.read().sums();
        Map<String, String> others = manifest.ofOthers();
        Map<String, String> after = new LinkedHashMap<>();
        for (GeneratedFile file : files) {
            String sum = sum(bytes(file));
            after.put(file.path(), sum);
            if (!others.getOrDefault(file.path(), sum).equals(sum)) {
                throw new IllegalStateException(Messages.twoWriters(folder.resolve(file.path())));
            }
            boolean known = before.containsKey(file.path()) || others.containsKey(file.path());
            if (!known && isForeign(file)) {
                throw new IllegalStateException(Messages.foreignFile(folder.resolve(file.path())));
            }
        }
        // First what there may be from now on: a run that ends half-way leaves nothing that the next one does not know.
        Map<String, String> planned = new LinkedHashMap<>(before);
        planned.putAll(after);
        manifest.write(new Manifest.Content(Manifest.UNFINISHED, planned));
        List<Path> written = new ArrayList<>();
        for (GeneratedFile file : files) {
            Path path = folder.resolve(file.path());
            if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), bytes(file))) {
                PendingFile.write(path, bytes(file));
                written.add(path);
            }
        }
        List<Path> removed = new ArrayList<>();
        for (String path : before.keySet()) {
            Path file = folder.resolve(path).normalize();
            if (!after.containsKey(path) && !others.containsKey(path) && remove(file)) {
                removed.add(file);
            }
        }
        manifest.write(new Manifest.Content(inputs, after));
        return new Outcome(written, files.size() - written.size(), removed);
    }

    /** Whether a file that no manifest knows has other content, and by its looks was not generated either. */
    private boolean isForeign(GeneratedFile file) throws IOException {
        Path path = folder.resolve(file.path());
        if (!Files.exists(path)) {
            return false;
        } else if (!Files.isRegularFile(path)) {
            return true;
        }
        byte[] there = Files.readAllBytes(path);
        return !Arrays.equals(there, bytes(file))
                && !GeneratedLook.has(file.path(), new String(there, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(GeneratedFile file) {
        return file.content().getBytes(StandardCharsets.UTF_8);
    }

    private boolean remove(Path file) throws IOException {
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file) || !Files.deleteIfExists(file)) {
            return false;
        }
        Path parent = file.getParent();
        while (parent != null && !parent.equals(folder.normalize()) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
        return true;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private static String sum(byte[] content) {
        return new Fingerprint().add(content).value();
    }
}

package dev.memsetkit.codegen.output;

import dev.memsetkit.codegen.generator.GeneratedFile;
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
 * A folder of generated files with a manifest beside it.
 *
 * <p>The manifest remembers what the files were made from and their sums: so nothing is done where nothing changed, an
 * edited file is put right, files that are no longer generated go, and files of others are never touched.
 */
public final class OutputFolder {

    private final Path folder;
    private final Path manifest;

    /**
     * @param folder the source root
     * @param manifest the manifest file, outside of the source root
     */
    public OutputFolder(Path folder, Path manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * What was done.
     *
     * @param written files that are new or changed
     * @param unchanged files that were there already
     * @param removed files that are no longer generated
     */
    public record Outcome(int written, int unchanged, int removed) {}

    /** Whether the folder holds, untouched, what was generated from inputs of that sum. */
    public boolean isCurrent(String inputs) throws IOException {
        Map<String, String> sums = remembered(inputs);
        if (sums.isEmpty()) {
            return false;
        }
        for (Map.Entry<String, String> entry : sums.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Files.isRegularFile(file) || !sum(Files.readAllBytes(file)).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Makes the folder hold these files, and remembers the sum of the inputs. */
    public Outcome update(List<GeneratedFile> files, String inputs) throws IOException {
        Map<String, String> before = remembered();
        StringBuilder lines = new StringBuilder(inputs).append('\n');
        int written = 0;
        for (GeneratedFile file : files) {
            byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
            before.remove(file.path());
            lines.append(sum(content)).append(' ').append(file.path()).append('\n');
            Path path = folder.resolve(file.path());
            if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
                PendingFile.write(path, content);
                written++;
            }
        }
        int removed = 0;
        for (String path : before.keySet()) {
            removed += remove(folder.resolve(path).normalize()) ? 1 : 0;
        }
        PendingFile.write(manifest, lines.toString().getBytes(StandardCharsets.UTF_8));
        return new Outcome(written, files.size() - written, removed);
    }

    /** The sums by path, if the manifest was made from inputs of that sum. */
    private Map<String, String> remembered(String inputs) throws IOException {
        if (!Files.isRegularFile(manifest)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(manifest)) {
            if (!lines.findFirst().orElse("").equals(inputs)) {
                return Map.of();
            }
        }
        return remembered();
    }

    private Map<String, String> remembered() throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        if (Files.isRegularFile(manifest)) {
            List<String> lines = new ArrayList<>(Files.readAllLines(manifest));
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                int blank = line.indexOf(' ');
                if (blank > 0) {
                    sums.put(line.substring(blank + 1), line.substring(0, blank));
                }
            }
        }
        return sums;
    }

    private boolean remove(Path file) throws IOException {
        if (!file.startsWith(folder.normalize()) || !Files.deleteIfExists(file)) {
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

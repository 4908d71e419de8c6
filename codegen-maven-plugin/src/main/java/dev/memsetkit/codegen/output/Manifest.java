package dev.memsetkit.codegen.output;

import dev.memsetkit.spec.file.PendingFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one writer remembers of what it wrote to a folder. A file that is no manifest counts as none. */
final class Manifest {

    /** Where the manifests of a folder are; no compiler looks for sources there. */
    static final String FOLDER = ".memsetkit";

    /** What stands for the inputs while files are written. */
    static final String UNFINISHED = "unfinished";

    private static final String ENDING = ".manifest";

    /** Longer sums are those of earlier releases: no file has one, but its path is known. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}|[0-9a-f]{64}) ([^\\p{Cntrl}\\\\:]+)");

    private static final Content NONE = new Content("", Map.of());

    private final Path folder;
    private final Path file;

    Manifest(Path folder, String writer) {
        this.folder = folder;
        this.file = folder.resolve(writer.replaceAll("[^A-Za-z0-9._-]", "_") + ENDING);
    }

    /**
     * What a manifest says.
     *
     * @param inputs sum of what the files were made from; empty if there is no manifest
     * @param sums the sums of the files, by their paths
     */
    record Content(String inputs, Map<String, String> sums) {}

    Content read() throws IOException {
        return read(file);
    }

    /** The sums of the files that other writers have in the folder, by their paths. */
    Map<String, String> ofOthers() throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path other : files.filter(each -> each.toString().endsWith(ENDING) && !each.equals(file))
                        .sorted()
                        .toList()) {
                    sums.putAll(read(other).sums());
                }
            }
        }
        return sums;
    }

    void write(Content content) throws IOException {
        StringBuilder lines = new StringBuilder(content.inputs()).append('\n');
        content.sums()
                .forEach((path, sum) ->
                        lines.append(sum).append(' ').append(path).append('\n'));
        PendingFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Content read(Path manifest) throws IOException {
        if (!Files.isRegularFile(manifest)) {
            return NONE;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(manifest)))
                    .toString();
        } catch (CharacterCodingException e) {
            return NONE;
        }
        List<String> lines = text.lines().toList();
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                return NONE;
            }
            sums.put(matcher.group(2), matcher.group(1));
        }
        return lines.isEmpty() ? NONE : new Content(lines.get(0), sums);
    }
}

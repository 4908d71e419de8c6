package dev.memsetkit.cli;

import dev.memsetkit.cli.format.FileKind;
import dev.memsetkit.cli.lint.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells whether two names are of one file, as with symbolic and hard links: it is checked, and repaired, once. */
final class FileIdentity {

    private FileIdentity() {}

    /**
     * The inputs with each file once, at its first place: under the name that the user gave where one is, else the one that
     * says what the file is.
     */
    static List<Input> once(List<Input> inputs) {
        Map<Object, Input> once = new LinkedHashMap<>();
        for (Input input : inputs) {
            Object file = of(input.name());
            Input before = once.get(file);
            if (before == null || isBetter(input, before)) {
                once.put(file, input);
            }
        }
        return new ArrayList<>(once.values());
    }

    private static boolean isBetter(Input input, Input before) {
        return input.named() == before.named()
                ? before.kind() == FileKind.TEXT && input.kind() != FileKind.TEXT
                : input.named();
    }

    /** What is equal for all names of one file; the name where there is no such file. */
    private static Object of(String name) {
        try {
            Path path = Path.of(name);
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path.toRealPath() : key;
        } catch (IOException | InvalidPathException e) {
            return name;
        }
    }
}

package dev.memsetkit.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Sums up inputs: equal inputs, equal text; different inputs, different text, but for one in 2<sup>64</sup>.
 *
 * <p>Nobody gains by forging it: it tells what changed. Two cyclic sums do that in a tenth of the time that a cryptographic
 * one takes in a JVM that has just started, where it was half of the time of a build that changes nothing.
 */
public final class Fingerprint {

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    /** Adds an input; its length too, so that two inputs cannot run into one another. */
    public Fingerprint add(byte[] input) {
        update(Integer.toString(input.length).concat(":").getBytes(StandardCharsets.US_ASCII));
        update(input);
        return this;
    }

    private void update(byte[] bytes) {
        first.update(bytes);
        second.update(bytes);
    }

    /** Adds an input. */
    public Fingerprint add(String input) {
        return add(input.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file, or all files of a folder with their names: a module of a build that is not packaged yet is a folder of
     * classes.
     */
    public Fingerprint addFiles(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return add(Files.readAllBytes(file));
        }
        List<Path> parts;
        try (Stream<Path> files = Files.walk(file)) {
            parts = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path part : parts) {
            add(file.relativize(part).toString()).add(Files.readAllBytes(part));
        }
        return this;
    }

    /** The sum of all inputs so far: 16 hexadecimal digits. */
    public String value() {
        String digits = Long.toHexString(first.getValue() << 32 | second.getValue());
        return "0".repeat(16 - digits.length()).concat(digits);
    }
}

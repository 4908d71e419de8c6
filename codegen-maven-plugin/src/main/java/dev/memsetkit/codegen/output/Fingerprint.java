package dev.memsetkit.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Sums up inputs: equal inputs, equal text. */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    /** Adds an input; its length too, so that two inputs cannot run into one another. */
    public Fingerprint add(byte[] input) {
        digest.update(Integer.toString(input.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(input);
        return this;
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
        try (Stream<Path> files = Files.walk(file)) {
            for (Path part : files.filter(Files::isRegularFile).sorted().toList()) {
                add(file.relativize(part).toString()).add(Files.readAllBytes(part));
            }
        }
        return this;
    }

    /** The sum of all inputs so far; nothing can be added afterwards. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package dev.memsetkit.cli.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Names findings so that one keeps its name when lines above it change; equal ones of a file are counted. */
public final class Fingerprints {

    private static final int LENGTH = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The name of the next finding, 32 hex digits. */
    public String of(LintFinding finding) {
        String what = String.join(
                "\n",
                finding.rule(),
                finding.file().replace('\\', '/'),
                finding.method(),
                finding.pointer(),
                finding.message());
        int count = seen.merge(what, 1, Integer::sum);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((what + "\n" + count).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

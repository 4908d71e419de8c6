package dev.memsetkit.cli.key;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps API keys by profile: in the keyring of the system, else in a file that only the user may read. */
public final class KeyStore {

    private static final int SECONDS = 60;

    private final Path folder;
    private final Map<String, String> environment;

    /** The keys of a user. */
    public KeyStore(Profiles profiles, Map<String, String> environment) {
        this.folder = profiles.folder();
        this.environment = environment;
    }

    static boolean hasFile(Path folder, String profile) {
        return Files.exists(file(folder, profile));
    }

    private static Path file(Path folder, String profile) {
        return folder.resolve("keys").resolve(profile);
    }

    /** The key of a profile; {@code null} if none is kept. */
    @Nullable
    String find(Profile profile, Consumer<String> notes) {
        String command = profile.keyCommand();
        if (command != null) {
            String key = run(List.of("/bin/sh", "-c", command), null);
            if (key == null || key.isEmpty()) {
                throw new KeyException(CliMessage.NO_KEY_PRINTED.text(profile.name()));
            }
            return key;
        }
        String secretTool = program("secret-tool");
        String security = program("security");
        List<String> lookup = secretTool != null
                ? List.of(secretTool, "lookup", "service", "memsetkit", "profile", profile.name())
                : security != null
                        ? List.of(security, "find-generic-password", "-s", "memsetkit", "-a", profile.name(), "-w")
                        : List.of();
        String kept = lookup.isEmpty() ? null : run(lookup, null);
        if (kept != null && !kept.isEmpty()) {
            return kept;
        }
        return hasFile(folder, profile.name()) ? KeyFile.read(file(folder, profile.name()), notes) : null;
    }

    /**
     * Keeps a key.
     *
     * @return where it is kept
     */
    public String keep(String profile, String key) {
        String secretTool = program("secret-tool");
        List<String> store = secretTool == null
                ? List.of()
                : List.of(
                        secretTool,
                        "store",
                        "--label=Memset API key (" + profile + ")",
                        "service",
                        "memsetkit",
                        "profile",
                        profile);
        if (!store.isEmpty() && run(store, key) != null) {
            return "the keyring";
        }
        // The tool of macOS takes a secret as an argument alone, which all users may see; so there the file is used.
        Path file = file(folder, profile);
        try {
            Path parent = Files.createDirectories(folder.resolve("keys"));
            boolean isPosix = Files.getFileStore(parent).supportsFileAttributeView("posix");
            Path made = isPosix
                    ? Files.createTempFile(
                            parent,
                            ".key",
                            "",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile(parent, ".key", "");
            Files.writeString(made, key + "\n");
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toString();
        } catch (IOException e) {
            throw new KeyException(CliMessage.UNWRITABLE_KEY.text(file, FileReason.of(file.toString(), e)));
        }
    }

    /** Where a program is; {@code null} if it is nowhere. */
    private @Nullable String program(String name) {
        for (String place : environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (!place.isEmpty() && Files.isExecutable(Path.of(place, name))) {
                return Path.of(place, name).toString();
            }
        }
        return null;
    }

    /** The first line that a program prints; {@code null} if it fails. */
    private static @Nullable String run(List<String> words, @Nullable String input) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(
                            words.get(0).equals("/bin/sh")
                                    ? ProcessBuilder.Redirect.INHERIT
                                    : ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                if (input != null) {
                    in.write(input.getBytes(StandardCharsets.UTF_8));
                }
            }
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                return null;
            }
            return process.exitValue() == 0
                    ? printed.lines().findFirst().orElse("").strip()
                    : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}

package dev.memsetkit.cli.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The profiles in {@code ~/.config/memsetkit/config.toml}: tables {@code [profiles.NAME]}. */
public final class Profiles {

    /** The profile that is used where none is named. */
    public static final String DEFAULT = "default";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final List<String> TEXTS = List.of("url", "transport", "output", "key_command");
    private static final String READ_ONLY = "read_only";

    private final Path folder;

    private Profiles(Path folder) {
        this.folder = folder;
    }

    /** The profiles of the user. */
    public static Profiles of(Map<String, String> environment) {
        String config = environment.get("XDG_CONFIG_HOME");
        Path base = config == null || config.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".config")
                : Path.of(config);
        return new Profiles(base.resolve("memsetkit"));
    }

    /** The folder with the settings and keys of the user. */
    Path folder() {
        return folder;
    }

    /**
     * A profile.
     *
     * @param name {@code null} for the one that {@code MEMSET_PROFILE} or the file names, or the default
     * @throws KeyException if there is none of that name, or the file cannot be read
     */
    public Profile get(@Nullable String name, Map<String, String> environment) {
        Path file = folder.resolve("config.toml");
        JsonNode settings = read(file);
        String variable = environment.get("MEMSET_PROFILE");
        String chosen = name != null
                ? name
                : variable != null && !variable.isBlank()
                        ? variable.strip()
                        : settings.path("profile").asText(DEFAULT);
        if (!NAME.matcher(chosen).matches()) {
            throw new KeyException(CliMessage.WRONG_PROFILE.text(chosen));
        }
        JsonNode profile = settings.path("profiles").path(chosen);
        if (profile.isMissingNode()) {
            if (chosen.equals(DEFAULT) || KeyStore.hasFile(folder, chosen)) {
                return Profile.empty(chosen);
            }
            throw new KeyException(CliMessage.NO_PROFILE.text(file, chosen, chosen));
        }
        profile.fieldNames().forEachRemaining(key -> {
            boolean isText = TEXTS.contains(key) && profile.path(key).isTextual();
            if (!isText && !(key.equals(READ_ONLY) && profile.path(key).isBoolean())) {
                throw new KeyException(CliMessage.UNKNOWN_PROFILE_SETTING.text(file, chosen, key, TEXTS, READ_ONLY));
            }
        });
        return new Profile(
                chosen,
                profile.path("url").asText(null),
                profile.path("transport").asText(null),
                profile.path("output").asText(null),
                profile.path(READ_ONLY).asBoolean(),
                profile.path("key_command").asText(null));
    }

    private static JsonNode read(Path file) {
        try {
            return Files.exists(file)
                    ? new TomlMapper().readTree(file.toFile())
                    : JsonNodeFactory.instance.objectNode();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new KeyException(CliMessage.AT_LINE.text(file, line, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new KeyException(CliMessage.CANNOT_READ.text(file, FileReason.of(file.toString(), e)));
        }
    }
}

package dev.memsetkit.cli.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.memsetkit.cli.lint.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a project.
 *
 * <pre>{@code
 * severity = "error"     # least severity that is told of
 * format = "text"
 *
 * [rules]
 * enum = "warning"
 * deprecated = "off"
 * }</pre>
 *
 * @param severity the least severity, if it is set
 * @param format the output format, if it is set
 * @param rules severity by rule
 */
public record ConfigFile(Optional<Severity> severity, Optional<String> format, Map<String, Severity> rules) {

    private static final String NAME = ".memsetkit.toml";

    /** No settings. */
    public static final ConfigFile NONE = new ConfigFile(Optional.empty(), Optional.empty(), Map.of());

    /** The file in the folder or in the nearest one above; no settings where there is none. */
    public static ConfigFile find(Path folder) {
        return nearest(folder).map(ConfigFile::read).orElse(NONE);
    }

    /** Whether there are settings in the folder or in one above. */
    public static boolean isThere(Path folder) {
        return nearest(folder).isPresent();
    }

    private static Optional<Path> nearest(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @throws ConfigException if it cannot be used
     */
    public static ConfigFile read(Path file) {
        JsonNode settings;
        try {
            settings = new TomlMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new ConfigException(file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new ConfigException(file + ": cannot be read: " + e.getMessage());
        }
        settings.fieldNames().forEachRemaining(name -> {
            if (!name.equals("severity") && !name.equals("format") && !name.equals("rules")) {
                throw new ConfigException(file + ": found " + name + ", expected severity, format or [rules]");
            }
        });
        Map<String, Severity> rules = new HashMap<>();
        settings.path("rules")
                .properties()
                .forEach(rule -> rules.put(
                        rule.getKey(), severity(rule.getValue().asText(), file + ": rules." + rule.getKey())));
        return new ConfigFile(
                text(settings.get("severity")).map(word -> severity(word, file + ": severity")),
                text(settings.get("format")),
                Map.copyOf(rules));
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return node == null ? Optional.empty() : Optional.of(node.asText());
    }

    /**
     * The severity that a word means.
     *
     * @param where what to name where it means none
     */
    public static Severity severity(String word, String where) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        throw new ConfigException(where + ": found \"" + word + "\", expected off, warning or error");
    }
}

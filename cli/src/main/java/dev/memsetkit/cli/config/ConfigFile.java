package dev.memsetkit.cli.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.memsetkit.cli.lint.LintLevel;
import dev.memsetkit.cli.message.CliMessage;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a project.
 *
 * <pre>{@code
 * severity = "error"     # least severity that fails
 * format = "text"
 * hosts = ["proxy.example.org"]
 * exclude = ["vendor/", "*.min.js"]
 * baseline = "memsetkit-baseline.json"
 *
 * [rules]
 * enum = "warning"
 * deprecated = "off"
 * }</pre>
 *
 * @param file its name; empty where there is none
 * @param severity the least severity, if it is set
 * @param format the output format, if it is set
 * @param rules severity by rule
 * @param hosts hosts whose requests are checked besides those of the API
 * @param exclude what folders are not searched for, as in {@code .gitignore}, from the folder of the file on
 * @param baseline file of the findings that are known, if it is set
 */
public record ConfigFile(
        String file,
        Optional<LintLevel> severity,
        Optional<String> format,
        Map<String, LintLevel> rules,
        List<String> hosts,
        List<String> exclude,
        Optional<String> baseline) {

    private static final Set<String> NAMES = Set.of("severity", "format", "rules", "hosts", "exclude", "baseline");

    private static final String NAME = ".memsetkit.toml";

    /** No settings. */
    public static final ConfigFile NONE =
            new ConfigFile("", Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(), Optional.empty());

    /** The same settings with another baseline file. */
    public ConfigFile withBaseline(String path) {
        return new ConfigFile(file, severity, format, rules, hosts, exclude, Optional.of(path));
    }

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
        JsonNode settings = parsed(file);
        settings.fieldNames().forEachRemaining(name -> {
            if (!NAMES.contains(name)) {
                throw new ConfigException(CliMessage.UNKNOWN_SETTING.text(file, name));
            }
        });
        if (settings.has("rules") && !settings.path("rules").isObject()) {
            throw new ConfigException(CliMessage.RULES_NOT_A_TABLE.text(file));
        }
        Map<String, LintLevel> rules = new HashMap<>();
        settings.path("rules").properties().forEach(rule -> {
            String where = file + ": rules." + rule.getKey();
            rules.put(rule.getKey(), severity(text(rule.getValue(), where), where));
        });
        return new ConfigFile(
                file.toString(),
                Optional.ofNullable(settings.get("severity"))
                        .map(node -> least(text(node, file + ": severity"), file + ": severity")),
                Optional.ofNullable(settings.get("format")).map(node -> text(node, file + ": format")),
                Map.copyOf(rules),
                texts(settings, "hosts", file),
                texts(settings, "exclude", file),
                Optional.ofNullable(settings.get("baseline")).map(node -> text(node, file + ": baseline")));
    }

    private static List<String> texts(JsonNode settings, String name, Path file) {
        List<String> texts = new ArrayList<>();
        if (settings.has(name) && !settings.path(name).isArray()) {
            throw new ConfigException(CliMessage.NOT_A_LIST.text(file, name));
        }
        settings.path(name).forEach(node -> texts.add(text(node, file + ": " + name)));
        return List.copyOf(texts);
    }

    private static JsonNode parsed(Path file) {
        try {
            return new TomlMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new ConfigException(
                    CliMessage.AT_LINE.text(file, e.getLocation().getLineNr(), e.getOriginalMessage()));
        } catch (NoSuchFileException e) {
            throw new ConfigException(CliMessage.NO_CONFIGURATION.text(file));
        } catch (CharacterCodingException e) {
            throw new ConfigException(CliMessage.NOT_UTF8.text(file));
        } catch (IOException e) {
            throw new ConfigException(CliMessage.UNREADABLE.text(file, e.getMessage()));
        }
    }

    private static String text(JsonNode node, String where) {
        if (!node.isTextual()) {
            throw new ConfigException(CliMessage.NOT_A_TEXT.text(where));
        }
        return node.asText();
    }

    /**
     * The least severity that fails, which a word means.
     *
     * @param where what to name where it means none
     */
    public static LintLevel least(String word, String where) {
        LintLevel severity = severity(word, where, "note, warning or error");
        if (severity == LintLevel.OFF) {
            throw new ConfigException(CliMessage.OFF_IS_NO_LIMIT.text(where));
        }
        return severity;
    }

    /**
     * The severity that a word means.
     *
     * @param where what to name where it means none
     */
    public static LintLevel severity(String word, String where) {
        return severity(word, where, "off, note, warning or error");
    }

    private static LintLevel severity(String word, String where, String expected) {
        for (LintLevel severity : LintLevel.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        throw new ConfigException(CliMessage.OTHER_WORD.text(where, word, expected));
    }
}

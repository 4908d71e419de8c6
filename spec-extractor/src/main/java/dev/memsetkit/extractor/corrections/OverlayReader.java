package dev.memsetkit.extractor.corrections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads an OpenAPI Overlay 1.0 document. Beyond what Overlay asks for, each action needs a {@code description} (the
 * reason) and an {@code x-source} (where it is known from): a correction that nobody can check is none.
 */
final class OverlayReader {

    private static final long MAX_BYTES = 8 << 20;
    private static final Set<String> ACTION_KEYS = Set.of("target", "description", "update", "remove");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String origin;

    private OverlayReader(String origin) {
        this.origin = origin;
    }

    /** @throws BadInputException if the file cannot be read or is no such document */
    static List<OverlayAction> read(Path file) {
        return new OverlayReader(String.valueOf(file.getFileName())).document(tree(file));
    }

    private static JsonNode tree(Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw InputError.OVERLAY_TOO_LARGE.at(file, size, MAX_BYTES);
            }
            return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw InputError.NO_SUCH_FILE.at(file).because(e);
        } catch (JsonProcessingException e) {
            String place = file + ":" + e.getLocation().getLineNr() + ":"
                    + e.getLocation().getColumnNr();
            throw InputError.NOT_JSON.at(place, e.getOriginalMessage()).because(e);
        } catch (IOException e) {
            throw InputError.UNREADABLE.at(file, e.getMessage()).because(e);
        }
    }

    private List<OverlayAction> document(JsonNode root) {
        String version = text(root, "overlay", "");
        if (!version.matches("1\\.0\\.\\d+")) {
            throw wrong("/overlay", "\"" + version + "\"", "an OpenAPI Overlay of version 1.0.x");
        }
        text(root.path("info"), "title", "/info");
        text(root.path("info"), "version", "/info");
        JsonNode actions = root.path("actions");
        if (!actions.isArray() || actions.isEmpty()) {
            throw wrong("/actions", actions.isArray() ? "no action" : "no array", "an array of actions");
        }
        List<OverlayAction> read = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            read.add(action(actions.get(i), "/actions/" + i));
        }
        return read;
    }

    private OverlayAction action(JsonNode action, String pointer) {
        action.fieldNames().forEachRemaining(key -> {
            if (!ACTION_KEYS.contains(key) && !key.startsWith("x-")) {
                throw wrong(pointer, "the key \"" + key + "\"", "target, description, update, remove or x-...");
            }
        });
        JsonNode update = action.get("update");
        boolean remove = action.path("remove").asBoolean();
        if (remove == (update != null)) {
            throw wrong(pointer, remove ? "update and remove" : "neither update nor remove", "one of them");
        }
        String expression = text(action, "target", pointer);
        return new OverlayAction(
                origin + "#" + pointer,
                expression,
                target(expression, pointer),
                text(action, "description", pointer),
                text(action, "x-source", pointer),
                update);
    }

    private JsonPath target(String target, String pointer) {
        try {
            return JsonPath.compile(target);
        } catch (InvalidPathException e) {
            throw InputError.NOT_A_JSON_PATH
                    .at(origin + "#" + pointer + "/target", target, e.getMessage())
                    .because(e);
        }
    }

    private String text(JsonNode node, String key, String pointer) {
        JsonNode member = node.path(key);
        if (!member.isTextual() || member.textValue().isBlank()) {
            throw wrong(pointer + "/" + key, member.isMissingNode() ? "nothing" : member.toString(), "a text");
        }
        return member.textValue();
    }

    private BadInputException wrong(String pointer, String found, String expected) {
        return InputError.WRONG_MEMBER.at(origin + "#" + pointer, found, expected);
    }
}

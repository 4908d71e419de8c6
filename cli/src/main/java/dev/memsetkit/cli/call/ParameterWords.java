package dev.memsetkit.cli.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.input.Coercion;
import dev.memsetkit.cli.input.ParameterTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes parameters of words: {@code name=value}, or {@code name value} as ma-shell has it. A value is what the documentation
 * says that its type is; {@code @FILE} is what the file holds, {@code -} what the input holds, and {@code @@} begins a text
 * with {@code @}.
 */
public final class ParameterWords {

    private static final Pattern NAMED = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final ParameterTypes types;
    private final InputStream input;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads words.
     *
     * @param input what {@code -} stands for
     */
    public ParameterWords(ParameterTypes types, InputStream input) {
        this.types = types;
        this.input = input;
    }

    /** The parameters by name, in the order of the words. */
    public Map<String, Object> read(String method, List<String> words) throws CallException {
        Map<String, Object> parameters = new LinkedHashMap<>();
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i++);
            String name;
            String text;
            if (NAMED.matcher(word).matches()) {
                name = word.substring(0, word.indexOf('='));
                text = word.substring(name.length() + 1);
            } else if (NAME.matcher(word).matches() && i < words.size()) {
                name = word;
                text = words.get(i++);
            } else {
                throw usage("found \"" + word + "\", expected name=value");
            }
            if (parameters.containsKey(name)) {
                throw usage(name + " is given twice");
            }
            parameters.put(name, value(method, name, content(name, text)));
        }
        return parameters;
    }

    private static CallException usage(String message) {
        return new CallException(CallExit.USAGE, message);
    }

    private String content(String name, String text) throws CallException {
        if (text.startsWith("@@")) {
            return text.substring(1);
        }
        boolean isInput = text.equals("-");
        if (!isInput && !text.startsWith("@")) {
            return text;
        }
        String source = isInput ? "the standard input" : text.substring(1);
        try {
            byte[] bytes = isInput ? input.readAllBytes() : Files.readAllBytes(Path.of(source));
            String all = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            // Editors end files with a line end that is no part of the value.
            return all.endsWith("\r\n")
                    ? all.substring(0, all.length() - 2)
                    : all.endsWith("\n") ? all.substring(0, all.length() - 1) : all;
        } catch (CharacterCodingException e) {
            throw usage(name + ": " + source + " is not text in UTF-8");
        } catch (IOException | IllegalArgumentException e) {
            throw usage(name + ": cannot read " + source);
        }
    }

    private Object value(String method, String name, String text) throws CallException {
        String type = types.typeOf(method, name);
        return switch (type) {
            case "Boolean" -> flag(text);
            case "List" -> list(name, text);
            case "Dictionary" -> json(name, text);
            default -> {
                boolean takesList = type.contains("List") || type.isEmpty();
                boolean isJson = takesList && text.startsWith("[") || type.isEmpty() && text.startsWith("{");
                yield isJson ? json(name, text) : Coercion.value(text, type);
            }
        };
    }

    /** What is no Boolean stays text, so that the check finds it. */
    private static Object flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> text;
        };
    }

    private Object list(String name, String text) throws CallException {
        if (text.startsWith("[")) {
            return json(name, text);
        }
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    private Object json(String name, String text) throws CallException {
        try {
            return mapper.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw usage(name + ": expected JSON: " + e.getOriginalMessage());
        }
    }
}

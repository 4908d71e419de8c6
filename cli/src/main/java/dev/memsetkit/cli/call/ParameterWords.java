package dev.memsetkit.cli.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.input.Coercion;
import dev.memsetkit.cli.input.ParameterTypes;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import dev.memsetkit.cli.text.TextInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** What ma-shell needs before a value. */
    private static final Pattern TYPE =
            Pattern.compile("\\((?:string|int|float|boolean|list)\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final ParameterTypes types;
    private final InputStream input;
    private String readFor = "";
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
        return readWords(method, words.stream().map(FilledWord::typed).toList());
    }

    /** The parameters of words that may hold variables. */
    public Map<String, Object> readWords(String method, List<FilledWord> words) throws CallException {
        Map<String, Object> parameters = new LinkedHashMap<>();
        int i = 0;
        while (i < words.size()) {
            FilledWord word = words.get(i++);
            String name;
            FilledWord value;
            if (NAMED.matcher(word.syntax()).matches()) {
                name = word.text().substring(0, word.syntax().indexOf('='));
                value = word.from(name.length() + 1);
            } else if (NAME.matcher(word.syntax()).matches() && i < words.size()) {
                name = word.text();
                value = words.get(i++);
                if (TYPE.matcher(value.syntax()).matches()) {
                    throw usage(CliMessage.TYPE_NOT_NEEDED.text(value.text(), name));
                }
            } else {
                throw usage(CliMessage.NOT_NAMED.text(word.text()));
            }
            if (parameters.containsKey(name)) {
                throw usage(name + " is given twice");
            }
            parameters.put(name, value(method, name, content(name, value)));
        }
        return parameters;
    }

    private static CallException usage(String message) {
        return new CallException(CallExit.USAGE, message);
    }

    private FilledWord content(String name, FilledWord word) throws CallException {
        String syntax = word.syntax();
        if (syntax.startsWith("@@")) {
            return word.from(1);
        }
        boolean isInput = syntax.equals("-");
        if (!isInput && !syntax.startsWith("@")) {
            return word;
        }
        String source = isInput ? "the standard input" : word.text().substring(1);
        if (isInput && !readFor.isEmpty()) {
            throw usage(CliMessage.INPUT_TWICE.text(name, readFor));
        } else if (source.isEmpty()) {
            throw usage(CliMessage.NO_VALUE_FILE.text(name));
        }
        readFor = isInput ? name : readFor;
        try {
            String all = isInput ? TextInput.all(input) : TextInput.all(Path.of(source));
            // Editors end files with a line end that is no part of the value.
            return FilledWord.typed(
                    all.endsWith("\r\n")
                            ? all.substring(0, all.length() - 2)
                            : all.endsWith("\n") ? all.substring(0, all.length() - 1) : all);
        } catch (CharacterCodingException e) {
            throw usage(name + ": " + source + " is not text in UTF-8");
        } catch (IOException | IllegalArgumentException e) {
            throw usage(CliMessage.IN_FIELD.text(name, CliMessage.CANNOT_READ.text(source, FileReason.of(source, e))));
        }
    }

    private Object value(String method, String name, FilledWord word) throws CallException {
        String type = types.typeOf(method, name);
        String text = word.text();
        return switch (type) {
            case "Boolean" -> flag(text);
            case "List" -> list(name, word);
            case "Dictionary" -> isText(word) ? text : json(name, word);
            default -> {
                boolean takesList = type.contains("List") || type.isEmpty();
                boolean isList = takesList && begins(word, "[");
                yield isList || (type.isEmpty() && begins(word, "{")) ? json(name, word) : Coercion.value(text, type);
            }
        };
    }

    /** Whether it begins with a text of a variable, which stays text. */
    private static boolean isText(FilledWord word) {
        return !word.syntax().isEmpty() && word.syntax().charAt(0) == FilledWord.TEXT;
    }

    private static boolean begins(FilledWord word, String bracket) {
        return (word.isJsonOfVariable() ? word.text() : word.syntax()).startsWith(bracket);
    }

    /** What is no Boolean stays text, so that the check finds it. */
    private static Object flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> text;
        };
    }

    private Object list(String name, FilledWord word) throws CallException {
        if (begins(word, "[")) {
            return json(name, word);
        } else if (word.text().isEmpty()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int comma = word.syntax().indexOf(',');
                comma >= 0;
                comma = word.syntax().indexOf(',', start)) {
            items.add(word.between(start, comma).text());
            start = comma + 1;
        }
        items.add(word.from(start).text());
        return List.copyOf(items);
    }

    private Object json(String name, FilledWord word) throws CallException {
        try {
            return mapper.readValue(word.isTyped() ? word.text() : filled(name, word), Object.class);
        } catch (JsonProcessingException e) {
            throw usage(name + ": expected JSON: " + e.getOriginalMessage());
        }
    }

    /** JSON in which texts of variables stay values, whatever they hold. */
    private static String filled(String name, FilledWord word) throws CallException {
        StringBuilder json = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < word.text().length(); i++) {
            char c = word.text().charAt(i);
            boolean isText = word.syntax().charAt(i) == FilledWord.TEXT;
            if (isText && isQuoted) {
                json.append(JsonStringEncoder.getInstance().quoteAsString(String.valueOf(c)));
                continue;
            } else if (isText && !(Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0)) {
                throw usage(name + ": a variable in JSON needs double quotes around it");
            }
            boolean isEscaped = isQuoted && c == '\\' && word.syntax().charAt(i) == c;
            json.append(c);
            if (isEscaped && i + 1 < word.text().length()) {
                if (word.syntax().charAt(i + 1) == FilledWord.TEXT) {
                    throw usage(name + ": found a backslash before a variable in JSON");
                }
                json.append(word.text().charAt(++i));
            } else if (c == '"' && word.syntax().charAt(i) == c) {
                isQuoted = !isQuoted;
            }
        }
        return json.toString();
    }
}

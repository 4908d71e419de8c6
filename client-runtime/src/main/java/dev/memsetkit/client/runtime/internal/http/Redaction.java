package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.validation.SecretNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes secrets out of what people read: the parameters of a call, and words of the API about it. */
final class Redaction {

    private static final String HIDDEN = "hidden";
    private static final int MIN_SECRET = 4;

    /** A key of the API, wherever it stands; ids have the same form and are hidden with it. */
    private static final Pattern KEY = Pattern.compile("(?<![0-9A-Fa-f])[0-9A-Fa-f]{32}(?![0-9A-Fa-f])");

    private static final Pattern NAMED = Pattern.compile("\"(\\w{1,64})\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){0,4096})\"?");

    /** A member of a struct of XML-RPC, with a type or without. */
    private static final Pattern MEMBER = Pattern.compile(
            "(<name>\\s{0,20}(\\w{1,64})\\s{0,20}</name>\\s{0,40}<value>\\s{0,40}(?:<[^<>]{1,40}>)?)(?:[^<]|<!\\[CDATA\\[.{0,4096}){0,4096}");

    private final List<String> secrets = new ArrayList<>();
    private final @Nullable String apiKey;

    /**
     * The redaction for one call.
     *
     * @param apiKey the key of the client; {@code null} if it has none
     */
    Redaction(@Nullable String apiKey, Map<String, Object> parameters, Set<String> secretNames) {
        if (apiKey != null) {
            secrets.add(apiKey);
        }
        this.apiKey = apiKey;
        collect(parameters, secretNames);
    }

    private void collect(Map<?, ?> values, Set<String> secretNames) {
        values.forEach((name, value) -> {
            if (value instanceof String text && isSecret(String.valueOf(name), secretNames)) {
                if (text.length() >= MIN_SECRET) {
                    secrets.add(text);
                }
            } else if (value instanceof Map<?, ?> map) {
                collect(map, secretNames);
            } else if (value instanceof WireDictionary dictionary) {
                collect(dictionary.asMap(), secretNames);
            } else if (value instanceof List<?> list) {
                list.forEach(item -> collect(Map.of("", item), secretNames));
            }
        });
    }

    private static boolean isSecret(String name, Set<String> secretNames) {
        return secretNames.contains(name) || SecretNames.isSecret(name);
    }

    /** Words of the API as one line, without control characters and the secrets of the call. */
    String message(String text, int longest) {
        String clean = apiKey == null ? text : SecretForms.hideBase64(text, apiKey, HIDDEN);
        for (String secret : secrets) {
            clean = SecretForms.hide(clean, secret, HIDDEN);
        }
        return line(clean, longest);
    }

    /** The beginning of an answer as one line: also what the answer calls secret, and what looks like a key, is hidden. */
    String excerpt(String text, int longest) {
        // Only what may be shown is looked at, and a little more, so that nothing is cut in the middle and missed.
        String start = text.length() > longest + 512 ? text.substring(0, longest + 512) : text;
        String hidden = NAMED.matcher(start)
                .replaceAll(found -> Matcher.quoteReplacement(
                        SecretNames.isSecret(found.group(1)) || found.group(1).equals("key")
                                ? "\"" + found.group(1) + "\": \"" + HIDDEN + "\""
                                : found.group()));
        hidden = MEMBER.matcher(hidden)
                .replaceAll(found -> Matcher.quoteReplacement(
                        SecretNames.isSecret(found.group(2)) || found.group(2).equals("key")
                                ? found.group(1) + HIDDEN
                                : found.group()));
        return message(KEY.matcher(hidden).replaceAll(HIDDEN), longest);
    }

    private static String line(String text, int longest) {
        String start = text.length() > 4 * longest ? text.substring(0, 4 * longest) : text;
        String line =
                start.replaceAll("[\\p{Cc}\\p{Cf}\\s\\u2028\\u2029]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end) + "...";
    }

    /** The parameters for people. */
    static String shown(Map<String, Object> parameters, Set<String> secretNames) {
        return hidden(parameters, secretNames).toString();
    }

    private static Object hidden(Object value, Set<String> secretNames) {
        if (value instanceof WireDictionary dictionary) {
            Set<String> names =
                    dictionary instanceof MethodParameters parameters ? parameters.secretNames() : secretNames;
            return hidden(dictionary.asMap(), names);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, inner) -> copy.put(
                    String.valueOf(name),
                    isSecret(String.valueOf(name), secretNames) ? HIDDEN : hidden(inner, secretNames)));
            return copy;
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> hidden(item, secretNames)).toList();
        }
        return value;
    }
}

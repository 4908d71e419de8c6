package dev.memsetkit.client.runtime.xmlrpc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as one line, the same for whoever read them: JSON with sorted members, dates as the API has them in JSON. */
final class ValueText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private ValueText() {}

    static String of(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        } else if (value instanceof String text) {
            return quoted(text);
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            return number.toString();
        } else if (value instanceof Number number) {
            return plain(number.toString());
        } else if (value instanceof byte[] bytes) {
            return "bytes " + HexFormat.of().formatHex(bytes);
        } else if (value instanceof Date date) {
            return quoted(TIME.format(date.toInstant()).replace(" 00:00:00", ""));
        } else if (value instanceof Object[] items) {
            return of(Arrays.asList(items));
        } else if (value instanceof List<?> items) {
            return items.stream().map(ValueText::of).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof Map<?, ?> members) {
            return new TreeMap<>(members)
                    .entrySet().stream()
                            .map(member -> quoted(String.valueOf(member.getKey())) + ":" + of(member.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        return value.getClass().getSimpleName() + " " + value;
    }

    private static String plain(String number) {
        BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
        return exact.toPlainString();
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    /** The value that the tokens are, read to their end; decimals are exact. */
    static @Nullable Object read(JsonParser tokens) throws IOException {
        return read(tokens, JsonParser::getDecimalValue);
    }

    /** The same with doubles, as two texts of one double may differ. */
    static @Nullable Object readDoubles(JsonParser tokens) throws IOException {
        return read(tokens, JsonParser::getDoubleValue);
    }

    /** How a decimal is read. */
    private interface Decimals {
        Number of(JsonParser tokens) throws IOException;
    }

    private static @Nullable Object read(JsonParser tokens, Decimals decimals) throws IOException {
        tokens.nextToken();
        Object value = current(tokens, decimals);
        if (tokens.nextToken() != null) {
            throw new IOException("tokens after the value");
        }
        tokens.close();
        return value;
    }

    private static @Nullable Object current(JsonParser tokens, Decimals decimals) throws IOException {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new TreeMap<>();
                while (tokens.nextToken() == JsonToken.FIELD_NAME) {
                    String name = tokens.currentName();
                    tokens.nextToken();
                    members.put(name, current(tokens, decimals));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (tokens.nextToken() != JsonToken.END_ARRAY) {
                    items.add(current(tokens, decimals));
                }
                yield items;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> tokens.getLongValue();
            case VALUE_NUMBER_FLOAT -> decimals.of(tokens);
            case VALUE_EMBEDDED_OBJECT -> tokens.getBinaryValue();
            default -> tokens.getText();
        };
    }
}

package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** UserLand's methods for testing clients of XML-RPC. They stand in no documentation of the API and are off by default. */
final class Validator1 {

    private Validator1() {}

    /** The answer; empty where it is another method, or its parameters are not as they have to be. */
    static Optional<Object> answer(String method, JsonNode parameters) {
        JsonNode first = parameters.path(0);
        return switch (method) {
            case "validator1.arrayOfStructsTest" -> Optional.of(sumOfCurlies(first));
            case "validator1.countTheEntities" -> Optional.of(entities(first.asText()));
            case "validator1.easyStructTest" ->
                Optional.of(first.path("moe").asInt()
                        + first.path("larry").asInt()
                        + first.path("curly").asInt());
            case "validator1.echoStructTest" -> Optional.of(plain(first));
            case "validator1.manyTypesTest" -> Optional.of(plain(parameters));
            case "validator1.moderateSizeArrayCheck" ->
                Optional.of(
                        first.path(0).asText() + first.path(first.size() - 1).asText());
            case "validator1.nestedStructTest" -> {
                JsonNode day = first.path("2000").path("04").path("01");
                yield Optional.of(day.path("moe").asInt()
                        + day.path("larry").asInt()
                        + day.path("curly").asInt());
            }
            case "validator1.simpleStructReturnTest" -> {
                int number = first.asInt();
                yield Optional.of(Map.of("times10", number * 10, "times100", number * 100, "times1000", number * 1000));
            }
            default -> Optional.empty();
        };
    }

    private static int sumOfCurlies(JsonNode structs) {
        int sum = 0;
        for (JsonNode struct : structs) {
            sum += struct.path("curly").asInt();
        }
        return sum;
    }

    private static Map<String, Object> entities(String text) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("ctLeftAngleBrackets", count(text, '<'));
        counts.put("ctRightAngleBrackets", count(text, '>'));
        counts.put("ctAmpersands", count(text, '&'));
        counts.put("ctApostrophes", count(text, '\''));
        counts.put("ctQuotes", count(text, '"'));
        return counts;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    private static Object plain(JsonNode value) {
        if (value.isObject()) {
            Map<String, Object> struct = new LinkedHashMap<>();
            value.properties().forEach(member -> struct.put(member.getKey(), plain(member.getValue())));
            return struct;
        }
        if (value.isArray()) {
            List<Object> array = new ArrayList<>();
            value.forEach(element -> array.add(plain(element)));
            return array;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isBinary()) {
            return ((BinaryNode) value).binaryValue();
        }
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            return value.intValue();
        }
        if (value.isNumber()) {
            return value.doubleValue();
        }
        return isDate(value.asText()) ? LocalDateTime.parse(value.asText().replace(' ', 'T')) : value.asText();
    }

    private static boolean isDate(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}");
    }
}

package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was found and what was expected, in the words of the documentation where Jackson names classes of Java. */
final class MismatchWords {

    private static final Pattern PROBLEM = Pattern.compile("(?s): (found .*)");
    private static final Pattern TWICE = Pattern.compile("(?s)Duplicate field '(.*)' for .*");
    private static final Pattern TOKEN = Pattern.compile("token `JsonToken\\.(\\w+)`");
    private static final Pattern FROM = Pattern.compile(" from (?:\\w+ )*?(Integer|String|Floating-point|Boolean|Object|Array) ");
    private static final Pattern INTERNALS =
            Pattern.compile("`|JsonToken|DeserializationFeature|\\b(?:java|dev|com)\\.[a-z]+\\.");

    private MismatchWords() {}

    /** The problem without its place. */
    static String of(JsonMappingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        Matcher twice = TWICE.matcher(message);
        if (twice.matches()) {
            return "found the key \"" + twice.group(1) + "\" twice";
        } else if (message.startsWith("Trailing token")) {
            return "found more behind its end";
        } else if (e instanceof InvalidNullException) {
            return "found null" + expected(e);
        }
        Matcher problem = PROBLEM.matcher(message);
        if (problem.find()) {
            return problem.group(1) + expected(e);
        } else if (e instanceof MismatchedInputException || INTERNALS.matcher(message).find()) {
            return isOwn(message) ? message : "found " + found(message) + expected(e);
        }
        return message;
    }

    private static boolean isOwn(String message) {
        return message.startsWith("found ") && !INTERNALS.matcher(message).find();
    }

    private static String found(String message) {
        Matcher token = TOKEN.matcher(message);
        Matcher from = FROM.matcher(message);
        String kind = token.find() ? token.group(1) : from.find() ? from.group(1) : "";
        return switch (kind) {
            case "START_OBJECT", "END_OBJECT", "FIELD_NAME", "Object" -> "a dictionary";
            case "START_ARRAY", "END_ARRAY", "Array" -> "a list";
            case "VALUE_STRING", "String" -> "a text";
            case "VALUE_NUMBER_INT", "VALUE_NUMBER_FLOAT", "Integer", "Floating-point" -> "a number";
            case "VALUE_TRUE", "VALUE_FALSE", "Boolean" -> "a boolean";
            case "VALUE_NULL" -> "null";
            default -> "a value that does not fit";
        };
    }

    private static String expected(JsonMappingException e) {
        Class<?> target = e instanceof MismatchedInputException mismatch
                ? mismatch.getTargetType()
                : e instanceof ValueInstantiationException value ? value.getType().getRawClass() : null;
        String type = target == null ? "" : type(target);
        return type.isEmpty() ? "" : ", expected " + type;
    }

    /** The name that the documentation has for a type; empty for one that it does not know. */
    private static String type(Class<?> type) {
        if (AbstractValue.class.isAssignableFrom(type)
                && type.getGenericSuperclass() instanceof ParameterizedType set
                && set.getActualTypeArguments()[0] instanceof Class<?> wire) {
            return type(wire);
        } else if (type == String.class) {
            return "String";
        } else if (type == Boolean.class) {
            return "Boolean";
        } else if (type == MemsetDate.class) {
            return "Date";
        } else if (type == Long.class || type == Integer.class) {
            return "Integer";
        } else if (Number.class.isAssignableFrom(type)) {
            return "Float";
        } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "List";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "Dictionary" : "";
    }
}

package dev.memsetkit.it.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.MemsetDate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sets values by name on the typed builders, as far as Java's types let them through. Tests may reflect, the client does not. */
final class TypedParams {

    private TypedParams() {}

    /** What a typed request and the same values by name are. */
    record Typed(Object request, Map<String, Object> values) {}

    /** The request class of a method; empty if it has no parameters. */
    static Optional<Class<?>> type(String method) {
        StringBuilder name = new StringBuilder();
        for (String word : method.split("[._]")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        for (String suffix : new String[] {"Request", ""}) {
            try {
                return Optional.of(Class.forName("dev.memsetkit.client.params." + name + suffix));
            } catch (ClassNotFoundException e) {
                // The other name, or none.
            }
        }
        return Optional.empty();
    }

    /** A request with those of the values that the setters take; the values that it then has, by name. */
    static Typed of(Class<?> type, JsonNode values) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        values.properties().forEach(entry -> set(builder, entry.getKey(), entry.getValue()));
        Object request;
        try {
            request = builder.getClass().getMethod("buildUnchecked").invoke(builder);
        } catch (InvocationTargetException e) {
            // A required parameter is missing: no such request can be built.
            throw new MissingException(e);
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> map = (Map<String, Object>) type.getMethod("asMap").invoke(request);
        return new Typed(request, new LinkedHashMap<>(map));
    }

    /** There is no typed request without its required parameters. */
    static final class MissingException extends ReflectiveOperationException {
        private static final long serialVersionUID = 1L;

        MissingException(Throwable cause) {
            super(cause);
        }
    }

    private static void set(Object builder, String name, JsonNode value) {
        String member = member(name);
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(member) && setter.getParameterCount() == 1) {
                Optional<Object> argument = value(setter.getGenericParameterTypes()[0], value);
                if (argument.isPresent()) {
                    try {
                        setter.invoke(builder, argument.get());
                    } catch (ReflectiveOperationException | IllegalArgumentException e) {
                        throw new AssertionError(setter + " does not take " + argument.get(), e);
                    }
                }
            }
        }
    }

    private static String member(String name) {
        StringBuilder member = new StringBuilder();
        for (String word : name.split("_")) {
            member.append(
                    member.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return member.toString();
    }

    private static Optional<Object> value(Type type, JsonNode value) {
        if (type == String.class) {
            return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
        } else if (type == long.class) {
            return value.isIntegralNumber() && value.canConvertToLong()
                    ? Optional.of(value.longValue())
                    : Optional.empty();
        } else if (type == BigDecimal.class) {
            return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
        } else if (type == boolean.class) {
            return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
        } else if (type == MemsetDate.class) {
            return Optional.empty();
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(list.getActualTypeArguments()[0], value);
        } else if (type instanceof Class<?> set) {
            return set(set, value);
        }
        return Optional.empty();
    }

    private static Optional<Object> list(Type element, JsonNode value) {
        if (!value.isArray()) {
            return Optional.empty();
        }
        List<Object> list = new ArrayList<>();
        for (JsonNode item : value) {
            Optional<Object> one = value(element, item);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            list.add(one.get());
        }
        return Optional.of(list);
    }

    /** A value set, or the class of a nested dictionary. */
    private static Optional<Object> set(Class<?> type, JsonNode value) {
        try {
            if (value.isObject()
                    && Arrays.stream(type.getMethods())
                            .anyMatch(m -> m.getName().equals("builder"))) {
                return Optional.of(of(type, value).request());
            }
            for (Method factory : type.getMethods()) {
                if (factory.getName().equals("of") && factory.getParameterCount() == 1) {
                    Optional<Object> plain = value(factory.getParameterTypes()[0], value);
                    return plain.isPresent() ? Optional.of(factory.invoke(null, plain.get())) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}

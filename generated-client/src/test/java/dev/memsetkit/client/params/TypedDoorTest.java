package dev.memsetkit.client.params;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Severities;
import dev.memsetkit.client.runtime.validation.Violation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the request classes find in themselves is what the door by name finds in the same values. */
class TypedDoorTest {

    @Test
    void bothDoorsFindTheSame() throws IOException, ReflectiveOperationException {
        int violating = 0;
        for (String method : new Documented().methods()) {
            for (Class<?> type : type(method)) {
                violating += sameBehindBothDoors(method, type, true) + sameBehindBothDoors(method, type, false);
            }
        }
        assertThat(violating).isGreaterThan(90);
    }

    private static int sameBehindBothDoors(String method, Class<?> type, boolean strange)
            throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getReturnType() == builder.getClass() && setter.getParameterCount() == 1) {
                setter.invoke(builder, value(setter.getParameterTypes()[0], strange));
            }
        }
        Object request = builder.getClass().getMethod("buildUnchecked").invoke(builder);
        @SuppressWarnings("unchecked")
        Map<String, Object> values =
                (Map<String, Object>) type.getMethod("asMap").invoke(request);
        @SuppressWarnings("unchecked")
        List<Violation> found = (List<Violation>) type.getMethod("validate").invoke(request);

        assertThat(found)
                .as(method)
                .containsExactlyInAnyOrderElementsOf(Validators.of(method).validate(values));
        assertThat(Severities.DEFAULT.without(Rule.FORMAT).apply(found))
                .as(method)
                .noneMatch(violation -> violation.rule() == Rule.FORMAT);
        return found.isEmpty() ? 0 : 1;
    }

    /** The request class of a method; none if it has no parameters. */
    private static List<Class<?>> type(String method) {
        StringBuilder name = new StringBuilder();
        for (String word : method.split("[._]")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        for (String suffix : new String[] {"Request", ""}) {
            try {
                return List.of(Class.forName("dev.memsetkit.client.params." + name + suffix));
            } catch (ClassNotFoundException e) {
                // The other name, or none.
            }
        }
        return List.of();
    }

    private static Object value(Class<?> type, boolean strange) throws ReflectiveOperationException {
        if (type == String.class) {
            return strange ? "\u0000".repeat(300) : "0123456789abcdef0123456789abcdef";
        } else if (type == long.class || type == Long.class) {
            return strange ? Long.MIN_VALUE : 1L;
        } else if (type == BigDecimal.class) {
            return new BigDecimal("1.5");
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == MemsetDate.class) {
            return MemsetDate.parse("2019-10-28");
        }
        for (Method of : type.getMethods()) {
            if (of.getName().equals("of") && of.getParameterCount() == 1) {
                return of.invoke(null, value(of.getParameterTypes()[0], strange));
            }
        }
        throw new IllegalArgumentException("found a setter of " + type);
    }
}

package dev.memsetkit.client.params;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.client.runtime.MemsetDate;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was set in a builder is what the request has, and what a builder that is made of the request sets. */
class SetAndGotTest {

    private static List<Class<?>> requests() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(Validators.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("dev/memsetkit/client/params");
        List<String> names;
        try (Stream<Path> files = Files.list(classes)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("$Builder.class"))
                    .map(name -> name.substring(0, name.indexOf('$')))
                    .sorted()
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(80);
        List<Class<?>> requests = new ArrayList<>();
        for (String name : names) {
            requests.add(Class.forName("dev.memsetkit.client.params." + name));
        }
        return requests;
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestHasWhatWasSet(Class<?> request) throws ReflectiveOperationException {
        aRequestHasWhatWasSet(request, true);
        aRequestHasWhatWasSet(request, false);
    }

    private static void aRequestHasWhatWasSet(Class<?> request, boolean flag) throws ReflectiveOperationException {
        Object builder = request.getMethod("builder").invoke(null);
        Map<String, Object> values = new HashMap<>();
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getReturnType() == builder.getClass()
                    && setter.getParameterCount() == 1
                    && !setter.isVarArgs()) {
                Object value = value(setter.getParameterTypes()[0], values.size(), flag);
                assertThat(setter.invoke(builder, value)).as(setter.getName()).isSameAs(builder);
                values.put(setter.getName(), value);
            }
        }

        Object built = builder.getClass().getMethod("buildUnchecked").invoke(builder);
        assertThat(values).isNotEmpty();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            // What may be set as text or as a value of a set is had as the value of that text.
            assertThat(request.getMethod(value.getKey()).invoke(built))
                    .as(value.getKey())
                    .hasToString(value.getValue().toString());
        }
        Object again = request.getMethod("toBuilder").invoke(built);
        assertThat(again.getClass().getMethod("buildUnchecked").invoke(again)).isEqualTo(built);
    }

    /** A value that no other one of the request equals, nor an empty one. */
    private static Object value(Class<?> type, int number, boolean flag) throws ReflectiveOperationException {
        if (type == String.class) {
            return "a" + number;
        } else if (type == long.class || type == Long.class) {
            return 7L + number;
        } else if (type == BigDecimal.class) {
            return new BigDecimal(number + ".5");
        } else if (type == boolean.class || type == Boolean.class) {
            return flag;
        } else if (type == List.class) {
            return List.of("a" + number);
        } else if (type == Map.class) {
            return Map.of("a" + number, "b");
        } else if (type == MemsetDate.class) {
            return MemsetDate.parse("2019-10-28");
        }
        for (Method of : type.getMethods()) {
            if (of.getName().equals("of") && of.getParameterCount() == 1) {
                return of.invoke(null, value(of.getParameterTypes()[0], number, flag));
            }
        }
        throw new IllegalArgumentException("found a setter of " + type);
    }
}

package dev.memsetkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image keeps of the client what Jackson and Retrofit look for by reflection, and nothing else. */
class NativeImageConfigTest {

    private static final Predicate<Annotation> JACKSON =
            annotation -> annotation.annotationType().getName().startsWith("com.fasterxml.jackson.annotation.");
    private static final Predicate<Annotation> RETROFIT =
            annotation -> annotation.annotationType().getName().startsWith("retrofit2.http.");

    @Test
    void everyClassWithAnnotationsOfJacksonOrRetrofitIsReflectedOn() throws Exception {
        JsonNode config = read("reflect-config.json");

        assertThat(config.findValuesAsText("name"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names(JACKSON.or(RETROFIT)))
                .hasSizeGreaterThan(50);
        assertThat(config).allSatisfy(entry -> assertThat(entry.size()).isEqualTo(5));
    }

    @Test
    void everyInterfaceOfRetrofitIsAProxy() throws Exception {
        List<String> proxies = new java.util.ArrayList<>();
        read("proxy-config.json")
                .forEach(entry -> proxies.add(entry.at("/interfaces/0").asText()));

        assertThat(proxies)
                .containsExactlyInAnyOrderElementsOf(names(RETROFIT))
                .contains("dev.memsetkit.client.api.DnsApi");
    }

    private static JsonNode read(String name) throws IOException {
        String path = "/META-INF/native-image/dev.memsetkit.client/" + name;
        try (InputStream in = Objects.requireNonNull(MemsetClient.class.getResourceAsStream(path), path)) {
            return JsonMapper.builder().build().readTree(in);
        }
    }

    private static Set<String> names(Predicate<Annotation> wanted) throws Exception {
        Path classes = Path.of(MemsetClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.startsWith("dev/") && file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> load(
                            file.substring(0, file.length() - ".class".length()).replace('/', '.')))
                    .filter(type -> parts(type)
                                    .flatMap(part -> Arrays.stream(part.getAnnotations()))
                                    .anyMatch(wanted)
                            || parameterAnnotations(type).anyMatch(wanted))
                    .map(Class::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MemsetClient.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Stream<AnnotatedElement> parts(Class<?> type) {
        return Stream.of(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredFields()),
                        executables(type),
                        type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.<AnnotatedElement>empty())
                .flatMap(all -> all);
    }

    private static Stream<Executable> executables(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()));
    }

    private static Stream<Annotation> parameterAnnotations(Class<?> type) {
        return executables(type)
                .flatMap(executable -> Arrays.stream(executable.getParameterAnnotations()))
                .flatMap(Arrays::stream);
    }
}

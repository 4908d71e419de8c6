package dev.memsetkit.client.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users of the runtime can name, as signatures: a change of it is a change of a file that is reviewed. Once there is a
 * release, japicmp compares with that; until then this file is the baseline.
 */
class PublicSurfaceTest {

    private static final Path SURFACE = Path.of("src/test/resources/public-surface.txt");
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void whatUsersCanNameIsWhatWasReviewed() throws Exception {
        TreeSet<String> lines = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (!name.contains(".internal.") && !name.endsWith("-info.class")) {
                    surface(Class.forName(name.substring(0, name.length() - ".class".length())), lines);
                }
            }
        }
        String surface = String.join("\n", lines) + "\n";

        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.writeString(SURFACE, surface);
        }
        assertThat(surface).isEqualTo(read());
    }

    private static String read() throws IOException {
        return Files.readString(SURFACE);
    }

    private static void surface(Class<?> type, TreeSet<String> lines) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!visible(outer.getModifiers())) {
                return;
            }
        }
        lines.add(type.getName() + " " + Modifier.toString(type.getModifiers()) + " extends "
                + type.getGenericSuperclass() + " implements "
                + Arrays.stream(type.getGenericInterfaces())
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        members(
                type,
                Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields()),
                lines);
        // What a class that nobody can name hands down is named by the class that they can.
        for (Class<?> above = type.getSuperclass();
                above != null && !visible(above.getModifiers());
                above = above.getSuperclass()) {
            members(type, Stream.of(above.getDeclaredMethods(), above.getDeclaredFields()), lines);
        }
    }

    private static void members(Class<?> type, Stream<Member[]> members, TreeSet<String> lines) {
        members.flatMap(Arrays::stream)
                .filter(member -> visible(member.getModifiers()) && !member.isSynthetic())
                .forEach(member -> lines.add(type.getName() + "  "
                        + described(member).replace(member.getDeclaringClass().getName() + ".", type.getName() + ".")));
    }

    private static String described(Member member) {
        return member instanceof Executable executable
                ? executable.toGenericString()
                : ((Field) member).toGenericString();
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}

package dev.memsetkit.codegen.generator;

import dev.memsetkit.spec.client.ClientType;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public and protected types and members of compiled classes, written as the client model writes them. */
final class CompiledSurface {

    private final String basePackage;
    private final Set<String> members = new TreeSet<>();

    private CompiledSurface(String basePackage) {
        this.basePackage = basePackage;
    }

    /**
     * What the class files show.
     *
     * @param runtime folder with the classes that they depend on
     * @param classes folder with the class files
     */
    static Set<String> of(String basePackage, Path runtime, Path classes) throws IOException {
        CompiledSurface surface = new CompiledSurface(basePackage);
        URL[] places = {classes.toUri().toURL(), runtime.toUri().toURL()};
        try (Stream<Path> files = Files.walk(classes);
                URLClassLoader loader = new URLClassLoader(places)) {
            List<String> names = files.map(
                            file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .filter(file -> file.startsWith(basePackage.replace('.', '/') + "/"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
            for (String name : names) {
                surface.add(Class.forName(name, false, loader));
            }
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
        return surface.members;
    }

    private void add(Class<?> type) {
        if (!isVisible(type)) {
            return;
        }
        String owner = name(type);
        members.add(owner);
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(type, field.getModifiers()) && !field.isSynthetic()) {
                members.add(owner + "#" + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isSeen(type, constructor.getModifiers())) {
                members.add(owner + arguments(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isSeen(type, method.getModifiers()) && !method.isSynthetic()) {
                members.add(owner + "#" + method.getName() + arguments(method) + name(method.getReturnType()));
            }
        }
    }

    private static boolean isVisible(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    /** Protected members of final classes are nobody's but the runtime's, which declares them. */
    private static boolean isSeen(Class<?> owner, int modifiers) {
        return Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers) && !Modifier.isFinal(owner.getModifiers());
    }

    private String arguments(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).map(this::name).collect(Collectors.joining(",", "(", ")"));
    }

    private String name(Class<?> type) {
        String canonical = type.getCanonicalName();
        for (ClientType.Home home : ClientType.Home.values()) {
            String folder = home.folder().isEmpty() ? "" : "." + home.folder();
            String packageName = basePackage + folder;
            if (home.isGenerated() && type.getPackageName().equals(packageName)) {
                return (home.folder() + "." + canonical.substring(packageName.length() + 1)).replaceFirst("^\\.", "");
            }
        }
        return type.getPackageName().isEmpty() || type.isPrimitive()
                ? canonical
                : canonical.substring(type.getPackageName().length() + 1);
    }
}

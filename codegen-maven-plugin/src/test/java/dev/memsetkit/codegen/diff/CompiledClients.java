package dev.memsetkit.codegen.diff;

import dev.memsetkit.codegen.JavaCompiling;
import dev.memsetkit.codegen.generator.Generator;
import dev.memsetkit.spec.diff.Effect;
import dev.memsetkit.spec.model.ApiSpec;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiSemanticVersionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What japicmp, which knows nothing of specs, says of the clients of two specs. */
final class CompiledClients {

    /**
     * What breaks only those who implement an interface. Those of the client are made to be called, and Retrofit
     * implements them; were a method more a breaking change, every release would be.
     */
    private static final List<JApiCompatibilityChangeType> FOR_IMPLEMENTERS = List.of(
            JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT,
            JApiCompatibilityChangeType.METHOD_NEW_DEFAULT);

    private final Path folder;
    private final byte[] before;
    private int compiled;

    CompiledClients(ApiSpec before, Path folder) throws IOException {
        this.folder = folder;
        JavaCompiling.withRuntime(Files.createDirectories(folder.resolve("runtime")));
        this.before = jar(before);
    }

    /** The compatibility effects of going from the old spec to this one. */
    Set<Effect> effects(ApiSpec after) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        FOR_IMPLEMENTERS.forEach(type ->
                options.addOverrideCompatibilityChange(new JarArchiveComparatorOptions.OverrideCompatibilityChange(
                        type, true, true, JApiSemanticVersionLevel.MINOR)));
        List<JApiClass> classes = new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before, "old.jar", "1"), new JApiCmpArchive(jar(after), "new.jar", "2"));
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (JApiClass each : classes) {
            if (!each.isBinaryCompatible()) {
                effects.add(Effect.BINARY_BREAKING);
            }
            if (!each.isSourceCompatible()) {
                effects.add(Effect.SOURCE_BREAKING);
            }
        }
        return effects;
    }

    private byte[] jar(ApiSpec spec) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("client" + compiled++));
        String errors = JavaCompiling.against(folder.resolve("runtime"), classes)
                .compile(new Generator("test.client").generate(spec));
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}

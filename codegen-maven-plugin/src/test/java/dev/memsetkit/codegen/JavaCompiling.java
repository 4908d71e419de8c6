package dev.memsetkit.codegen;

import dev.memsetkit.codegen.generator.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated code against the hand-written runtime, as strictly as the build does. */
public final class JavaCompiling {

    private static final Path RUNTIME = Path.of("../client-runtime/src/main/java");

    private final Path runtime;
    private final Path classes;

    private JavaCompiling(Path runtime, Path classes) {
        this.runtime = runtime;
        this.classes = classes;
    }

    /** Compiles into a folder of its own what depends on a runtime that is compiled already. */
    public static JavaCompiling against(Path runtime, Path classes) {
        return new JavaCompiling(runtime, classes);
    }

    /** Compiles the runtime once. */
    public static JavaCompiling withRuntime(Path folder) throws IOException {
        JavaCompiling compiling = new JavaCompiling(folder, folder);
        try (Stream<Path> files = Files.walk(RUNTIME)) {
            List<GeneratedFile> sources = files.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .map(file -> new GeneratedFile(RUNTIME.relativize(file).toString(), read(file)))
                    .toList();
            String errors = compiling.compile(sources, manager -> manager, "-Xlint:all,-processing");
            if (!errors.isEmpty()) {
                throw new AssertionError("the runtime does not compile:\n" + errors);
            }
        }
        return compiling;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler complains of, warnings on code and Javadoc included; empty if nothing. */
    public String compile(List<GeneratedFile> files) throws IOException {
        return compile(files, manager -> manager, "-Xlint:all,-processing", "-Xdoclint:all/protected");
    }

    /** Like {@link #compile(List)}; classes are made and thrown away. */
    public String check(List<GeneratedFile> files) throws IOException {
        return compile(files, Discarding::new, "-Xlint:all,-processing", "-Xdoclint:all/protected");
    }

    /** Where classes are written to that nobody wants. */
    private static final class Discarding extends ForwardingJavaFileManager<StandardJavaFileManager> {

        Discarding(StandardJavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(
                    URI.create("string:///" + className.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }

    private String compile(
            List<GeneratedFile> files, Function<StandardJavaFileManager, JavaFileManager> output, String... lints)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : files) {
            sources.add(new SimpleJavaFileObject(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return file.content();
                }
            });
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(List.of(lints));
            options.addAll(List.of("--release", "17", "-proc:none", "-Werror", "-Xmaxwarns", "1000"));
            options.addAll(List.of("-d", classes.toString(), "-cp"));
            options.add(classes
                    + File.pathSeparator
                    + runtime
                    + File.pathSeparator
                    + System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(complaints, output.apply(manager), null, options, null, sources)
                    .call();
            return compiled ? "" : complaints.toString();
        }
    }
}

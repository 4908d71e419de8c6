package dev.memsetkit.cli;

import dev.memsetkit.cli.lint.Input;
import dev.memsetkit.cli.spec.Documentation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the arguments of {@code lint} mean. */
final class InputFiles {

    private static final Set<String> LINES = Set.of("ndjson", "jsonl", "sh", "txt", "curl", "mash", "history");
    private static final Set<String> KNOWN = Set.of("json", "ndjson", "jsonl", "sh", "curl", "mash", "history");

    private InputFiles() {}

    /** Whether the arguments are a method with its parameters, and no files. */
    static boolean isMethod(List<String> arguments, Documentation documentation) {
        String first = arguments.get(0);
        if (first.equals("-") || exists(first) || isGlob(first)) {
            return false;
        }
        boolean fields = arguments.size() > 1 && arguments.get(1).indexOf('=') > 0;
        return documentation.knows(first)
                || fields
                || (first.matches("[a-z_]+(\\.[a-z_]+)+") && !KNOWN.contains(extension(first)));
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isGlob(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
    }

    /** The inputs that the arguments name; folders give their files of known extensions, sorted. */
    static List<Input> of(List<String> arguments, InputStream standard) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                inputs.add(new Standard(standard));
            } else if (exists(argument) && Files.isDirectory(Path.of(argument))) {
                walk(Path.of(argument), path -> KNOWN.contains(extension(path.toString())), inputs);
            } else if (isGlob(argument) && !exists(argument)) {
                glob(argument, inputs);
            } else {
                inputs.add(new OneFile(argument));
            }
        }
        return inputs;
    }

    private static void glob(String pattern, List<Input> inputs) {
        int wild = Math.min(
                pattern.indexOf('*') < 0 ? pattern.length() : pattern.indexOf('*'),
                pattern.indexOf('?') < 0 ? pattern.length() : pattern.indexOf('?'));
        int slash = pattern.lastIndexOf('/', wild);
        Path folder = Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + (slash < 0 ? "./" : "") + pattern);
        int before = inputs.size();
        if (Files.isDirectory(folder)) {
            walk(folder, matcher, inputs);
        }
        if (inputs.size() == before) {
            throw new UsageException("no file matches " + pattern);
        }
    }

    private static void walk(Path folder, PathMatcher wanted, List<Input> inputs) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(path -> Files.isRegularFile(path) && wanted.matches(path))
                    .sorted()
                    .forEach(path -> inputs.add(new OneFile(path.toString())));
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("cannot list " + folder + ": " + e.getMessage());
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private record Standard(InputStream in) implements Input {
        @Override
        public String name() {
            return "<stdin>";
        }

        @Override
        public boolean lines() {
            return false;
        }

        @Override
        public InputStream open() {
            return in;
        }
    }

    private record OneFile(String name) implements Input {
        @Override
        public boolean lines() {
            return LINES.contains(extension(name));
        }

        @Override
        public InputStream open() throws IOException {
            try {
                Path path = Path.of(name);
                if (Files.isDirectory(path)) {
                    throw new IOException("it is a folder");
                }
                return Files.newInputStream(path);
            } catch (InvalidPathException e) {
                throw new IOException("its name is no path", e);
            }
        }
    }
}

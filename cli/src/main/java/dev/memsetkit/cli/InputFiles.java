package dev.memsetkit.cli;

import dev.memsetkit.cli.lint.Input;
import dev.memsetkit.cli.spec.Documentation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what the arguments of {@code lint} mean. */
final class InputFiles {

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
        return wild(name) < name.length();
    }

    /** Where the first sign of a pattern stands; behind the end where there is none. */
    private static int wild(String name) {
        int at = 0;
        while (at < name.length() && "*?[{".indexOf(name.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The inputs that the arguments name; folders give their files of known extensions, sorted. */
    static List<Input> of(List<String> arguments, InputStream standard) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : new LinkedHashSet<>(arguments)) {
            if (argument.equals("-")) {
                inputs.add(new Standard(standard));
            } else if (exists(argument) && Files.isDirectory(Path.of(argument))) {
                inputs.addAll(walk(Path.of(argument), path -> KNOWN.contains(extension(path.toString()))));
            } else if (isGlob(argument) && !exists(argument)) {
                inputs.addAll(glob(argument));
            } else {
                inputs.add(new OneFile(argument));
            }
        }
        return inputs;
    }

    private static List<Input> glob(String pattern) {
        int slash = pattern.lastIndexOf('/', wild(pattern));
        Path folder = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        try {
            // Of Java's globs "**/" wants a folder at least; users mean the folder itself too.
            PathMatcher matcher = matcher(pattern);
            PathMatcher here = matcher(pattern.replace("**/", ""));
            List<Input> found = Files.isDirectory(folder)
                    ? walk(folder, path -> matcher.matches(path) || here.matches(path))
                    : List.of();
            return found.isEmpty() ? List.of(new Nothing(pattern, "no file matches")) : found;
        } catch (IllegalArgumentException e) {
            return List.of(new Nothing(
                    pattern,
                    "is no pattern: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    /** Files in order; a folder that cannot be looked into is an input that cannot be read. */
    private static List<Input> walk(Path folder, PathMatcher wanted) {
        SortedMap<Path, Input> found = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    if (wanted.matches(path) && Files.isRegularFile(path)) {
                        found.put(path, new OneFile(path.toString()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException e) {
                    found.put(path, new OneFile(path.toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
                    if (e != null) {
                        found.put(path, new Nothing(path.toString(), "cannot be listed"));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            found.put(folder, new Nothing(folder.toString(), "cannot be listed"));
        }
        return List.copyOf(found.values());
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What should be there and is not. */
    private record Nothing(String name, String reason) implements Input {
        @Override
        public Content content() {
            return Content.ANY;
        }

        @Override
        public InputStream open() throws IOException {
            throw new IOException(reason);
        }
    }

    private record Standard(InputStream in) implements Input {
        @Override
        public String name() {
            return "<stdin>";
        }

        @Override
        public Content content() {
            return Content.ANY;
        }

        @Override
        public InputStream open() {
            return in;
        }
    }

    private record OneFile(String name) implements Input {
        @Override
        public Content content() {
            return switch (extension(name)) {
                case "json" -> Content.JSON;
                case "ndjson", "jsonl" -> Content.JSON_LINES;
                case "sh", "txt", "curl", "mash", "history" -> Content.LINES;
                default -> Content.ANY;
            };
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

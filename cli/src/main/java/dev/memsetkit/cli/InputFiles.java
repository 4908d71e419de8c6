package dev.memsetkit.cli;

import dev.memsetkit.cli.format.FileContents;
import dev.memsetkit.cli.format.FileKind;
import dev.memsetkit.cli.http.KnownMethods;
import dev.memsetkit.cli.lint.Input;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.ClosedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Finds what the arguments of {@code lint} mean. */
final class InputFiles {

    private final IgnoreRules excluded;

    /** Finds files, except what the settings exclude from folders. */
    InputFiles(IgnoreRules excluded) {
        this.excluded = excluded;
    }

    /** Whether the arguments are a method with its parameters, and no files. */
    static boolean isMethod(List<String> arguments, Documentation documentation) {
        String first = arguments.get(0);
        if (first.equals("-") || exists(first) || isGlob(first) || first.indexOf('/') >= 0) {
            return false;
        }
        KnownMethods methods = new KnownMethods(documentation);
        boolean fields = arguments.size() > 1 && arguments.get(1).indexOf('=') > 0;
        boolean file = FileKind.ofName(first) != FileKind.TEXT || first.endsWith(".txt");
        return methods.has(first) || (!file && (fields || methods.isMeant(first) || methods.looksLike(first)));
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

    /** The inputs that the arguments name; folders give their files, sorted. */
    List<Input> of(List<String> arguments, InputStream standard) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : new LinkedHashSet<>(arguments)) {
            if (argument.equals("-")) {
                inputs.add(new Standard(standard));
            } else if (argument.isEmpty()) {
                inputs.add(new Nothing("\"\"", CliMessage.EMPTY_NAME.text()));
            } else if (exists(argument) && Files.isDirectory(Path.of(argument))) {
                inputs.addAll(folder(Path.of(argument)));
            } else if (isGlob(argument) && !exists(argument)) {
                inputs.addAll(glob(argument));
            } else {
                inputs.add(new OneFile(argument, true));
            }
        }
        return FileIdentity.once(inputs);
    }

    private List<Input> folder(Path folder) {
        FolderSearch search = new FolderSearch(excluded);
        search.search(folder);
        List<Input> inputs = new ArrayList<>();
        search.files().forEach(file -> inputs.add(new OneFile(file.toString(), false)));
        search.failed().forEach(failed -> inputs.add(new Nothing(failed.toString(), "the folder cannot be listed")));
        return inputs;
    }

    private List<Input> glob(String pattern) {
        int slash = pattern.lastIndexOf('/', wild(pattern));
        Path folder = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        try {
            // Of Java's globs "**/" wants a folder at least; users mean the folder itself too.
            PathMatcher matcher = matcher(pattern);
            PathMatcher here = matcher(pattern.replace("**/", ""));
            FolderSearch search = new FolderSearch(excluded);
            if (Files.isDirectory(folder)) {
                search.search(folder);
            }
            List<Input> found = new ArrayList<>();
            for (Path file : search.files()) {
                if (matcher.matches(file) || here.matches(file)) {
                    found.add(new OneFile(file.toString(), true));
                }
            }
            return found.isEmpty() ? List.of(new Nothing(pattern, "no file matches")) : found;
        } catch (IllegalArgumentException e) {
            return List.of(new Nothing(
                    pattern,
                    "not a valid pattern: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    /** What should be there and is not. */
    private record Nothing(String name, String reason) implements Input {
        @Override
        public FileKind kind() {
            return FileKind.TEXT;
        }

        @Override
        public boolean named() {
            return true;
        }

        @Override
        public FileContents files() {
            return FileContents.NONE;
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
        public FileKind kind() {
            return FileKind.TEXT;
        }

        @Override
        public boolean named() {
            return true;
        }

        @Override
        public FileContents files() {
            return new NearbyFiles(Path.of(""));
        }

        @Override
        public InputStream open() throws IOException {
            if (in instanceof ClosedInput) {
                throw new IOException(CliMessage.CLOSED_INPUT.text());
            }
            return in;
        }
    }

    private record OneFile(String name, boolean named) implements Input {
        @Override
        public FileKind kind() {
            return FileKind.ofName(name);
        }

        @Override
        public FileContents files() {
            Path parent = Path.of(name).getParent();
            return new NearbyFiles(parent == null ? Path.of("") : parent);
        }

        @Override
        public InputStream open() throws IOException {
            try {
                Path path = Path.of(name);
                if (Files.isDirectory(path)) {
                    throw new IOException(CliMessage.FOLDER.text());
                }
                return Files.newInputStream(path);
            } catch (InvalidPathException e) {
                throw new IOException(CliMessage.NOT_A_PATH.text(), e);
            }
        }
    }
}

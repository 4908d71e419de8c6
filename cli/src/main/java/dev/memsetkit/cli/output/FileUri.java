package dev.memsetkit.cli.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The name of a file as code scanning and merge requests want it: relative to the folder at hand where it is below. */
final class FileUri {

    private FileUri() {}

    /** The path with forward slashes; the name itself where there is not a file. */
    static String path(String file) {
        if (file.startsWith("<")) {
            return file.replace("<", "").replace(">", "");
        }
        try {
            Path here = Path.of("").toAbsolutePath().normalize();
            Path path = Path.of(file).toAbsolutePath().normalize();
            return (path.startsWith(here) ? here.relativize(path) : path)
                    .toString()
                    .replace('\\', '/');
        } catch (InvalidPathException e) {
            return file.replace('\\', '/');
        }
    }

    /** The same as a URI, a relative one or {@code file:///...}. */
    static String of(String file) {
        String path = path(file);
        try {
            boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
            String rooted = absolute && !path.startsWith("/") ? "/" + path : path;
            // "./" keeps a colon in the first segment from being a scheme.
            String safe = !absolute && path.indexOf(':') >= 0 ? "./" + path : rooted;
            return absolute
                    ? new URI("file", "", rooted, null).toASCIIString()
                    : new URI(null, null, safe, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "input";
        }
    }
}

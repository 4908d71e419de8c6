package dev.memsetkit.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the files of a folder that may hold calls, in order: what version control ignores, what {@code .memsetkitignore} and
 * the settings exclude, the files of version control itself and installed packages are passed over.
 */
final class FolderSearch {

    private static final Set<String> NEVER =
            Set.of(".git", ".hg", ".svn", "node_modules", ".venv", "__pycache__", ".terraform", ".gradle", ".tox");

    /** Suffixes of what is no text. */
    private static final Set<String> BINARY = Set.of(
            "png", "jpg", "jpeg", "gif", "ico", "webp", "pdf", "zip", "gz", "xz", "bz2", "zst", "tar", "tgz", "jar",
            "war", "class", "o", "so", "a", "pyc", "exe", "dll", "woff", "woff2", "ttf", "otf", "mp3", "mp4", "mov",
            "avi", "sqlite", "db", "jsa", "deb", "rpm", "whl", "bin", "iso", "img", "svg", "map", "lock");

    private static final List<String> IGNORE_FILES = List.of(".gitignore", ".memsetkitignore");

    private final IgnoreRules excluded;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> failed = new ArrayList<>();

    /** Searches with what the settings exclude. */
    FolderSearch(IgnoreRules excluded) {
        this.excluded = excluded;
    }

    /** The files that were found, in order. */
    List<Path> files() {
        return files;
    }

    /** The folders that could not be listed. */
    List<Path> failed() {
        return failed;
    }

    /** Searches a folder, which may be a link to one; links below are not followed. */
    void search(Path folder) {
        List<IgnoreRules> rules = new ArrayList<>();
        rules.add(excluded);
        above(folder, rules);
        walk(folder, rules);
    }

    /** The rules of the folders above, up to the one that version control starts at. */
    private static void above(Path folder, List<IgnoreRules> rules) {
        List<Path> parents = new ArrayList<>();
        Path absolute = folder.toAbsolutePath().normalize();
        for (Path at = absolute; at != null && !Files.exists(at.resolve(".git")); at = at.getParent()) {
            if (at.getParent() != null) {
                parents.add(0, at.getParent());
            }
        }
        if (!parents.isEmpty() && Files.exists(parents.get(0).resolve(".git"))) {
            for (Path parent : parents) {
                IGNORE_FILES.forEach(name -> rules.add(IgnoreRules.read(parent, name)));
            }
        }
    }

    private void walk(Path folder, List<IgnoreRules> above) {
        List<IgnoreRules> rules = new ArrayList<>(above);
        Path absolute = folder.toAbsolutePath().normalize();
        IGNORE_FILES.forEach(name -> rules.add(IgnoreRules.read(absolute, name)));
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            failed.add(folder);
            return;
        }
        entries.sort(null);
        for (Path entry : entries) {
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            if (isIgnored(entry.toAbsolutePath().normalize(), isFolder, rules)) {
                continue;
            }
            String name = String.valueOf(entry.getFileName());
            if (isFolder) {
                if (!NEVER.contains(name)) {
                    walk(entry, rules);
                }
            } else if (Files.isRegularFile(entry) && !BINARY.contains(suffix(name))) {
                files.add(entry);
            }
        }
    }

    private static boolean isIgnored(Path path, boolean isFolder, List<IgnoreRules> rules) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            int verdict = rules.get(i).verdict(path, isFolder);
            if (verdict != 0) {
                return verdict > 0;
            }
        }
        return false;
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

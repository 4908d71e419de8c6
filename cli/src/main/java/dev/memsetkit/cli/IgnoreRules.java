package dev.memsetkit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The patterns of a file such as {@code .gitignore}, which hold for what is below its folder. The last one that fits counts. */
final class IgnoreRules {

    private record Rule(Pattern pattern, boolean negated, boolean foldersOnly) {}

    private final Path folder;
    private final List<Rule> rules = new ArrayList<>();

    private IgnoreRules(Path folder) {
        this.folder = folder;
    }

    /** The rules of some lines, for a folder. */
    static IgnoreRules of(Path folder, List<String> lines) {
        IgnoreRules ignore = new IgnoreRules(folder);
        for (String line : lines) {
            ignore.add(line);
        }
        return ignore;
    }

    /** The rules of a file; none if it is not there. */
    static IgnoreRules read(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return of(
                    folder,
                    Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of());
        } catch (IOException e) {
            return of(folder, List.of());
        }
    }

    private void add(String line) {
        String text = line.endsWith("\\ ") ? line : line.stripTrailing();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        boolean negated = text.startsWith("!");
        text = negated ? text.substring(1) : text;
        boolean foldersOnly = text.endsWith("/");
        text = foldersOnly ? text.substring(0, text.length() - 1) : text;
        boolean anchored = text.indexOf('/') >= 0;
        text = text.startsWith("/") ? text.substring(1) : text;
        try {
            rules.add(new Rule(Pattern.compile((anchored ? "" : "(?:.*/)?") + regex(text)), negated, foldersOnly));
        } catch (PatternSyntaxException e) {
            // Git passes over a pattern that is none, too.
            return;
        }
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char next = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("/**", i) && i + 3 == glob.length()) {
                regex.append("/.*");
                i += 2;
            } else if (next == '*') {
                regex.append("[^/]*");
            } else if (next == '?') {
                regex.append("[^/]");
            } else if (next == '[' && glob.indexOf(']', i + 2) > 0) {
                int close = glob.indexOf(']', i + 2);
                String set = glob.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[");
                regex.append('[')
                        .append(set.startsWith("!") ? "^" + set.substring(1) : set)
                        .append(']');
                i = close;
            } else if (next == '\\' && i + 1 < glob.length()) {
                regex.append(Pattern.quote(glob.substring(i + 1, i + 2)));
                i++;
            } else {
                regex.append(Pattern.quote(String.valueOf(next)));
            }
        }
        return regex.toString();
    }

    /** What is said of a path: 1 that it is ignored, -1 that it is not, 0 nothing. */
    int verdict(Path path, boolean isFolder) {
        if (!path.startsWith(folder)) {
            return 0;
        }
        String relative = folder.relativize(path).toString().replace('\\', '/');
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if ((isFolder || !rule.foldersOnly)
                    && rule.pattern.matcher(relative).matches()) {
                return rule.negated ? -1 : 1;
            }
        }
        return 0;
    }
}

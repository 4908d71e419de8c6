package dev.memsetkit.cli;

import dev.memsetkit.cli.lint.LintFinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Repairs files where it is certain what was meant, and shows the differences first. */
final class FileRepairs {

    private final Map<String, List<LintFinding>> byFile = new LinkedHashMap<>();

    /** Takes a finding along if it can be repaired. */
    void add(LintFinding finding) {
        if (finding.repair() != null && isFile(finding.file())) {
            List<LintFinding> findings = byFile.get(finding.file());
            if (findings == null) {
                findings = new ArrayList<>();
                byFile.put(finding.file(), findings);
            }
            findings.add(finding);
        }
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Prints what changes in each file, as a unified diff, and then changes it.
     *
     * @param write whether files are changed, or only shown
     * @return how many places were repaired
     */
    int run(PrintWriter out, boolean write) throws IOException {
        int repaired = 0;
        for (Map.Entry<String, List<LintFinding>> entry : byFile.entrySet()) {
            Path file = Path.of(entry.getKey());
            String text;
            try {
                text = Files.readString(file, StandardCharsets.UTF_8);
            } catch (CharacterCodingException e) {
                out.println(entry.getKey() + ": not repaired, since it is not UTF-8");
                continue;
            }
            String[] lines = text.split("(?<=\n)", -1);
            List<LintFinding> findings = certain(entry.getValue(), lines.length);
            String[] now = lines.clone();
            @Nullable String[] shown = masked(lines, findings);
            @Nullable String[] shownNow = shown.clone();
            for (LintFinding finding : findings) {
                int line = (int) finding.line() - 1;
                now[line] = repaired(now[line], finding);
                shownNow[line] = repaired(String.valueOf(shownNow[line]), finding);
            }
            repaired += findings.size();
            diff(entry.getKey(), shown, shownNow, out);
            out.flush();
            if (write) {
                Files.writeString(file, String.join("", now), StandardCharsets.UTF_8);
            }
        }
        return repaired;
    }

    /** From the end of each line on, so that the columns before stay what they are; none that another one overlaps. */
    private static List<LintFinding> certain(List<LintFinding> given, int lines) {
        List<LintFinding> findings = new ArrayList<>(given);
        findings.sort(Comparator.comparingLong(LintFinding::line)
                .thenComparing(Comparator.comparingInt(LintFinding::column).reversed()));
        List<LintFinding> certain = new ArrayList<>();
        int before = Integer.MAX_VALUE;
        long line = 0;
        for (LintFinding finding : findings) {
            before = finding.line() == line ? before : Integer.MAX_VALUE;
            line = finding.line();
            if (finding.column() + finding.length() <= before && line <= lines) {
                certain.add(finding);
                before = finding.column();
            }
        }
        return certain;
    }

    /** The lines as they are shown: what one of the findings of a line hides is hidden. */
    private static @Nullable String[] masked(String[] lines, List<LintFinding> findings) {
        @Nullable String[] shown = new @Nullable String[lines.length];
        for (LintFinding finding : findings) {
            int line = (int) finding.line() - 1;
            String before = shown[line];
            StringBuilder both = new StringBuilder(finding.shownLine());
            for (int i = 0; before != null && i < Math.min(both.length(), before.length()); i++) {
                both.setCharAt(i, before.charAt(i) == '*' ? '*' : both.charAt(i));
            }
            shown[line] = both.toString();
        }
        return shown;
    }

    private static String repaired(String line, LintFinding finding) {
        int mark = line.startsWith("\ufeff") ? 1 : 0;
        int start = line.offsetByCodePoints(mark, finding.column() - 1);
        int end = line.offsetByCodePoints(start, finding.length());
        return line.substring(0, start) + finding.repair() + line.substring(end);
    }

    /** Lines are changed and never added, so that each stands where it stood. */
    private static void diff(String name, @Nullable String[] lines, @Nullable String[] now, PrintWriter out) {
        out.println("--- " + name);
        out.println("+++ " + name);
        for (int i = 0; i < lines.length; i++) {
            String before = lines[i];
            String after = now[i];
            if (before != null && after != null) {
                out.println("@@ -" + (i + 1) + " +" + (i + 1) + " @@");
                out.println("-" + before.stripTrailing());
                out.println("+" + after.stripTrailing());
            }
        }
    }
}

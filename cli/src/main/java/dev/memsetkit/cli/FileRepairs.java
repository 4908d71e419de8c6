package dev.memsetkit.cli;

import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.SecretsInText;
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
            String[] now = lines.clone();
            List<LintFinding> findings = new ArrayList<>(entry.getValue());
            // From the end of each line on, so that the columns before stay what they are.
            findings.sort(Comparator.comparingLong(LintFinding::line)
                    .thenComparing(Comparator.comparingInt(LintFinding::column).reversed()));
            int before = Integer.MAX_VALUE;
            long line = 0;
            for (LintFinding finding : findings) {
                before = finding.line() == line ? before : Integer.MAX_VALUE;
                line = finding.line();
                if (finding.column() + finding.length() <= before && line <= now.length) {
                    now[(int) line - 1] = repaired(now[(int) line - 1], finding);
                    before = finding.column();
                    repaired++;
                }
            }
            diff(entry.getKey(), lines, now, out);
            out.flush();
            if (write) {
                Files.writeString(file, String.join("", now), StandardCharsets.UTF_8);
            }
        }
        return repaired;
    }

    private static String repaired(String line, LintFinding finding) {
        int mark = line.startsWith("\ufeff") ? 1 : 0;
        int start = line.offsetByCodePoints(mark, finding.column() - 1);
        int end = line.offsetByCodePoints(start, finding.length());
        return line.substring(0, start) + finding.repair() + line.substring(end);
    }

    /** Lines are changed and never added, so that each stands where it stood. */
    private static void diff(String name, String[] lines, String[] now, PrintWriter out) {
        out.println("--- " + name);
        out.println("+++ " + name);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].equals(now[i])) {
                out.println("@@ -" + (i + 1) + " +" + (i + 1) + " @@");
                out.println("-" + shown(lines[i]));
                out.println("+" + shown(now[i]));
            }
        }
    }

    private static String shown(String line) {
        return SecretsInText.masked(line.stripTrailing());
    }
}

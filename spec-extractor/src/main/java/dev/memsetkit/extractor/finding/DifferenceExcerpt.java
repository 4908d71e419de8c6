package dev.memsetkit.extractor.finding;

import java.util.List;

/** Long texts cut down to where they differ. */
final class DifferenceExcerpt {

    private static final int MAX_LENGTH = 120;
    private static final int BEFORE = 40;

    private DifferenceExcerpt() {}

    /** Each text on one line, in full if it is short, else around the first character in which one differs from another. */
    static List<String> of(List<String> texts) {
        List<String> lines =
                texts.stream().map(text -> text.replaceAll("\\s+", " ").strip()).toList();
        int from = Math.max(0, commonLength(lines) - BEFORE);
        return lines.stream().map(line -> cut(line, from)).toList();
    }

    private static int commonLength(List<String> lines) {
        List<String> said = lines.stream().filter(line -> !line.isEmpty()).toList();
        int common = 0;
        while (!said.isEmpty() && hasSame(said, common)) {
            common++;
        }
        return common;
    }

    private static boolean hasSame(List<String> lines, int index) {
        return lines.stream()
                .allMatch(line -> index < line.length()
                        && line.charAt(index)
                                == lines.get(0)
                                        .charAt(Math.min(index, lines.get(0).length() - 1)));
    }

    private static String cut(String line, int from) {
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        int start = Math.min(from, line.length() - MAX_LENGTH);
        int end = Math.min(line.length(), start + MAX_LENGTH);
        return (start > 0 ? "..." : "") + line.substring(start, end) + (end < line.length() ? "..." : "");
    }
}

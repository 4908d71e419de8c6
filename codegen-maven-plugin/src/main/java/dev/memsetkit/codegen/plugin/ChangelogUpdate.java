package dev.memsetkit.codegen.plugin;

import dev.memsetkit.spec.diff.Change;
import dev.memsetkit.spec.diff.DiffMarkdown;
import dev.memsetkit.spec.diff.Effect;
import dev.memsetkit.spec.diff.SpecDiff;
import java.util.ArrayList;
import java.util.List;

/** Puts what changed into a changelog of the form of Keep a Changelog. */
final class ChangelogUpdate {

    private static final String UNRELEASED = "## [Unreleased]";
    private static final String CHANGED = "### Changed";

    private ChangelogUpdate() {}

    /** The changelog with an entry under "Unreleased", which is made if it is not there. */
    static String added(String changelog, SpecDiff diff) {
        List<String> lines = new ArrayList<>(changelog.lines().toList());
        if (lines.isEmpty()) {
            lines.add("# Changelog");
        }
        int at = indexOf(lines, UNRELEASED, 0, lines.size());
        if (at < 0) {
            int first = firstRelease(lines);
            lines.addAll(first, first < lines.size() ? List.of(UNRELEASED, "") : List.of("", UNRELEASED));
            at = lines.indexOf(UNRELEASED);
        }
        int end = at + 1 + firstRelease(lines.subList(at + 1, lines.size()));
        int group = indexOf(lines, CHANGED, at, end);
        if (group < 0) {
            lines.addAll(at + 1, List.of(CHANGED));
            lines.addAll(at + 2, entry(diff));
            if (at + 2 + entry(diff).size() < lines.size()
                    && !lines.get(at + 2 + entry(diff).size()).isBlank()) {
                lines.add(at + 2 + entry(diff).size(), "");
            }
        } else {
            lines.addAll(group + 1, entry(diff));
        }
        return String.join("\n", lines) + "\n";
    }

    private static int indexOf(List<String> lines, String heading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).strip().equalsIgnoreCase(heading)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first heading of a release; the end where there is none. */
    private static int firstRelease(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                return i;
            }
        }
        return lines.size();
    }

    private static List<String> entry(SpecDiff diff) {
        List<String> entry = new ArrayList<>();
        boolean released = !diff.before().version().equals(diff.after().version());
        entry.add("- The client follows the documentation of release "
                + diff.after().version()
                + (released ? " (formerly " + diff.before().version() + ")." : "."));
        for (Change change : diff.changes()) {
            if (change.worst() != Effect.DOCUMENTATION) {
                String effect = change.worst().label();
                String values = DiffMarkdown.values(change);
                entry.add("  - `" + change.where() + "`: " + change.kind().id().replace('-', ' ') + " (" + effect + ")"
                        + (values.isEmpty() ? "" : ": " + values));
            }
        }
        return entry;
    }
}

package dev.memsetkit.spec.model;

import java.util.List;

/**
 * One release in the documentation's own changelog.
 *
 * @param version release number
 * @param date day of the release, {@code YYYY-MM-DD}
 * @param added methods that the entry lists as new
 * @param removed methods that the entry lists as removed
 * @param notes every other statement of the entry, in order
 */
public record ChangelogEntry(
        String version, String date, List<String> added, List<String> removed, List<String> notes) {

    /**
     * Keeps unmodifiable copies of {@code added}, {@code removed} and {@code notes}.
     *
     * @param version the {@link #version()}
     * @param date the {@link #date()}
     * @param added the {@link #added()}
     * @param removed the {@link #removed()}
     * @param notes the {@link #notes()}
     */
    public ChangelogEntry {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        notes = List.copyOf(notes);
    }
}

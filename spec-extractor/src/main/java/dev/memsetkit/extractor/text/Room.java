package dev.memsetkit.extractor.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much room the lines of a text have at least, by kind of line: learned from the breaks that are surely breaks within
 * a paragraph, where the next word did not fit.
 */
final class Room {

    /** A line within an entry's field or not has another margin. */
    record Place(Opening kind, boolean inField) {}

    /** Nothing that a page holds is set narrower than this share of the widest lines. */
    private static final double NARROWEST = 0.6;

    /** Of the sure breaks the narrowest few may come of a word that the typesetter would not break. */
    private static final double DOUBTFUL = 0.03;

    /** Typesetters stretch and squeeze blanks, and the widths of characters are rough. */
    private static final double TOLERANCE = 0.98;

    private static final double WIDEST = 0.95;
    private static final int FEWEST = 8;

    private final Map<Place, List<Integer>> breaks = new HashMap<>();
    private final Map<Place, Integer> least = new HashMap<>();
    private int floor;

    /** Takes note of two lines of one paragraph. */
    void learn(Place place, String before, String after) {
        boolean sure = Character.isLowerCase(after.charAt(0))
                && after.indexOf(' ') > 0
                && Character.isLowerCase(before.charAt(before.length() - 1));
        if (sure) {
            breaks.computeIfAbsent(place, p -> new ArrayList<>()).add(LineWidth.withNextWord(before, after));
        }
    }

    /** Draws the conclusion from all that was learned. */
    Room conclude() {
        List<Integer> all = new ArrayList<>();
        breaks.values().forEach(all::addAll);
        if (all.size() < FEWEST) {
            return this;
        }
        Collections.sort(all);
        floor = (int) (all.get((int) (all.size() * WIDEST)) * NARROWEST);
        breaks.forEach((place, widths) -> {
            List<Integer> wide =
                    widths.stream().filter(width -> width >= floor).sorted().toList();
            if (wide.size() >= FEWEST) {
                least.put(place, (int) (wide.get((int) (wide.size() * DOUBTFUL)) * TOLERANCE));
            }
        });
        return this;
    }

    /** Whether the next word would have had room on the last of some lines. */
    boolean isLeft(Place place, List<Line> lines, String next) {
        int room = Math.max(floor, least.getOrDefault(place, floor));
        // The lines of a paragraph end at the same margin; the first may begin further left.
        for (int i = 1; i < lines.size(); i++) {
            room = Math.max(room, (int) (LineWidth.of(lines.get(i).text()) * TOLERANCE));
        }
        return LineWidth.withNextWord(lines.get(lines.size() - 1).text(), next) < room;
    }
}

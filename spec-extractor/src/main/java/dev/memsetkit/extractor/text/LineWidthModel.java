package dev.memsetkit.extractor.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How much room the lines of a text have at least, by kind of line: learned from the breaks that are surely breaks within
 * a paragraph, where the next word did not fit.
 */
final class LineWidthModel {

    /** Which part of the document a line stands in. */
    enum Part {
        /** Between headings and entries. */
        TOP,
        /** The description of an entry, before its fields. */
        PROSE,
        /** A field of an entry, and what follows it. */
        FIELD
    }

    /** What begins a chunk and where: chunks of one place have the same margins. */
    record Place(Opening kind, Part part) {}

    /** The first line of a chunk may begin further left than the others. */
    private record Margin(Place place, boolean first) {}

    /** Nothing that a page holds is set narrower than this share of the widest lines. */
    private static final double NARROWEST = 0.6;

    /** Of the sure breaks the narrowest few may come of a word that the typesetter would not break. */
    private static final double DOUBTFUL = 0.12;

    /** Lines of one margin differ by what typesetters stretch and squeeze. */
    private static final double SLACK = 0.95;

    /** The widest twentieth may be code or tables, which hang out. */
    private static final double WIDE_QUANTILE = 0.95;

    /** Fewer breaks tell no margin. */
    private static final int MIN_LINES = 6;

    /** So many lines of one paragraph tell its margin; more only take time. */
    private static final int ENOUGH = 20;

    private final Map<Margin, List<Integer>> breaks = new HashMap<>();
    private final Map<Margin, Integer> least = new HashMap<>();
    private final TreeSet<Integer> ofParagraphs = new TreeSet<>();
    private int floor;

    /** Takes note of the lines of one paragraph. */
    void learn(Place place, List<PlainLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            String after = lines.get(i).text();
            boolean sure = Character.isLowerCase(after.charAt(0))
                    && after.indexOf(' ') > 0
                    && Character.isLowerCase(before.charAt(before.length() - 1));
            if (sure) {
                breaks.computeIfAbsent(new Margin(place, i == 1), margin -> new ArrayList<>())
                        .add(LineWidth.withNextWord(before, after));
            }
        }
    }

    /** Draws the conclusion from all that was learned. */
    LineWidthModel conclude() {
        List<Integer> all = new ArrayList<>();
        breaks.values().forEach(all::addAll);
        if (all.size() < MIN_LINES) {
            return this;
        }
        Collections.sort(all);
        floor = (int) (all.get((int) (all.size() * WIDE_QUANTILE)) * NARROWEST);
        breaks.forEach((margin, widths) -> {
            List<Integer> wide =
                    widths.stream().filter(width -> width >= floor).sorted().toList();
            if (wide.size() >= MIN_LINES) {
                int room = wide.get((int) (wide.size() * DOUBTFUL));
                least.put(margin, room);
                boolean paragraph = margin.place().part() == Part.PROSE
                        || (margin.place().part() == Part.FIELD
                                && margin.place().kind() != Opening.FIELD
                                && !margin.first());
                if (paragraph) {
                    ofParagraphs.add(room);
                }
            }
        });
        return this;
    }

    /** Whether the last of some lines with the next word would have taken less than that share of the room. */
    boolean isLeft(Place place, List<PlainLine> lines, String next, double share) {
        String last = lines.get(lines.size() - 1).text();
        int room = Math.max(floor, room(place, lines.size() == 1, LineWidth.of(last)));
        // The lines of a paragraph end at the same margin; the first may begin further left.
        for (int i = Math.max(1, lines.size() - ENOUGH); i < lines.size() - 1; i++) {
            room = Math.max(room, LineWidth.of(lines.get(i).text()));
        }
        return LineWidth.withNextWord(last, next) < room * share;
    }

    private int room(Place place, boolean first, int width) {
        if (place.kind() == Opening.NONE && place.part() == Part.FIELD) {
            // A paragraph in a field or behind it: the narrowest margin that holds the line.
            Integer narrowest = ofParagraphs.ceiling((int) (width * SLACK));
            return narrowest == null ? floor : narrowest;
        }
        Integer known = least.getOrDefault(new Margin(place, first), least.get(new Margin(place, !first)));
        if (known == null && place.kind() != Opening.NONE && place.part() != Part.FIELD) {
            Integer around = least.get(new Margin(new Place(Opening.NONE, place.part()), false));
            return around == null ? floor : (int) (around * SLACK);
        }
        return known == null ? floor : known;
    }
}

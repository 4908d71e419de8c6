package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.glyph.Face;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.glyph.PrintedRule;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells running heads and folios from text, by position and repetition: they are the first or the last line of a page,
 * always at the same height, and either say the same on other pages or hold a number that counts the pages.
 */
public final class PdfRunningHeads {

    /** How far apart the heights of one running head may lie, in points. */
    private static final float SAME_HEIGHT = 1.5f;

    /** How far a running head stands from the text at least, in parts of its size. */
    private static final float APART = 1.6f;

    /** How far below others a foot stands at most, in points. */
    private static final float BELOW_FEET = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern FOLIO = Pattern.compile("^(\\d+)\\b|\\b(\\d+)$");
    private static final Pattern ROMAN = Pattern.compile("^[ivxlc]+$");

    private final List<Place> places = new ArrayList<>();

    /** Lines at one height that open or close pages. */
    private static final class Place {
        private final boolean top;
        private final float y;
        private final Map<Integer, String> texts = new HashMap<>();
        private final Map<Face, Integer> faces = new HashMap<>();
        private int apart;

        Place(boolean top, float y) {
            this.top = top;
            this.y = y;
        }

        void note(int page, PrintedLine line) {
            texts.put(page, line.text());
            line.pieces().stream().map(Piece::face).distinct().forEach(face -> faces.merge(face, 1, Integer::sum));
        }

        /** What of a line is set in the faces of the place. */
        List<Piece> own(PrintedLine line) {
            return line.pieces().stream()
                    .filter(piece -> faces.getOrDefault(piece.face(), 0) * 2 > texts.size())
                    .toList();
        }

        /** Whether another page says the same there but for numbers. */
        boolean hasLike(PrintedLine line) {
            String words = NUMBER.matcher(line.text()).replaceAll("#");
            return texts.values().stream()
                    .anyMatch(text -> NUMBER.matcher(text).replaceAll("#").equals(words));
        }
    }

    public PdfRunningHeads(List<PageLines> pages) {
        List<Place> candidates = new ArrayList<>();
        for (PageLines page : pages) {
            List<PrintedLine> lines = page.lines();
            int last = lines.size() - 1;
            if (last >= 0) {
                note(candidates, true, lines.get(0), page.number(), last == 0 || isApart(lines.get(0), lines.get(1)));
                note(
                        candidates,
                        false,
                        lines.get(last),
                        page.number(),
                        last == 0 || isApart(lines.get(last - 1), lines.get(last)));
            }
        }
        for (Place place : candidates) {
            if ((repeats(place) || countsPages(place)) && !isWithinText(place, pages)) {
                places.add(place);
            }
        }
        dropBelowFeet();
    }

    /** Lines of tables too long for their pages stand below all feet, however alike they are. */
    private void dropBelowFeet() {
        places.stream()
                .filter(place -> !place.top)
                .max(Comparator.comparingInt(place -> place.texts.size()))
                .ifPresent(feet -> places.removeIf(place -> !place.top && place.y > feet.y + BELOW_FEET));
    }

    /** Whether more pages have text at that height that is not the outermost than have such that is. */
    private static boolean isWithinText(Place place, List<PageLines> pages) {
        int within = 0;
        for (PageLines page : pages) {
            List<PrintedLine> lines = page.lines();
            List<PrintedLine> others = lines.isEmpty()
                    ? lines
                    : place.top ? lines.subList(1, lines.size()) : lines.subList(0, lines.size() - 1);
            within += others.stream().anyMatch(line -> Math.abs(place.y - line.y()) <= SAME_HEIGHT) ? 1 : 0;
        }
        return within > place.texts.size();
    }

    private static boolean isApart(PrintedLine above, PrintedLine line) {
        return line.y() - above.y() > APART * line.size();
    }

    private static void note(List<Place> places, boolean top, PrintedLine line, int page, boolean apart) {
        for (Place place : places) {
            if (place.top == top && Math.abs(place.y - line.y()) <= SAME_HEIGHT) {
                place.note(page, line);
                place.apart += apart ? 1 : 0;
                return;
            }
        }
        Place place = new Place(top, line.y());
        place.note(page, line);
        place.apart = apart ? 1 : 0;
        places.add(place);
    }

    /** At least half of the lines there say the same as another one but for numbers, and most stand apart from the text. */
    private static boolean repeats(Place place) {
        Map<String, Integer> counts = new HashMap<>();
        place.texts.values().forEach(text -> counts.merge(NUMBER.matcher(text).replaceAll("#"), 1, Integer::sum));
        int repeated = counts.values().stream()
                .filter(count -> count > 1)
                .mapToInt(Integer::intValue)
                .sum();
        return repeated * 2 >= place.texts.size() && repeated >= 2 && place.apart * 2 > place.texts.size();
    }

    /** Most lines there hold a number at their start or end that goes up by one from page to page. */
    private static boolean countsPages(Place place) {
        Map<Integer, Integer> offsets = new HashMap<>();
        int roman = 0;
        for (Map.Entry<Integer, String> entry : place.texts.entrySet()) {
            Set<Integer> own = new HashSet<>();
            Matcher folio = FOLIO.matcher(entry.getValue());
            while (folio.find()) {
                String digits = folio.group(1) == null ? folio.group(2) : folio.group(1);
                if (digits.length() < 7) {
                    own.add(Integer.parseInt(digits) - entry.getKey());
                }
            }
            own.forEach(offset -> offsets.merge(offset, 1, Integer::sum));
            roman += ROMAN.matcher(entry.getValue()).matches() ? 1 : 0;
        }
        int counted =
                offsets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean loneFolio = place.texts.size() == 1
                && !place.top
                && place.texts.values().stream()
                        .allMatch(text -> NUMBER.matcher(text).matches());
        return loneFolio || (counted > 0 && counted + roman >= 2 && (counted + roman) * 2 > place.texts.size());
    }

    /** The running heads of the document, which may name it. */
    public Set<String> runningHeads() {
        Set<String> heads = new LinkedHashSet<>();
        places.stream().filter(place -> place.top).forEach(place -> heads.addAll(place.texts.values()));
        return heads;
    }

    /** The page without its running heads and folios, and without the rules that part them from the text. */
    public PageLines remove(PageLines page) {
        List<PrintedLine> lines = new ArrayList<>(page.lines());
        List<PrintedLine> removed = new ArrayList<>();
        if (!lines.isEmpty() && isFurniture(true, lines.get(0))) {
            removed.add(lines.remove(0));
        }
        int foot = foot(lines);
        if (foot >= 0) {
            boolean last = foot == lines.size() - 1;
            PrintedLine line = lines.remove(foot);
            PrintedLine cells = withoutFoot(line);
            // What runs over a foot has rules of its own there.
            if (cells != null) {
                lines.add(foot, cells);
            } else if (last) {
                removed.add(line);
            }
        }
        List<PrintedRule> rules = page.rules().stream()
                .filter(rule -> removed.stream().noneMatch(line -> isBeside(rule, line)))
                .toList();
        return new PageLines(page.number(), lines, rules);
    }

    /** The last line if it is one of the feet; else the foot that a table too long for the page runs over; -1 for none. */
    private int foot(List<PrintedLine> lines) {
        int last = lines.size() - 1;
        if (last >= 0 && isFurniture(false, lines.get(last))) {
            return last;
        }
        for (int i = last - 1; i > 0; i--) {
            PrintedLine line = lines.get(i);
            boolean like = places.stream().anyMatch(place -> !place.top && place.hasLike(line));
            if ((isFurniture(false, line) && like) || withoutFoot(line) != null) {
                return i;
            }
        }
        return -1;
    }

    /** What a table that runs over a foot has on the line of the foot; null if nothing. */
    private @Nullable PrintedLine withoutFoot(PrintedLine line) {
        for (Place place : places) {
            List<Piece> foot = place.own(line);
            boolean mixed = !place.top
                    && !foot.isEmpty()
                    && Math.abs(place.y - foot.get(0).y()) <= SAME_HEIGHT
                    && foot.size() < line.pieces().size();
            if (mixed && place.hasLike(line.with(foot))) {
                List<Piece> rest = new ArrayList<>(line.pieces());
                rest.removeAll(foot);
                return line.with(rest);
            }
        }
        return null;
    }

    private static boolean isBeside(PrintedRule rule, PrintedLine line) {
        return rule.isHorizontal() && Math.abs(rule.y() - line.y()) < APART * line.size();
    }

    private boolean isFurniture(boolean top, PrintedLine line) {
        return places.stream().anyMatch(place -> place.top == top && Math.abs(place.y - line.y()) <= SAME_HEIGHT);
    }
}

package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.glyph.PrintedRule;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells running heads and folios from text, by position and repetition: they are the first or the last line of a page,
 * always at the same height, and either say the same on other pages or hold a number that counts the pages.
 */
public final class PdfRunningHeads {

    /** How far apart the heights of one running head may lie, in points: a line of text stands six times as far away. */
    private static final float SAME_HEIGHT = 1.5f;

    /** How far a running head stands from the text at least, in parts of its size: LaTeX leaves two lines and more. */
    private static final float APART = 1.6f;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern FOLIO = Pattern.compile("^\\d{1,6}\\b|\\b\\d{1,6}$");
    private static final Pattern ROMAN = Pattern.compile("^[ivxlc]+$");

    private final List<Place> places = new ArrayList<>();

    /** Lines at one height that open or close pages. */
    private static final class Place {
        private final boolean top;
        private final float y;
        private final Map<Integer, String> texts = new HashMap<>();
        private int apart;

        Place(boolean top, float y) {
            this.top = top;
            this.y = y;
        }

        boolean isAt(boolean atTop, PrintedLine line) {
            return top == atTop && Math.abs(y - line.y()) <= SAME_HEIGHT;
        }

        /** At least half of the lines say the same as another one but for numbers, and most stand apart from the text. */
        boolean repeats() {
            Map<String, Integer> counts = new HashMap<>();
            texts.values().forEach(text -> counts.merge(NUMBER.matcher(text).replaceAll("#"), 1, Integer::sum));
            int repeated = counts.values().stream()
                    .filter(count -> count > 1)
                    .mapToInt(Integer::intValue)
                    .sum();
            return repeated > 0 && repeated * 2 >= texts.size() && apart * 2 > texts.size();
        }

        /** Most lines hold a number at their start or end that goes up by one from page to page. */
        boolean countsPages() {
            Map<Integer, Integer> offsets = new HashMap<>();
            int roman = 0;
            for (Map.Entry<Integer, String> entry : texts.entrySet()) {
                Matcher folio = FOLIO.matcher(entry.getValue());
                while (folio.find()) {
                    offsets.merge(Integer.parseInt(folio.group()) - entry.getKey(), 1, Integer::sum);
                }
                roman += ROMAN.matcher(entry.getValue()).matches() ? 1 : 0;
            }
            int counted =
                    offsets.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            boolean lone = !top && texts.values().stream().allMatch(NUMBER.asMatchPredicate());
            return lone || (counted > 0 && counted + roman > 1 && (counted + roman) * 2 > texts.size());
        }
    }

    public PdfRunningHeads(List<PageLines> pages) {
        for (PageLines page : pages) {
            List<PrintedLine> lines = page.lines();
            int last = lines.size() - 1;
            if (last >= 0) {
                note(true, lines.get(0), last == 0 || isApart(lines.get(0), lines.get(1)));
                note(false, lines.get(last), last == 0 || isApart(lines.get(last - 1), lines.get(last)));
            }
        }
        places.removeIf(place -> !place.repeats() && !place.countsPages());
    }

    private static boolean isApart(PrintedLine above, PrintedLine line) {
        return line.y() - above.y() > APART * line.size();
    }

    private void note(boolean top, PrintedLine line, boolean apart) {
        Place place = places.stream()
                .filter(known -> known.isAt(top, line))
                .findFirst()
                .orElseGet(() -> {
                    Place added = new Place(top, line.y());
                    places.add(added);
                    return added;
                });
        place.texts.put(line.page(), line.text());
        place.apart += apart ? 1 : 0;
    }

    /** Whether a page has text at the height of the feet of others: then something is too long for the page. */
    public boolean isOverfull(PageLines page) {
        List<PrintedLine> lines = page.lines();
        return lines.size() > 1 && lines.subList(0, lines.size() - 1).stream().anyMatch(line -> isOne(false, line));
    }

    /** The page without its running heads and folios, and without the rules that part them from the text. */
    public PageLines remove(PageLines page) {
        List<PrintedLine> lines = new ArrayList<>(page.lines());
        List<PrintedLine> removed = new ArrayList<>();
        if (!lines.isEmpty() && isOne(true, lines.get(0))) {
            removed.add(lines.remove(0));
        }
        if (!lines.isEmpty() && isOne(false, lines.get(lines.size() - 1))) {
            removed.add(lines.remove(lines.size() - 1));
        }
        List<PrintedRule> rules = page.rules().stream()
                .filter(rule -> removed.stream().noneMatch(line -> isBeside(rule, line)))
                .toList();
        return new PageLines(page.number(), lines, rules);
    }

    private static boolean isBeside(PrintedRule rule, PrintedLine line) {
        return rule.isHorizontal() && Math.abs(rule.y() - line.y()) < APART * line.size();
    }

    private boolean isOne(boolean top, PrintedLine line) {
        return places.stream().anyMatch(place -> place.isAt(top, line));
    }
}

package dev.memsetkit.extractor.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the pages of a printed document carry besides its text: running heads, folios, the addresses of links at page
 * ends, contents and index.
 *
 * <p>Pages are recognised by what repeats and what counts, so that also texts without form feeds are read.
 */
final class PrintLeftovers {

    private static final Pattern RUNNING_HEAD = Pattern.compile("(?<title>\\S.*), Release (?<version>\\S+)");
    private static final Pattern SECTION_FOLIO = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.? (\\S.*?) (\\d{1,4})");
    private static final Pattern CHAPTER_FOLIO =
            Pattern.compile("(?:\\d{1,4} )?(?:Chapter|Appendix) [\\dA-Z]+\\. \\S.*?(?: \\d{1,4})?");
    private static final Pattern PLAIN_FOLIO = Pattern.compile(
            "(?:\\d{1,4}|[ivxlc]{1,7})|(?:(?:\\d{1,4}|[ivxlc]{1,7}) )?(?:Index|INDEX|Contents|CONTENTS)(?: (?:\\d{1,4}|[ivxlc]{1,7}))?");
    private static final Pattern FOOTNOTE = Pattern.compile("(\\d{1,3}) ?(?:https?|ftp|mailto)://?\\S+");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://\\S+|mailto:\\S+");
    private static final Pattern LEADERS = Pattern.compile("(?:\\. ){4}|\\.{5}");
    private static final Pattern INDEX_ENTRY = Pattern.compile(".*,\\s\\d+(?:, ?\\d+)*|\\p{Lu}|Symbols|_");

    /** The title above the index; some tools write the first letter behind it. */
    private static final Pattern INDEX_TITLE = Pattern.compile("(?:Index|INDEX)(?: (?:\\p{Lu}|_|Symbols))?");

    private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern FOLIO_NUMBER = Pattern.compile("(\\d{1,4})(?: \\D.*)?|.* (\\d{1,4})");
    private static final Pattern NUMBERED_FOLIO = Pattern.compile("\\d{1,4} \\D.*|.* \\d{1,4}");
    /** On so few pages a number at their edge is no proof of counting. */
    private static final int FEW_PAGES = 3;

    /** Pages with text have more lines; values that count up stand closer. */
    private static final int LINES_OF_A_PAGE = 10;

    /** So many numbers in a row that count up are no chance. */
    private static final int FOLIOS = 6;

    /** Changelogs end in lists of twenty lines too, but not of entries with page numbers. */
    private static final int INDEX_ENTRIES = 20;

    /** How far above its first entries the title of the index stands: the letters and broken entries of one column. */
    private static final int INDEX_HEAD = 12;

    /** Two of five lines of an index may be halves of long entries. */
    private static final int INDEX_GAIN = 3;

    private static final int INDEX_LOSS = 2;

    private final List<PlainLine> lines;
    private final BitSet furniture = new BitSet();
    private final BitSet folios = new BitSet();
    private final Map<Integer, Integer> offsets = new HashMap<>();
    private final List<PlainLine> gaps = new ArrayList<>();
    private String title = "";
    private String version = "";

    private PrintLeftovers(List<PlainLine> lines) {
        this.lines = lines;
    }

    /**
     * A text without its furniture.
     *
     * @param lines the lines of the text itself
     * @param title title of the documentation; empty if the text does not tell
     * @param version its release; empty if the text does not tell
     * @param notes the footnotes
     * @param gaps the folios in front of which pages are missing
     */
    record Body(List<PlainLine> lines, String title, String version, List<Note> notes, List<PlainLine> gaps) {}

    /**
     * A footnote that holds the address of a link.
     *
     * @param number the number of its mark
     * @param before how many lines of the text itself stand before the end of its page
     * @param line where the footnote stands
     */
    record Note(int number, int before, PlainLine line) {}

    static Body remove(List<PlainLine> lines) {
        PrintLeftovers furniture = new PrintLeftovers(lines);
        furniture.runningHeads();
        furniture.folios();
        furniture.loneFolios();
        furniture.furniture.or(furniture.folios);
        furniture.countOffsets();
        furniture.spread();
        furniture.missingPages();
        furniture.contentsAndIndex();
        return furniture.body();
    }

    private void runningHeads() {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.text(), 1, Integer::sum));
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher head = RUNNING_HEAD.matcher(text);
            if (head.matches() && (counts.getOrDefault(text, 0) > 1 || startsPage(i))) {
                furniture.set(i);
                title = head.group("title");
                version = head.group("version");
            }
        }
        if (version.isEmpty()) {
            titlePage();
        }
    }

    /** Without running heads, the title page tells: a title, then "Release" on a line of its own. */
    private void titlePage() {
        Pattern release = Pattern.compile("Release (\\d\\S*)");
        for (int i = 1; i < Math.min(10, lines.size()); i++) {
            Matcher matcher = release.matcher(lines.get(i).text());
            if (matcher.matches()) {
                title = lines.get(i - 1).text();
                version = matcher.group(1);
            }
        }
    }

    private boolean startsPage(int i) {
        int page = lines.get(i).page();
        return page > 0 && (i == 0 || lines.get(i - 1).page() != page);
    }

    private boolean endsPage(int i) {
        int page = lines.get(i).page();
        return page > 0 && (i == lines.size() - 1 || lines.get(i + 1).page() != page);
    }

    private void folios() {
        Set<String> headings =
                lines.stream().map(line -> line.text().split(" \\. \\.", 2)[0]).collect(Collectors.toSet());
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher section = SECTION_FOLIO.matcher(text);
            boolean ofSection = section.matches()
                    && text.substring(0, text.indexOf(' ')).indexOf('.') > 0
                    && headings.contains(section.group(1) + " " + section.group(2));
            if (ofSection || CHAPTER_FOLIO.matcher(text).matches()) {
                folios.set(i);
            }
        }
    }

    /** Numbers alone on lines far apart that count up by one are folios, also where the text does not tell of pages. */
    private void loneFolios() {
        List<Integer> chain = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (LONE_NUMBER.matcher(lines.get(i).text()).matches()) {
                int last = chain.isEmpty() ? -LINES_OF_A_PAGE : chain.get(chain.size() - 1);
                boolean next = chain.isEmpty() || number(i) == number(last) + 1;
                if (next && i - last >= LINES_OF_A_PAGE) {
                    chain.add(i);
                } else if (chain.size() < FOLIOS && number(i) <= FOLIOS) {
                    chain.clear();
                    chain.add(i);
                }
            }
        }
        if (chain.size() >= FOLIOS) {
            chain.forEach(folios::set);
        }
    }

    private int number(int i) {
        return Integer.parseInt(lines.get(i).text());
    }

    /** Whether a number alone at the edge of a page counts the pages; a value that a list ends a page with does not. */
    private boolean isFolio(int i) {
        // No second number stands beside a folio that holds one.
        boolean above = folios.get(i + 1)
                && NUMBERED_FOLIO.matcher(lines.get(i + 1).text()).matches();
        if (!PLAIN_FOLIO.matcher(lines.get(i).text()).matches() || above) {
            return false;
        }
        boolean tells = LONE_NUMBER.matcher(lines.get(i).text()).matches()
                && lines.get(lines.size() - 1).page() > FEW_PAGES;
        return !tells || offsets.getOrDefault(number(i) - lines.get(i).page(), 0) > 1;
    }

    /** How the numbers at the edges of pages differ from the count of the pages, and how many do so. */
    private void countOffsets() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean edge = startsPage(i) || endsPage(i) || furniture.get(i + 1) || (i > 0 && furniture.get(i - 1));
            if (edge && LONE_NUMBER.matcher(text).matches()) {
                offsets.merge(number(i) - lines.get(i).page(), 1, Integer::sum);
            }
        }
    }

    /** Whatever counts pages or lists addresses beside furniture or at the edge of a page is furniture too. */
    private void spread() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean beforeEdge = endsPage(i) || furniture.get(i + 1) || i == lines.size() - 1;
            if (!furniture.get(i) && beforeEdge) {
                String text = lines.get(i).text();
                if (FOOTNOTE.matcher(text).matches() || isFolio(i)) {
                    furniture.set(i);
                }
            }
        }
        boolean afterFolio = false;
        for (int i = 0; i < lines.size(); i++) {
            if (furniture.get(i)) {
                afterFolio = folios.get(i)
                        || (afterFolio && ADDRESS.matcher(lines.get(i).text()).matches());
            } else if (afterFolio
                    && !startsPage(i)
                    && ADDRESS.matcher(lines.get(i).text()).matches()) {
                furniture.set(i);
            } else if (startsPage(i) && isFolio(i)) {
                furniture.set(i);
            } else {
                afterFolio = false;
            }
        }
    }

    /**
     * Folios count the pages: where they jump and the text has no pages in between, these are missing. Texts that do not
     * tell of pages come of tools that drop some of the folios.
     */
    private void missingPages() {
        List<Integer> at = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher folio = FOLIO_NUMBER.matcher(text);
            if ((folios.get(i) || (furniture.get(i) && PLAIN_FOLIO.matcher(text).matches())) && folio.matches()) {
                at.add(i);
                numbers.add(Integer.valueOf(folio.group(1) == null ? folio.group(2) : folio.group(1)));
            }
        }
        // A number that the ones around it do not count up to is no folio.
        for (int k = 1; k + 2 < at.size(); k++) {
            int jump = numbers.get(k + 1) - numbers.get(k);
            int pages = lines.get(at.get(k + 1)).page() - lines.get(at.get(k)).page();
            if (numbers.get(k - 1) < numbers.get(k)
                    && numbers.get(k + 1) < numbers.get(k + 2)
                    && pages > 0
                    && jump > pages) {
                gaps.add(lines.get(at.get(k + 1)));
            }
        }
    }

    private void contentsAndIndex() {
        for (int i = 0; i < lines.size(); i++) {
            if (LEADERS.matcher(lines.get(i).text()).find()) {
                furniture.set(i);
            }
        }
        furniture.set(indexStart(), lines.size());
    }

    /** Where the index at the end begins: the end that has the most entries of an index and the least other lines. */
    private int indexStart() {
        int start = lines.size();
        int entries = 0;
        int score = 0;
        int best = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (furniture.get(i)) {
                continue;
            }
            boolean entry = INDEX_ENTRY.matcher(lines.get(i).text()).matches();
            entries += entry ? 1 : 0;
            score += entry ? INDEX_GAIN : -INDEX_LOSS;
            if (score > best && entries >= INDEX_ENTRIES) {
                best = score;
                start = i;
            }
        }
        for (int i = start - 1; start < lines.size() && i >= Math.max(0, start - INDEX_HEAD); i--) {
            if (INDEX_TITLE.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return start;
    }

    private Body body() {
        List<PlainLine> kept = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            if (furniture.get(i)) {
                Matcher note = FOOTNOTE.matcher(line.text());
                if (note.matches()) {
                    notes.add(new Note(Integer.parseInt(note.group(1)), kept.size(), line));
                }
                gap = true;
                continue;
            }
            // The empty lines around furniture say nothing of the text that it interrupts; a single blank at the
            // beginning of a line is what some tools make of a form feed.
            boolean newPage = gap || startsPage(i) || line.indent() == 1;
            kept.add(newPage && !kept.isEmpty() ? line.afterGap() : line);
            gap = false;
        }
        return new Body(kept, title, version, notes, gaps);
    }
}

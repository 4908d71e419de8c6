package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises what a printed document has and a page of a site has not: title page, table of contents and index. */
public final class FrontMatter {

    /** On how many pages from the first the title stands: Sphinx puts it on the first, an empty page may follow. */
    private static final int TITLE_PAGES = 2;

    private static final Pattern RELEASE = Pattern.compile("^(?:Release|Version)\\s+v?(\\d+(?:\\.\\d+)+\\S*)$");
    private static final Pattern CONTENTS = Pattern.compile("(?i)^(?:table of )?contents$");
    private static final Pattern INDEX = Pattern.compile("(?i)^(?:\\p{L}+ module )?index$");
    private static final Pattern ENTRY =
            Pattern.compile("^(?:[\\dA-Z]+(?:\\.\\d+)* )?(.*?)(?:(?: ?\\.){2,})? ?(\\d+|[ivxlc]+)$");
    private static final String SUFFIX = " Documentation";

    private final List<PageLines> pages;
    private final Map<String, String> entries = new HashMap<>();
    private String title = "";
    private String version = "";

    /**
     * Looks through a document.
     *
     * @param pages the pages without running heads and folios
     */
    public FrontMatter(List<PageLines> pages, Layout layout) {
        List<PrintedLine> lines = PageLines.lines(pages).toList();
        int from = contentsEnd(lines, titleEnd(lines, layout));
        Map<Integer, List<PrintedLine>> kept = lines.subList(from, indexStart(lines, from, layout)).stream()
                .collect(Collectors.groupingBy(PrintedLine::page));
        this.pages = pages.stream()
                .map(page -> page.withLines(kept.getOrDefault(page.number(), List.of())))
                .toList();
    }

    /** The pages without title page, contents and index. */
    public List<PageLines> pages() {
        return pages;
    }

    /** Name and release of the documentation as the pages of a site have it in their titles; empty if unknown. */
    public String title() {
        String name = title.endsWith(SUFFIX) ? title.substring(0, title.length() - SUFFIX.length()) : title;
        return version.isEmpty() ? "" : name + " " + version + " documentation";
    }

    /** A heading as the contents have it, where the heading itself is set in capitals; else the heading. */
    public String asInContents(String heading) {
        boolean capitals = heading.equals(heading.toUpperCase(Locale.ROOT));
        return capitals ? entries.getOrDefault(key(heading), heading) : heading;
    }

    private static String key(String heading) {
        return heading.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** Behind the release, which stands below the title, and its date; at the beginning if there is no title. */
    private int titleEnd(List<PrintedLine> lines, Layout layout) {
        PrintedLine largest = null;
        for (int i = 0; i < lines.size() && lines.get(i).page() <= TITLE_PAGES; i++) {
            PrintedLine line = lines.get(i);
            Matcher release = RELEASE.matcher(line.text());
            if (release.matches() && largest != null) {
                title = largest.text();
                version = release.group(1);
                return i + 1;
            } else if (layout.isLarger(line) && (largest == null || line.size() > largest.size())) {
                largest = line;
            }
        }
        return 0;
    }

    /** Behind the lines of the contents if these stand before any text; else where the title ends. */
    private int contentsEnd(List<PrintedLine> lines, int titleEnd) {
        int i = titleEnd;
        while (i < lines.size() && !CONTENTS.matcher(lines.get(i).text()).matches()) {
            if (lines.get(i).page() > TITLE_PAGES + 2) {
                return titleEnd;
            }
            i++;
        }
        int end = i + 1;
        while (end < lines.size() && (isEntry(lines.get(end)) || isLongEntry(lines, end))) {
            Matcher entry = ENTRY.matcher(lines.get(end).text());
            if (entry.matches()) {
                entries.put(key(entry.group(1)), entry.group(1).strip());
            }
            end++;
        }
        return entries.isEmpty() ? titleEnd : end;
    }

    /** A line of the contents ends with a page number, which stands apart or behind dots. */
    private static boolean isEntry(PrintedLine line) {
        int last = line.pieces().size() - 1;
        boolean apart = last > 0
                && line.pieces().get(last).left() - line.pieces().get(last - 1).right() > line.size();
        return ENTRY.matcher(line.text()).matches() && (apart || line.text().contains(". . "));
    }

    /** The first of two lines of an entry. */
    private static boolean isLongEntry(List<PrintedLine> lines, int i) {
        return i + 1 < lines.size()
                && isEntry(lines.get(i + 1))
                && lines.get(i + 1).page() == lines.get(i).page();
    }

    private static int indexStart(List<PrintedLine> lines, int from, Layout layout) {
        for (int i = from; i < lines.size(); i++) {
            boolean opensPage =
                    i == 0 || lines.get(i - 1).page() != lines.get(i).page();
            if (opensPage
                    && layout.isLarger(lines.get(i))
                    && INDEX.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return lines.size();
    }
}

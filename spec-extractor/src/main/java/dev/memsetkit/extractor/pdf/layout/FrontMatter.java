package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what a printed document has and a page of a site has not: title page, table of contents and index. */
public final class FrontMatter {

    /** On how many pages from the first a title may stand. */
    private static final int TITLE_PAGES = 2;

    private static final Pattern RELEASE = Pattern.compile("^(?:Release|Version)\\s+v?(\\d+(?:\\.\\d+)+\\S*)$");
    private static final Pattern HEAD = Pattern.compile("^(.*?),? (?:Release|Version) v?(\\d+(?:\\.\\d+)+)$");
    private static final Pattern DATE = Pattern.compile("^\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}$");
    private static final Pattern CONTENTS = Pattern.compile("(?i)^(?:table of )?contents$");
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
     * @param runningHeads the running heads, one of which may name the document too
     */
    public FrontMatter(List<PageLines> pages, Layout layout, Set<String> runningHeads) {
        List<PrintedLine> lines = new ArrayList<>();
        pages.forEach(page -> lines.addAll(page.lines()));
        int from = start(lines, layout);
        int to = new IndexPages(lines, layout).start(from);
        for (String runningHead : runningHeads) {
            Matcher head = HEAD.matcher(runningHead);
            if ((title.isEmpty() || version.isEmpty()) && head.matches()) {
                title = head.group(1);
                version = head.group(2);
            }
        }
        this.pages = cut(pages, lines, from, to);
    }

    /** The pages without title page, contents and index. */
    public List<PageLines> pages() {
        return pages;
    }

    /** Name and release of the documentation as the pages of a site have it in their titles; empty if unknown. */
    public String title() {
        if (title.isEmpty() || version.isEmpty()) {
            return title;
        }
        String name = title.endsWith(SUFFIX) ? title.substring(0, title.length() - SUFFIX.length()) : title;
        return name + " " + version + " documentation";
    }

    /** A heading as the contents have it, where the heading itself is set in capitals; else the heading. */
    public String asInContents(String heading) {
        boolean capitals = heading.equals(heading.toUpperCase(Locale.ROOT));
        return capitals ? entries.getOrDefault(key(heading), heading) : heading;
    }

    private static String key(String heading) {
        return heading.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private int start(List<PrintedLine> lines, Layout layout) {
        int titleEnd = titleEnd(lines, layout);
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (i > titleEnd + 1 && layout.isBody(line) && !isEntry(lines, i)) {
                return titleEnd; // Text before any contents: there are none.
            }
            boolean named = CONTENTS.matcher(line.text()).matches() && (isEntry(lines, i + 1) || isEntry(lines, i + 2));
            boolean large = line.size() > layout.bodySize() * 1.05f && isEntry(lines, i + 1) && isEntry(lines, i + 2);
            if (named || large) {
                return contentsEnd(lines, i + 1);
            }
        }
        return titleEnd;
    }

    private int titleEnd(List<PrintedLine> lines, Layout layout) {
        float largest = 0;
        int end = 0;
        for (int i = 0; i < lines.size() && lines.get(i).page() <= TITLE_PAGES; i++) {
            PrintedLine line = lines.get(i);
            Matcher release = RELEASE.matcher(line.text());
            if (release.matches() && version.isEmpty() && !title.isEmpty()) {
                version = release.group(1);
                end = i + 1;
            } else if (line.size() > layout.bodySize() * 1.3f && version.isEmpty()) {
                boolean more = Math.abs(line.size() - largest) < 0.1f;
                if (more) {
                    title = title + " " + line.text();
                } else if (line.size() > largest) {
                    title = line.text();
                    largest = line.size();
                }
            } else if (!version.isEmpty() && DATE.matcher(line.text()).matches()) {
                return i + 1;
            }
        }
        if (version.isEmpty()) {
            title = "";
            return 0;
        }
        return end;
    }

    /** A line of the contents ends with a page number, which stands apart or behind dots. */
    private static boolean isEntry(List<PrintedLine> lines, int i) {
        if (i >= lines.size()) {
            return false;
        }
        PrintedLine line = lines.get(i);
        Matcher entry = ENTRY.matcher(line.text());
        if (!entry.matches()) {
            return false;
        }
        int pieces = line.pieces().size();
        boolean apart = pieces > 1
                && line.pieces().get(pieces - 1).left()
                                - line.pieces().get(pieces - 2).right()
                        > line.size();
        return apart || line.text().contains(". . ");
    }

    private int contentsEnd(List<PrintedLine> lines, int from) {
        int i = from;
        while (i < lines.size()) {
            if (isEntry(lines, i)) {
                Matcher entry = ENTRY.matcher(lines.get(i).text());
                if (entry.matches()) {
                    entries.put(key(entry.group(1)), entry.group(1).strip());
                }
                i++;
            } else if (isEntry(lines, i + 1)
                    && lines.get(i + 1).page() == lines.get(i).page()) {
                i++; // The first line of a long entry.
            } else {
                break;
            }
        }
        return i;
    }

    private static List<PageLines> cut(List<PageLines> pages, List<PrintedLine> lines, int from, int to) {
        List<PageLines> cut = new ArrayList<>();
        int first = 0;
        for (PageLines page : pages) {
            int end = first + page.lines().size();
            int start = Math.min(Math.max(first, from), end);
            int stop = Math.max(start, Math.min(end, to));
            cut.add(page.withLines(lines.subList(start, stop)));
            first = end;
        }
        return cut;
    }
}

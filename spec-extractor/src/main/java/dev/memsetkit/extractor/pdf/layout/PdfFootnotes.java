package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the footnotes off a page that only give the address of a link, and their marks out of the text; the other forms
 * of the documentation have links in their place.
 *
 * <p>A footnote stands at the foot of the page, is set smaller than the text and opens with its mark.
 */
public final class PdfFootnotes {

    /** LaTeX sets footnotes a tenth smaller than the text at least. */
    private static final float SMALLER = 0.93f;

    private static final Pattern OPENING = Pattern.compile("^(\\d{1,4})\\s*(\\S.*)$");

    /** What may be raised to a power by the number of a footnote: two signs of it are read by nobody. */
    private static final Pattern BASE = Pattern.compile("(?<![\\w.,])(?:2|10)$");

    private final float bodySize;
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Set<String> marks = new HashSet<>();

    /**
     * Looks for the footnotes of all pages: a mark may stand pages before its footnote.
     *
     * @param bodySize the size of the running text
     */
    public PdfFootnotes(List<PageLines> pages, float bodySize) {
        this.bodySize = bodySize;
        pages.forEach(this::find);
    }

    private void find(PageLines page) {
        List<PrintedLine> lines = page.lines();
        Set<String> own = new HashSet<>();
        int from = lines.size();
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).size() < bodySize * SMALLER; i--) {
            Matcher opening = OPENING.matcher(lines.get(i).text());
            if (opening.matches() && lines.get(i).first().size() < lines.get(i).size()) {
                own.add(opening.group(1));
                from = i;
            }
        }
        if (!own.isEmpty()) {
            marks.addAll(own);
            starts.put(page.number(), from);
        }
    }

    /** The page without footnotes and marks. */
    public PageLines remove(PageLines page) {
        if (marks.isEmpty()) {
            return page;
        }
        int end = starts.getOrDefault(page.number(), page.lines().size());
        return page.withLines(
                page.lines().subList(0, end).stream().map(this::withoutMarks).toList());
    }

    private PrintedLine withoutMarks(PrintedLine line) {
        List<Piece> pieces = new ArrayList<>(line.pieces());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean behindNumber = i > 0 && piece.text().startsWith("^");
            if (isRaised(piece, line) && marks.contains(piece.text().substring(behindNumber ? 1 : 0))) {
                boolean power =
                        behindNumber && BASE.matcher(pieces.get(i - 1).text()).find();
                pieces.set(i, power ? piece.behind('^') : piece.silent());
            }
        }
        return line.with(pieces);
    }

    private static boolean isRaised(Piece piece, PrintedLine line) {
        return piece.size() < line.size() * 0.85f && piece.y() < line.y() - 0.15f * line.size();
    }
}

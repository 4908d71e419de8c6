package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.document.InlineSpan;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.hyphenation.Hyphenation;
import dev.memsetkit.extractor.hyphenation.LineBreak;
import dev.memsetkit.extractor.pdf.glyph.Face;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes running text of lines: roles from the faces, words that a line end breaks joined by evidence. */
final class TextJoiner {

    /** The widest gap between a slanted letter and a mark behind it that is no blank, in parts of the size. */
    private static final float CORRECTION = 0.25f;

    /** Where the target of a reference stands, right behind the reference. */
    private static final Pattern TARGET_PAGE = Pattern.compile("^ \\(page \\d+\\)");

    /** What stands behind a word without a blank; a line may end between the two where the word is code. */
    private static final String NEVER_FIRST = "),;";

    private static final String CLOSING = ".,;:)]";

    /** Where code and addresses are broken without a hyphen. */
    private static final Pattern OPEN_END = Pattern.compile(".*[\\w)\\]][._/=?&#]$");

    private static final Pattern ADDRESS_GOES_ON = Pattern.compile("^[\\w-]+[./?=_][\\w./?=&_-]*.*");

    private final FaceRoles roles;
    private final Hyphenation hyphenation;
    private final Headings headings;
    private final Undecided undecided;

    TextJoiner(FaceRoles roles, Hyphenation hyphenation, Headings headings, Undecided undecided) {
        this.roles = roles;
        this.hyphenation = hyphenation;
        this.headings = headings;
        this.undecided = undecided;
    }

    /** The text of lines in the roles of their faces. */
    Text join(List<PrintedLine> lines) {
        return join(lines, false);
    }

    /** The text of lines where bold says nothing, such as in terms and headers. */
    Text joinPlain(List<PrintedLine> lines) {
        return join(lines, true);
    }

    private Text join(List<PrintedLine> lines, boolean boldIsPlain) {
        List<InlineSpan> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                lineEnd(lines, i, spans, boldIsPlain);
            }
            line(lines.get(i), spans, boldIsPlain);
        }
        return withoutReferences(Text.fold(spans));
    }

    /** What print adds to references, and a site does not: italics for those to sections, the page of the target. */
    private Text withoutReferences(Text text) {
        List<InlineSpan> spans = new ArrayList<>();
        for (InlineSpan span : text.spans()) {
            boolean reference = span.role() == InlineSpan.Role.EMPHASIS
                    && headings.isReference(span.text().strip());
            Matcher page = TARGET_PAGE.matcher(span.text());
            if (!spans.isEmpty() && span.role() == InlineSpan.Role.PLAIN && page.find()) {
                spans.add(new InlineSpan(span.role(), span.text().substring(page.end())));
            } else {
                spans.add(reference ? new InlineSpan(InlineSpan.Role.PLAIN, span.text()) : span);
            }
        }
        return spans.equals(text.spans()) ? text : Text.fold(spans);
    }

    private void line(PrintedLine line, List<InlineSpan> spans, boolean boldIsPlain) {
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            if (piece.text().isEmpty()) {
                continue;
            }
            if (piece.text().contains(Face.UNKNOWN)) {
                undecided.glyph(piece, line);
            }
            InlineSpan.Role role = role(piece, spans, boldIsPlain);
            if (line.blankBefore(i) && !isCorrection(line, i)) {
                blank(spans, role);
            }
            spans.add(new InlineSpan(role, piece.text()));
        }
    }

    private InlineSpan.Role role(Piece piece, List<InlineSpan> before, boolean boldIsPlain) {
        FaceRoles.Look look = roles.of(piece.face());
        if (!look.letters() && !look.mono()) {
            return before.isEmpty()
                    ? InlineSpan.Role.PLAIN
                    : before.get(before.size() - 1).role();
        }
        InlineSpan.Role role = look.role();
        return boldIsPlain && role == InlineSpan.Role.STRONG ? InlineSpan.Role.PLAIN : role;
    }

    /** A blank belongs to the words around it only where they are in one role. */
    private static void blank(List<InlineSpan> spans, InlineSpan.Role next) {
        boolean inside = !spans.isEmpty() && spans.get(spans.size() - 1).role() == next;
        spans.add(new InlineSpan(inside ? next : InlineSpan.Role.PLAIN, " "));
    }

    /** Type has a little space behind a slanted letter, so that it does not touch the upright mark that follows. */
    private boolean isCorrection(PrintedLine line, int index) {
        Piece piece = line.pieces().get(index);
        Piece before = line.pieces().get(index - 1);
        return roles.of(before.face()).italic()
                && !roles.of(piece.face()).italic()
                && CLOSING.indexOf(piece.text().charAt(0)) >= 0
                && (piece.text().charAt(0) == ')' || piece.left() - before.right() < CORRECTION * piece.size());
    }

    private static String ahead(List<PrintedLine> lines, int next) {
        return Hyphenation.ahead(lines.stream().map(PrintedLine::text).toList(), next);
    }

    private void lineEnd(List<PrintedLine> lines, int index, List<InlineSpan> spans, boolean boldIsPlain) {
        PrintedLine line = lines.get(index - 1);
        PrintedLine next = lines.get(index);
        if (spans.isEmpty()) {
            return;
        }
        InlineSpan last = spans.get(spans.size() - 1);
        String before = line.text();
        String after = next.text();
        Piece lastPiece = line.pieces().get(line.pieces().size() - 1);
        boolean code = roles.of(lastPiece.face()).mono();
        if (Hyphenation.endsInHyphen(before)) {
            // What sets TrueType faces breaks words in all of them; TeX's own faces for code are never broken.
            LineBreak decision = hyphenation.decide(
                    before, ahead(lines, index), code && lastPiece.face().isSimple());
            if (decision.kind() == LineBreak.Kind.UNDECIDED) {
                undecided.hyphen(decision, line);
            }
            if (!decision.keepsHyphen()) {
                String text = last.text();
                spans.set(spans.size() - 1, new InlineSpan(last.role(), text.substring(0, text.length() - 1)));
            }
            return;
        }
        boolean sameCode = code && roles.of(next.first().face()).mono();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        if (word.endsWith(":") && after.startsWith("//")) {
            return;
        }
        boolean address = word.contains("://") && ADDRESS_GOES_ON.matcher(after).matches();
        if ((sameCode || address) && OPEN_END.matcher(before).matches()) {
            return;
        }
        // A line is broken before such a mark behind code, which has no other place to break, or behind a lone hyphen.
        if ((code || word.equals("-")) && NEVER_FIRST.indexOf(after.charAt(0)) >= 0) {
            return;
        }
        List<InlineSpan> ahead = new ArrayList<>();
        blank(spans, role(next.first(), ahead, boldIsPlain));
    }
}

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
import java.util.regex.Pattern;

/** Makes running text of lines: roles from the faces, words that a line end breaks joined by evidence. */
final class TextJoiner {

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
                lineEnd(lines, i, spans);
            }
            line(lines.get(i), spans);
        }
        return Text.fold(Text.fold(spans).spans().stream()
                .map(span -> isPlain(span, boldIsPlain) ? new InlineSpan(InlineSpan.Role.PLAIN, span.text()) : span)
                .toList());
    }

    /** Whether the role of a span says nothing: print sets references to sections in italics, and a site does not. */
    private boolean isPlain(InlineSpan span, boolean boldIsPlain) {
        return switch (span.role()) {
            case STRONG -> boldIsPlain;
            case EMPHASIS -> headings.isReference(span.text().strip());
            default -> false;
        };
    }

    private void line(PrintedLine line, List<InlineSpan> spans) {
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            if (piece.text().isEmpty()) {
                continue;
            }
            if (piece.text().contains(Face.UNKNOWN)) {
                undecided.glyph(piece, line);
            }
            InlineSpan.Role role = role(piece, spans);
            if (line.blankBefore(i)) {
                blank(spans, role);
            }
            spans.add(new InlineSpan(role, piece.text()));
        }
    }

    private InlineSpan.Role role(Piece piece, List<InlineSpan> before) {
        FaceRoles.Look look = roles.of(piece.face());
        if (!look.letters() && !look.mono()) {
            return before.isEmpty()
                    ? InlineSpan.Role.PLAIN
                    : before.get(before.size() - 1).role();
        }
        return look.role();
    }

    /** A blank belongs to the words around it only where they are in one role. */
    private static void blank(List<InlineSpan> spans, InlineSpan.Role next) {
        boolean inside = !spans.isEmpty() && spans.get(spans.size() - 1).role() == next;
        spans.add(new InlineSpan(inside ? next : InlineSpan.Role.PLAIN, " "));
    }

    private void lineEnd(List<PrintedLine> lines, int index, List<InlineSpan> spans) {
        PrintedLine line = lines.get(index - 1);
        PrintedLine next = lines.get(index);
        if (spans.isEmpty()) {
            return;
        }
        InlineSpan last = spans.get(spans.size() - 1);
        String before = line.text();
        if (Hyphenation.endsInHyphen(before)) {
            List<String> texts = lines.stream().map(PrintedLine::text).toList();
            LineBreak decision = hyphenation.decide(before, Hyphenation.ahead(texts, index));
            if (decision.kind() == LineBreak.Kind.UNDECIDED) {
                undecided.hyphen(decision, line);
            }
            if (!decision.keepsHyphen()) {
                String text = last.text();
                spans.set(spans.size() - 1, new InlineSpan(last.role(), text.substring(0, text.length() - 1)));
            }
            return;
        }
        Piece lastPiece = line.pieces().get(line.pieces().size() - 1);
        boolean sameCode = roles.of(lastPiece.face()).mono()
                && roles.of(next.first().face()).mono();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        boolean scheme = word.endsWith(":") && next.text().startsWith("//");
        boolean address =
                word.contains("://") && ADDRESS_GOES_ON.matcher(next.text()).matches();
        if (scheme || ((sameCode || address) && OPEN_END.matcher(before).matches())) {
            return;
        }
        blank(spans, role(next.first(), List.of()));
    }
}

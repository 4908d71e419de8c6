package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.pdf.glyph.Face;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.line.Histogram;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line is by its own look and its neighbours: signature, code or bullet. */
final class LineClassifier {

    private static final float SAME = Layout.SAME;

    private static final Pattern SIGNATURE = Pattern.compile(
            "^(?:(exception|class|function|method|data|attribute) )?((?:[A-Za-z_]\\w*\\.)*[A-Za-z_]\\w*) ?(\\(.*\\))?$");
    private static final Pattern ENTRY = Pattern.compile("exception [\\w.]+|(?:\\w+\\.)+\\w+ ?\\(.*\\)");
    private static final Pattern BULLET =
            Pattern.compile("^([\\u2022\\u25e6\\u25aa\\u2023\\u25cf\\u25cb\\u25a0\\u25a1\\ufffd]) ?");
    private static final Pattern INNER_BULLET = Pattern.compile(
            "^([\\u2013\\u2014*\\u2217\\u00b7\\u22c5\\u2212-]|\\(?(?:\\d{1,3}|[A-Za-z]|[ivx]{2,4})[.)])(?: |$)");
    private static final Pattern FIELD = Pattern.compile("^\\p{L}+(?: \\p{Ll}+)*:?$");

    /** What a name that does not fit on one line is broken behind: the word before it, or one of its dots. */
    private static final Pattern UNFINISHED =
            Pattern.compile("^(?:exception|class|function|method|data|attribute)$|[.(,]$");

    /** How far lines of one piece of code stand apart at most, in leadings: two of them may be empty. */
    private static final float CODE_GAP = 3.5f;

    /** No name is broken over more lines, even on narrow paper. */
    private static final int MAX_LINES = 4;

    /**
     * A name with what an entry describes.
     *
     * @param lines how many lines it takes
     */
    record Signature(String name, boolean error, int lines) {}

    /** How names of entries are set, and their parentheses if they have any; code is set in other faces or sizes. */
    private record Look(Face face, int size, @Nullable Face parentheses) {
        boolean isLike(Look other) {
            return face == other.face
                    && size == other.size
                    && (parentheses == other.parentheses || parentheses == null);
        }
    }

    private final FaceRoles roles;
    private final Layout layout;
    private final @Nullable Look usual;
    private final float entryIndent;

    LineClassifier(List<FlowItem> items, Layout layout, FaceRoles roles) {
        this.layout = layout;
        this.roles = roles;
        this.usual = usualLook(items);
        this.entryIndent = entryIndent(items);
    }

    /** The look that most lines have that could be the name of an entry. */
    private @Nullable Look usualLook(List<FlowItem> items) {
        Map<Look, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < items.size(); i++) {
            if (items.get(i) instanceof TextLine line
                    && Math.abs(line.left()) <= SAME
                    && items.get(i + 1).left() > SAME
                    && SIGNATURE.matcher(line.line().text()).matches()) {
                look(line.line()).ifPresent(look -> counts.merge(look, 1, Integer::sum));
            }
        }
        Optional<Look> most = commonest(counts, look -> true);
        // Errors have no parentheses, and may be more than the methods, whose names are set like theirs.
        return most.flatMap(errors -> commonest(counts, look -> errors.isLike(look) && look.parentheses != null))
                .or(() -> most)
                .orElse(null);
    }

    private static Optional<Look> commonest(Map<Look, Integer> counts, Predicate<Look> which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** How the name on a line is set: its last part in the face of code; empty if there is none, or a word of the text. */
    private Optional<Look> look(PrintedLine line) {
        Look look = null;
        for (Piece piece : line.pieces()) {
            if (piece.text().startsWith("(") && look != null) {
                return Optional.of(new Look(look.face(), look.size(), piece.face()));
            } else if (roles.of(piece.face()).mono()) {
                boolean both = piece.text().indexOf('(') > 0;
                look = new Look(piece.face(), Math.round(piece.size() * 2), both ? piece.face() : null);
            } else if (roles.isText(piece.face()) && piece.text().chars().anyMatch(Character::isLetter)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(look);
    }

    /** How far the descriptions of entries are set in: as far as most of them, so that one that opens deeper is known. */
    private float entryIndent(List<FlowItem> items) {
        Histogram indents = new Histogram(0.5f);
        for (int i = 0; i + 1 < items.size(); i++) {
            int below = i + signature(items, i).map(Signature::lines).orElse(items.size());
            if (below < items.size() && items.get(below).left() > SAME) {
                indents.add(items.get(below).left(), 1);
            }
        }
        return indents.mode();
    }

    float entryIndent() {
        return entryIndent;
    }

    /** The signature that an item is: a name that is set like most, at the margin, with its description set in below it. */
    Optional<Signature> signature(List<FlowItem> items, int index) {
        if (!(items.get(index) instanceof TextLine line) || Math.abs(line.left()) > SAME) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(line.line().text());
        PrintedLine last = line.line();
        int below = index + 1;
        while (UNFINISHED.matcher(text).find()
                && below < Math.min(items.size(), index + MAX_LINES)
                && items.get(below) instanceof TextLine next
                && !next.gap()
                && isNamed(next.line())) {
            text.append(Character.isLetter(text.charAt(text.length() - 1)) ? " " : "")
                    .append(next.line().text());
            last = next.line();
            below++;
        }
        boolean described =
                below < items.size() && (items.get(below).left() > SAME || isSignatureLine(items.get(below)));
        Matcher matcher = SIGNATURE.matcher(described && isNamed(last) ? text : "");
        if (!matcher.matches() || (matcher.group(1) == null && matcher.group(3) == null)) {
            return Optional.empty();
        }
        boolean error = "exception".equals(matcher.group(1)) || "class".equals(matcher.group(1));
        return Optional.of(new Signature(matcher.group(2), error, below - index));
    }

    private boolean isSignatureLine(FlowItem item) {
        return item instanceof TextLine line
                && isNamed(line.line())
                && SIGNATURE.matcher(line.line().text()).matches();
    }

    /** Whether the line has a name that is set as those of entries are. */
    private boolean isNamed(PrintedLine line) {
        return look(line).filter(look -> usual != null && look.isLike(usual)).isPresent();
    }

    /** Whether an item has the name and the look of an entry, and stands elsewhere. */
    boolean isMisplaced(FlowItem item) {
        return item.left() > SAME
                && isSignatureLine(item)
                && ENTRY.matcher(((TextLine) item).line().text()).matches();
    }

    /** Whether literal text begins at an item. */
    boolean isCode(List<FlowItem> items, int index) {
        if (!(items.get(index) instanceof TextLine line) || !isMono(line.line())) {
            return false;
        }
        boolean more = index + 1 < items.size()
                && items.get(index + 1) instanceof TextLine next
                && !next.gap()
                && isMono(next.line());
        return more || line.line().text().contains("://");
    }

    /** Whether an item continues the literal text above it. */
    boolean codeGoesOn(List<FlowItem> items, int index) {
        if (!(items.get(index) instanceof TextLine line)
                || !(items.get(index - 1) instanceof TextLine above)
                || line.opensPage()) {
            return isCode(items, index);
        }
        PrintedLine own = line.line();
        return isMono(own)
                && Math.abs(own.size() - above.line().size()) <= 0.1f
                && own.y() - above.line().y() < CODE_GAP * layout.leading(own.size());
    }

    /** Whether all letters are code, and no bullet of the text stands before them. */
    private boolean isMono(PrintedLine line) {
        return roles.of(line.first().face()).mono()
                && line.pieces().stream()
                        .map(piece -> roles.of(piece.face()))
                        .allMatch(look -> look.mono() || !look.letters());
    }

    /** What is left of the line behind its bullet or number; empty if it has none. */
    Optional<TextLine> bullet(TextLine line, float indent) {
        String text = line.line().text();
        Matcher matcher = BULLET.matcher(text);
        if (!matcher.find()) {
            matcher = INNER_BULLET.matcher(text);
            if (line.left() <= indent + SAME || !matcher.find()) {
                return Optional.empty();
            }
        }
        PrintedLine own = line.line();
        int mark = matcher.group(1).length();
        boolean alone = own.first().text().length() <= mark;
        if (alone && own.pieces().size() == 1) {
            return Optional.empty();
        }
        PrintedLine rest = alone ? own.from(1, 0) : own.from(0, mark);
        return Optional.of(line.with(rest, line.left() + rest.left() - own.left()));
    }

    /** Whether a term could be the name of a field: a word or two, never a name of code. */
    static boolean isFieldName(String term) {
        return FIELD.matcher(term).matches();
    }
}

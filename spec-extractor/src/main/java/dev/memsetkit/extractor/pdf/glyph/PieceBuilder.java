package dev.memsetkit.extractor.pdf.glyph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts glyphs that stand beside each other together into pieces, with a blank where the gap is as wide as one. */
public final class PieceBuilder {

    /**
     * The narrowest gap that is a blank, in parts of the size. The blank of common faces has a fifth to a third, tight
     * lines take a third of it away; kerning and italic corrections stay below a tenth.
     */
    public static final float BLANK = 0.12f;

    /** A gap this wide, in parts of the size, ends the piece: a tab, a column or a label. */
    private static final float WIDE = 1.2f;

    /** A step back this wide ends it too: no kerning goes so far, a cell that covers the next one does. */
    private static final float BACK = -0.3f;

    /** How wide a rule is that stands for an underscore, in parts of the size. */
    private static final float UNDERSCORE = 0.2f;

    private static final float MAX_UNDERSCORE = 0.7f;

    /** How far below and above the base line an underscore stands at most. */
    private static final float BELOW = 0.3f;

    private static final float ABOVE = 0.1f;

    private List<Piece> pieces = new ArrayList<>();
    private List<PrintedRule> rules = new ArrayList<>();
    private @Nullable PrintedRule waiting;
    private final StringBuilder text = new StringBuilder();
    private float[] places = new float[64];
    private @Nullable Face face;
    private float size;
    private float y;
    private float end;

    /** What follows is of that face and size and stands on that base line. */
    void begin(Face nextFace, float nextSize, float nextY) {
        if (nextFace != face || Math.abs(nextSize - size) > 0.05f || Math.abs(nextY - y) > 0.1f) {
            flush();
            face = nextFace;
            size = nextSize;
            y = nextY;
        }
    }

    /** One glyph. */
    void glyph(String characters, float left, float right) {
        if (characters.isBlank()) {
            return; // The gap tells.
        }
        if (waiting != null) {
            PrintedRule rule = waiting;
            waiting = null;
            if (isUnderscore(rule) && isNear(rule.right(), left)) {
                put("_", rule.left(), rule.right());
            } else {
                keep(rule);
            }
        }
        put(characters, left, right);
    }

    /** A drawn line. TeX's old fonts have no underscore: a short rule on the base line stands for it. */
    void rule(PrintedRule rule) {
        settle();
        if (text.length() > 0 && isUnderscore(rule) && isNear(end, rule.left())) {
            put("_", rule.left(), rule.right());
        } else if (rule.right() - rule.left() > rule.bottom() - rule.top()) {
            waiting = rule; // Perhaps a letter follows.
        } else {
            keep(rule);
        }
    }

    private boolean isUnderscore(PrintedRule rule) {
        float width = rule.right() - rule.left();
        return width >= UNDERSCORE * size
                && width <= MAX_UNDERSCORE * size
                && rule.bottom() - rule.top() <= ABOVE * size
                && rule.y() >= y - ABOVE * size
                && rule.y() <= y + BELOW * size;
    }

    private boolean isNear(float before, float next) {
        return next - before <= WIDE * size && next - before >= BACK * size;
    }

    private void settle() {
        if (waiting != null) {
            keep(waiting);
            waiting = null;
        }
    }

    private void keep(PrintedRule rule) {
        if (rule.isHorizontal() || rule.isVertical()) {
            rules.add(rule);
        }
    }

    private void put(String characters, float left, float right) {
        if (text.length() > 0 && face != null) {
            float gap = left - end;
            if (gap > WIDE * size || gap < BACK * size) {
                flush();
            } else if (gap >= face.blank() * size) {
                append(' ', end);
            }
        }
        float step = (right - left) / characters.length();
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), left + i * step);
        }
        end = right;
    }

    private void append(char c, float left) {
        if (text.length() + 1 >= places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = left;
        text.append(c);
    }

    private void flush() {
        if (text.length() > 0 && face != null) {
            float[] x = Arrays.copyOf(places, text.length() + 1);
            x[text.length()] = end;
            pieces.add(new Piece(face, size, y, text.toString(), x));
            text.setLength(0);
        }
    }

    /** All pieces and rules since the last call. */
    PageScanner.Scan finish() {
        flush();
        settle();
        PageScanner.Scan finished = new PageScanner.Scan(pieces, rules);
        pieces = new ArrayList<>();
        rules = new ArrayList<>();
        face = null;
        return finished;
    }
}

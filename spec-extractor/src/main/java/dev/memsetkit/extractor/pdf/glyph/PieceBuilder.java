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

    /** A drawn sign is no wider than a letter, in parts of the size; the shortest rules of tables are many letters wide. */
    private static final float LETTER = 0.7f;

    private List<Piece> pieces = new ArrayList<>();
    private List<PrintedRule> rules = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float[] places = new float[64];
    private @Nullable Face face;
    private float size;
    private float y;
    private float end;
    private boolean drawnSigns;

    /** What follows is of that face and size and sits at that base line. */
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

    /** A drawn line. */
    void rule(PrintedRule rule) {
        drawnSigns |= isSign(rule);
        if (rule.isHorizontal() || rule.isVertical()) {
            rules.add(rule);
        }
    }

    /** Whether a short rule on the base line right behind a letter stands for a sign that the font has not. */
    private boolean isSign(PrintedRule rule) {
        return text.length() > 0
                && rule.isHorizontal()
                && rule.right() - rule.left() <= LETTER * size
                && Math.abs(rule.left() - end) <= BLANK * size
                && Math.abs(rule.y() - y) <= 2 * BLANK * size;
    }

    /** Whether signs within words are drawn as rules, as the underscores of TeX's old fonts are. */
    boolean hasDrawnSigns() {
        return drawnSigns;
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
        PageScanner.Scan finished = new PageScanner.Scan(pieces, rules);
        pieces = new ArrayList<>();
        rules = new ArrayList<>();
        face = null;
        return finished;
    }
}

package dev.memsetkit.extractor.pdf.glyph;

/**
 * A thin drawn line; all in points from the left and the top of the page.
 *
 * @param left its left end
 * @param top its upper end
 * @param right its right end
 * @param bottom its lower end
 */
public record PrintedRule(float left, float top, float right, float bottom) {

    /** In points: LaTeX draws rules of 0.4 to 2, and bars that are no rules from 3. */
    private static final float THIN = 2.5f;

    /** How far apart two ends of rules may lie that are meant to be the same, in points: less than the thickest rule. */
    private static final float SAME = 1.5f;

    public boolean isHorizontal() {
        return bottom - top <= THIN && right - left > THIN;
    }

    public boolean isVertical() {
        return right - left <= THIN && bottom - top > THIN;
    }

    /** Whether a rule reaches from and to where this one does. */
    public boolean isAlignedWith(PrintedRule other) {
        return Math.abs(other.left - left) <= SAME && Math.abs(other.right - right) <= SAME;
    }

    public float y() {
        return (top + bottom) / 2;
    }

    public float x() {
        return (left + right) / 2;
    }
}

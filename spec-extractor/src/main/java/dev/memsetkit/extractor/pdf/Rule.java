package dev.memsetkit.extractor.pdf;

/**
 * A thin drawn line; all in points from the left and the top of the page.
 *
 * @param left its left end
 * @param top its upper end
 * @param right its right end
 * @param bottom its lower end
 */
record Rule(float left, float top, float right, float bottom) {

    private static final float THIN = 2.5f;

    boolean isHorizontal() {
        return bottom - top <= THIN && right - left > THIN;
    }

    boolean isVertical() {
        return right - left <= THIN && bottom - top > THIN;
    }

    float y() {
        return (top + bottom) / 2;
    }

    float x() {
        return (left + right) / 2;
    }
}

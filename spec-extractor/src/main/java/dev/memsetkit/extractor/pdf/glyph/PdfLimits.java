package dev.memsetkit.extractor.pdf.glyph;

/**
 * Bounds of what a PDF may ask for.
 *
 * @param pages most pages
 * @param streamBytes most bytes that one compressed part of the file may unfold to
 * @param pageSteps most drawing steps and glyphs of one page, forms that it draws included
 * @param steps most drawing steps and glyphs in all
 */
public record PdfLimits(int pages, long streamBytes, int pageSteps, long steps) {

    /** Far above what the documentation needs (120 pages, 300 KB, 6,000 steps a page), far below what hurts. */
    public static final PdfLimits DEFAULT = new PdfLimits(20_000, 64L << 20, 1_000_000, 100_000_000);
}

package dev.memsetkit.extractor.pdf;

/**
 * Bounds of what a PDF may ask for.
 *
 * @param pages most pages
 * @param streamBytes most bytes that one compressed part of the file may unfold to
 * @param operatorsPerPage most drawing steps of one page, forms that it draws included
 */
record PdfLimits(int pages, long streamBytes, int operatorsPerPage) {

    /** Far above what a documentation needs (120 pages, 300 KB, 3,000 steps), far below what hurts. */
    static final PdfLimits DEFAULT = new PdfLimits(20_000, 64L << 20, 1_000_000);
}

package dev.memsetkit.extractor.pdf.glyph;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Looks at the compressed parts of a file before anything unfolds them: a few kilobytes can stand for gigabytes.
 *
 * <p>Only parts long enough to unfold to more than the limit are unfolded here, piece by piece and without being kept.
 */
public final class StreamBounds {

    /** Deflate makes no more than this of one byte. LZW makes more, and what is so long in it is refused unseen. */
    private static final int DEFLATE = 1032;

    /** The entries that name the filters of a stream stand so close before it. */
    private static final int DICTIONARY = 512;

    private static final String STREAM = "stream";
    private static final String END = "endstream";
    private static final Pattern FILTER = Pattern.compile("(?:Flate|LZW|RunLength)Decode");

    private StreamBounds() {}

    /**
     * Looks through a file.
     *
     * @throws BadInputException if a part of it unfolds to more than so many bytes
     */
    public static void check(String origin, byte[] file, long limit) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(STREAM); at >= 0; ) {
            int start = at + STREAM.length();
            int end = text.indexOf(END, start);
            int stop = end < 0 ? file.length : end;
            String before = text.substring(Math.max(0, at - DICTIONARY), at);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            if (FILTER.matcher(dictionary).results().count() > 1) {
                throw InputError.PACKED_TWICE.at(origin);
            }
            boolean suspect = (long) (stop - start) * DEFLATE > limit;
            if (suspect && (dictionary.contains("LZWDecode") || isLonger(file, start, stop, limit))) {
                throw InputError.UNFOLDS_TOO_FAR.at(origin, limit);
            }
            at = text.indexOf(STREAM, stop + END.length());
        }
    }

    private static boolean isLonger(byte[] file, int start, int stop, long limit) {
        int from = start;
        while (from < stop && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        try (InputStream unfolded = new InflaterInputStream(new ByteArrayInputStream(file, from, stop - from))) {
            return unfolded.skip(limit + 1) > limit;
        } catch (IOException e) {
            return false; // Not deflated, encrypted or broken: what reads the file will tell.
        }
    }
}

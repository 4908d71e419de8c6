package dev.memsetkit.extractor.pdf.glyph;

import dev.memsetkit.extractor.message.InputError;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the compressed parts of a file before anything unfolds them: a few kilobytes can stand for gigabytes.
 *
 * <p>Only parts long enough to unfold to more than the limit are unfolded here, piece by piece and without being kept.
 */
public final class StreamBounds {

    /** Deflate makes no more than this of one byte. */
    private static final int DEFLATE = 1032;

    /** LZW makes no more than this of one byte. */
    private static final int LZW = 2731;

    /** The entries that name the filters of a stream stand so close before it. */
    private static final int DICTIONARY = 512;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final long limit;

    private StreamBounds(byte[] file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /**
     * Looks through a file.
     *
     * @throws LimitExceededException if a part of it unfolds to more than so many bytes
     */
    public static void check(byte[] file, long limit) throws LimitExceededException {
        new StreamBounds(file, limit).check();
    }

    private void check() throws LimitExceededException {
        int at = 0;
        while (true) {
            int keyword = indexOf(STREAM, at);
            if (keyword < 0) {
                return;
            }
            int start = keyword + STREAM.length;
            int end = indexOf(END, start);
            int stop = end < 0 ? file.length : end;
            part(dictionary(keyword), start, stop);
            at = end < 0 ? file.length : end + END.length;
        }
    }

    private String dictionary(int keyword) {
        int from = Math.max(0, keyword - DICTIONARY);
        String before = new String(file, from, keyword - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    private void part(String dictionary, int start, int stop) throws LimitExceededException {
        long length = (long) stop - start;
        int filters = count(dictionary, "FlateDecode")
                + count(dictionary, "LZWDecode")
                + count(dictionary, "RunLengthDecode");
        if (filters > 1) {
            throw new LimitExceededException(InputError.PACKED_TWICE);
        }
        if (dictionary.contains("LZWDecode") && length * LZW > limit * LZW / DEFLATE) {
            throw tooLarge();
        }
        if (dictionary.contains("FlateDecode") && length * DEFLATE > limit) {
            inflate(start, stop);
        }
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private void inflate(int start, int stop) throws LimitExceededException {
        int from = start;
        while (from < stop && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, stop - from);
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            int read = inflater.inflate(buffer);
            while (read > 0) {
                total += read;
                if (total > limit) {
                    throw tooLarge();
                }
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            return; // Encrypted or broken: what reads the file will tell.
        } finally {
            inflater.end();
        }
    }

    private LimitExceededException tooLarge() {
        return new LimitExceededException(InputError.UNFOLDS_TOO_FAR, limit);
    }

    private int indexOf(byte[] word, int from) {
        int last = file.length - word.length;
        for (int i = from; i <= last; i++) {
            if (file[i] == word[0] && Arrays.equals(file, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }
}

package dev.memsetkit.cli.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts an input at line ends into pieces of about a megabyte; a JSON document over several lines stays whole. */
final class ChunkReader implements Closeable {

    private static final int SIZE = 1 << 20;
    private static final int LONGEST = 256 << 20;

    private final Input input;
    private final InputStream in;
    private byte[] buffer = new byte[SIZE];
    private int filled;
    private long line = 1;
    private boolean first = true;
    private Chunk.Form form = Chunk.Form.LINES;
    private boolean ended;

    ChunkReader(Input input) throws IOException {
        this.input = input;
        this.in = input.open();
    }

    /** The next piece; {@code null} at the end. */
    @Nullable
    Chunk next() throws IOException {
        while (!ended) {
            fill();
            if (first && filled > 0) {
                first = false;
                if (isBinary()) {
                    ended = true;
                    return Chunk.failed(input.name(), 1, "found binary content, expected text in UTF-8");
                }
                dropMark();
                form = form();
            }
            int cut = ended ? filled : form == Chunk.Form.DOCUMENT ? 0 : cut();
            if (cut > 0) {
                return cut(cut);
            }
            if (!ended) {
                if (filled >= LONGEST) {
                    ended = true;
                    return Chunk.failed(
                            input.name(),
                            line,
                            form == Chunk.Form.DOCUMENT
                                    ? "found a JSON document of over 256 MB; write it as NDJSON, a call on each line"
                                    : "found a line of over 256 MB");
                }
                buffer = Arrays.copyOf(buffer, (int) Math.min((long) buffer.length * 2, LONGEST));
            }
        }
        return null;
    }

    private Chunk cut(int length) {
        byte[] whole = buffer;
        Chunk chunk = new Chunk(input.name(), line, whole, length, form, "");
        buffer = new byte[Math.max(SIZE, filled - length)];
        filled -= length;
        System.arraycopy(whole, length, buffer, 0, filled);
        for (int i = 0; i < length; i++) {
            if (whole[i] == '\n') {
                line++;
            }
        }
        return chunk;
    }

    private void fill() throws IOException {
        while (filled < buffer.length) {
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                ended = true;
                return;
            }
            filled += count;
        }
    }

    /** Behind the last line end that no backslash takes back; 0 if there is none. */
    private int cut() {
        for (int i = filled - 1; i >= 0; i--) {
            if (Chunk.endsLine(buffer, i, 0)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The byte order mark of UTF-8 is no content, and no column of the first line. */
    private void dropMark() {
        if (filled >= 3 && (buffer[0] & 0xFF) == 0xEF && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
            filled -= 3;
            System.arraycopy(buffer, 3, buffer, 0, filled);
        }
    }

    private Chunk.Form form() {
        return switch (input.content()) {
            case LINES -> Chunk.Form.LINES;
            case JSON_LINES -> Chunk.Form.JSON_LINES;
            case JSON -> isDocument() ? Chunk.Form.DOCUMENT : Chunk.Form.JSON_LINES;
            case ANY -> isDocument() ? Chunk.Form.DOCUMENT : Chunk.Form.LINES;
        };
    }

    private boolean isBinary() {
        for (int i = 0; i < Math.min(filled, 8192); i++) {
            if (buffer[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Starts like JSON, but its first line is no whole JSON object. */
    private boolean isDocument() {
        int start = 0;
        while (start < filled && Character.isWhitespace(buffer[start]) && start < 1024) {
            start++;
        }
        if (start >= filled || (buffer[start] == '[' && start + 1 < filled && buffer[start + 1] == '.')) {
            return false;
        }
        if (buffer[start] == '[') {
            return true;
        }
        if (buffer[start] != '{') {
            return false;
        }
        int end = start;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return (end < filled || ended) && !isWhole(start, end - start);
    }

    private boolean isWhole(int start, int length) {
        try (JsonParser parser = new JsonFactory().createParser(buffer, start, length)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

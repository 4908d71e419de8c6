package dev.memsetkit.cli.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.memsetkit.cli.format.FileKind;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives an input as a whole, or where each line is JSON in pieces of about a megabyte, so that it may be of any length. */
final class ChunkReader implements Closeable {

    private static final int SIZE = 1 << 20;
    private static final int MAX_WHOLE = 16 << 20;
    private static final int MAX_DOCUMENT = 256 << 20;
    private static final int MAX_ENCODED = 64 << 20;

    private final Input input;
    private final InputStream in;
    private byte[] buffer = new byte[SIZE];
    private int filled;
    private long line = 1;
    private boolean first = true;
    private boolean lines;
    private boolean ended;

    ChunkReader(Input input) throws IOException {
        this.input = input;
        this.in = decoded(input.open());
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
                    return input.named() ? Chunk.failed(input, 1, "found binary content, expected text") : null;
                }
                lines = lines();
            }
            int cut = ended ? filled : lines || (filled >= MAX_WHOLE && !isDocument()) ? lastLineEnd() : 0;
            if (cut > 0) {
                return cut(cut);
            }
            if (!ended) {
                if (filled >= MAX_DOCUMENT) {
                    ended = true;
                    return Chunk.failed(
                            input,
                            line,
                            lines
                                    ? "found a line of over 256 MB"
                                    : "found a JSON document of over 256 MB; write it as NDJSON, a call on each line");
                }
                buffer = Arrays.copyOf(buffer, (int) Math.min((long) buffer.length * 2, MAX_DOCUMENT));
            }
        }
        return null;
    }

    private boolean isDocument() {
        return input.kind() == FileKind.JSON;
    }

    private Chunk cut(int length) {
        byte[] whole = buffer;
        if (ended && line == 1) {
            endLines(whole, length);
        }
        Chunk chunk = new Chunk(input, line, whole, length, lines, "");
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

    /** Old Macs, and some clipboards, end lines with a carriage return alone. */
    private static void endLines(byte[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] == '\n') {
                return;
            }
        }
        for (int i = 0; i < length; i++) {
            if (text[i] == '\r') {
                text[i] = '\n';
            }
        }
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

    private int lastLineEnd() {
        for (int i = filled - 1; i >= 0; i--) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    /** The same bytes without the byte order mark of UTF-8; those of UTF-16, as PowerShell writes it, as UTF-8. */
    private static InputStream decoded(InputStream in) throws IOException {
        byte[] start = in.readNBytes(3);
        Charset charset = null;
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            charset = StandardCharsets.UTF_16LE;
        } else if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            charset = StandardCharsets.UTF_16BE;
        }
        if (charset != null) {
            byte[] rest = new SequenceInputStream(new ByteArrayInputStream(start, 2, start.length - 2), in)
                    .readNBytes(MAX_ENCODED);
            in.close();
            return new ByteArrayInputStream(new String(rest, charset).getBytes(StandardCharsets.UTF_8));
        }
        boolean mark = start.length == 3
                && (start[0] & 0xFF) == 0xEF
                && (start[1] & 0xFF) == 0xBB
                && (start[2] & 0xFF) == 0xBF;
        return mark ? in : new SequenceInputStream(new ByteArrayInputStream(start), in);
    }

    private boolean isBinary() {
        for (int i = 0; i < Math.min(filled, 8192); i++) {
            if (buffer[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether each line is JSON: by the name, or where that leaves it open by the first line. */
    private boolean lines() {
        return switch (input.kind()) {
            case JSON_LINES -> true;
            case JSON, TEXT -> firstLineIsWhole();
            default -> false;
        };
    }

    private boolean firstLineIsWhole() {
        int start = 0;
        while (start < filled && Character.isWhitespace(buffer[start]) && start < 1024) {
            start++;
        }
        if (start >= filled || buffer[start] != '{') {
            return false;
        }
        int end = start;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        if (end == filled && !ended) {
            return false;
        }
        try (JsonParser parser = new JsonFactory().createParser(buffer, start, end - start)) {
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

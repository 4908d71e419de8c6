package dev.memsetkit.cli.text;

import dev.memsetkit.cli.message.CliMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that is read as it is or not at all: bytes that are no characters are an error, as what would stand for them could be
 * sent. A byte order mark at the start, which editors write, is no part of the text.
 */
public final class TextInput {

    /** What Java puts for bytes of the command line that are no characters. */
    private static final char REPLACEMENT = '\uFFFD';

    /** More than any value and any script; a device may give without end. */
    private static final int MAX_BYTES = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final Charset charset;
    private boolean begun;

    private TextInput(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    /** Lines in the encoding of the system; where that is ASCII alone, in UTF-8. */
    public static TextInput lines(InputStream in) {
        Charset system = Charset.defaultCharset();
        return new TextInput(in, system.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : system);
    }

    /**
     * The whole text, in UTF-8.
     *
     * @throws CharacterCodingException if it is not UTF-8
     * @throws IOException if it cannot be read, or is larger than a text that is meant
     */
    public static String all(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException(CliMessage.TOO_LARGE.text(MAX_BYTES));
        }
        return withoutMark(decoded(bytes, StandardCharsets.UTF_8));
    }

    /** The whole text of a file, as of {@link #all(InputStream)}. */
    public static String all(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return all(in);
        }
    }

    /** The words of a command line that have lost what they were. */
    public static List<String> damaged(List<String> words) {
        return words.stream().filter(word -> word.indexOf(REPLACEMENT) >= 0).toList();
    }

    /**
     * The next line, without its end.
     *
     * @return {@code null} at the end of the input
     * @throws CharacterCodingException if it holds bytes that are no characters; the line behind it can be read all the same
     * @throws IOException if it cannot be read, or is larger than a line that is meant
     */
    public @Nullable String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (bytes.size() == MAX_BYTES) {
                throw new IOException(CliMessage.TOO_LARGE.text(MAX_BYTES));
            }
            bytes.write(next);
            next = in.read();
        }
        boolean isFirst = !begun;
        begun = true;
        String line = decoded(bytes.toByteArray(), charset);
        String text = isFirst ? withoutMark(line) : line;
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}

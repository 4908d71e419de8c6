package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Turns the bytes of a text into characters: UTF-8, UTF-16 with a byte order mark, or what Windows calls ANSI. */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** A stray control character in five hundred is damage; pictures and fonts have one in ten. */
    private static final int BINARY_SHARE = 500;

    /** The control characters that a text may have. */
    private static final String LAYOUT = "\n\r\f\t\u000b";

    private Decoding() {}

    /**
     * The characters.
     *
     * @throws BadInputException if the bytes are no text
     */
    static String decode(String origin, byte[] bytes) {
        String text = characters(origin, bytes);
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && LAYOUT.indexOf(c) < 0)
                .count();
        if (text.indexOf('\0') >= 0 || controls * BINARY_SHARE > text.length()) {
            throw InputError.BINARY_TEXT.at(origin);
        }
        if (text.isBlank()) {
            throw InputError.NO_CHARACTERS.at(origin);
        }
        return text;
    }

    private static String characters(String origin, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.equals("\u00ef\u00bb\u00bf")) {
            return strict(origin, bytes, 3, StandardCharsets.UTF_8);
        } else if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return strict(origin, bytes, 0, StandardCharsets.UTF_16);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        if (!result.isError()) {
            return strict(origin, bytes, 0, StandardCharsets.UTF_8);
        }
        int broken = in.position();
        if (IntStream.range(0, broken).anyMatch(i -> bytes[i] < 0)) {
            throw InputError.DAMAGED_TEXT.at(origin, broken + 1);
        }
        return strict(origin, bytes, 0, WINDOWS);
    }

    private static String strict(String origin, byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw InputError.UNDECODABLE.at(origin, charset.name()).because(e);
        }
    }
}

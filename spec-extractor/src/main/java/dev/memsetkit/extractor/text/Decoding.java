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

/** Turns the bytes of a text into characters: UTF-8, UTF-16 with a byte order mark, or what Windows calls ANSI. */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** A stray control character in five hundred is damage; pictures and fonts have one in ten. */
    private static final int BINARY_SHARE = 500;

    private Decoding() {}

    /**
     * The characters.
     *
     * @throws BadInputException if the bytes are no text
     */
    static String decode(String origin, byte[] bytes) {
        String text = characters(origin, bytes);
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw InputError.BINARY_TEXT.at(origin);
            }
            boolean layout = c == '\n' || c == '\r' || c == '\f' || c == '\t' || c == '\u000b';
            controls += Character.isISOControl(c) && !layout ? 1 : 0;
        }
        if ((long) controls * BINARY_SHARE > text.length()) {
            throw InputError.BINARY_TEXT.at(origin);
        }
        if (text.isBlank()) {
            throw InputError.NO_CHARACTERS.at(origin);
        }
        return text;
    }

    private static String characters(String origin, byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(origin, bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xfe, 0xff)) {
            return strict(origin, bytes, 2, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xff, 0xfe)) {
            return strict(origin, bytes, 2, StandardCharsets.UTF_16LE);
        }
        int broken = brokenUtf8(bytes);
        if (broken < 0) {
            return strict(origin, bytes, 0, StandardCharsets.UTF_8);
        }
        if (hasUtf8Before(bytes, broken)) {
            throw InputError.DAMAGED_TEXT.at(origin, broken + 1);
        }
        return strict(origin, bytes, 0, WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
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

    /** Where the first sequence stands that is no UTF-8; -1 if there is none. */
    private static int brokenUtf8(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? in.position() : -1;
    }

    private static boolean hasUtf8Before(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }
}

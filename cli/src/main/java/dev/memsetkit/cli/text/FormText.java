package dev.memsetkit.cli.text;

import java.nio.charset.StandardCharsets;

/** Reads {@code application/x-www-form-urlencoded} text. */
public final class FormText {

    private FormText() {}

    /** Decodes; a percent sign that starts no escape stays, as lenient servers have it. */
    public static MappedText decode(MappedText encoded) {
        if (encoded.text().indexOf('%') < 0 && encoded.text().indexOf('+') < 0) {
            return encoded;
        }
        String text = encoded.text();
        MappedText.Builder decoded = new MappedText.Builder(encoded.span().start());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (isEscape(text, end)) {
                end += 3;
            }
            if (end > at) {
                escapes(encoded, at, end, decoded);
                at = end;
            } else {
                Span place = encoded.span(at, at + 1);
                decoded.add(text.charAt(at) == '+' ? ' ' : text.charAt(at), place.start(), place.end());
                at++;
            }
        }
        return decoded.build(encoded.span().end());
    }

    private static void escapes(MappedText encoded, int from, int to, MappedText.Builder decoded) {
        byte[] bytes = new byte[(to - from) / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(encoded.text().substring(from + 3 * i + 1, from + 3 * i + 3), 16);
        }
        String characters = new String(bytes, StandardCharsets.UTF_8);
        int read = 0;
        for (int i = 0; i < characters.length(); ) {
            int point = characters.codePointAt(i);
            int length = Math.min(bytesOf(point), bytes.length - read);
            Span place = encoded.span(from + 3 * read, from + 3 * (read + length));
            for (char unit : Character.toChars(point)) {
                decoded.add(unit, place.start(), place.end());
            }
            i += Character.charCount(point);
            read += point == 0xFFFD ? Math.min(1, bytes.length - read) : length;
        }
    }

    private static int bytesOf(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point == 0xFFFD ? 1 : point < 0x10000 ? 3 : 4;
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0
                && text.charAt(at + 1) < 128
                && text.charAt(at + 2) < 128;
    }
}

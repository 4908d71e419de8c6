package dev.memsetkit.extractor.pdf.glyph;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The characters of a glyph: what the font says, else what the encodings of TeX have at that place. */
final class Characters {

    /** TeX's text companion encoding (TS1), which fonts of pictures use without saying so. */
    private static final Map<Integer, String> COMPANION =
            Map.of(39, "'", 42, "\u2217", 61, "-", 96, "`", 136, "\u2022", 183, "\u00b7");

    private Characters() {}

    static String of(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null || text.isEmpty() || text.indexOf('\ufffd') >= 0) {
            String companion = COMPANION.get(code);
            if (companion != null) {
                return companion;
            }
            // Above, that encoding has the signs of Latin-1 at their places.
            boolean ascii = code > 32 && code < 127;
            return ascii || (code >= 160 && code < 256) ? String.valueOf((char) code) : Face.UNKNOWN;
        }
        return plain(text);
    }

    /** Without ligatures and with the hyphen that a line end adds as any other. */
    static String plain(String text) {
        if (text.chars().anyMatch(c -> c >= '\u3000' && c < '\ufb00')) {
            return Face.UNKNOWN; // Some tools write letters of ligatures with their bytes swapped.
        }
        // Fonts give one glyph to several characters: a semicolon may come out as a Greek question mark.
        boolean ligature = text.chars().anyMatch(c -> c >= '\ufb00' && c <= '\ufb06');
        String plain = Normalizer.normalize(text, ligature ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
        return plain.replace('\u00ad', '-').replace('\u2010', '-').replace('\u2011', '-');
    }
}

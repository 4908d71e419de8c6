package dev.memsetkit.extractor.pdf.glyph;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Vector;

/**
 * One font of the document: the characters and widths of its glyphs, each looked up once, and how it looks.
 *
 * <p>What a face is used for (code, strong, emphasis) depends on the other faces of the document too and is told by
 * {@code FaceRoles}.
 */
public final class Face {

    /** A glyph that no table names. */
    public static final String UNKNOWN = "\ufffd";

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern BOLD =
            Pattern.compile("bold|black|heavy|demi|medi(?!um)|(?:^|[a-z])bx\\d*$|sx\\d+$|^t1xb|^t1pxb|^ecxb");
    private static final Pattern ITALIC =
            Pattern.compile("ital|obli|slant|(?:^cm|^sf|^ec|^lm)(?:bx|ss|sl|tt)?(?:ti|it|sl|si)\\d*$");
    private static final Pattern MONO = Pattern.compile("mono|courier|typewriter|consol|tt\\d*(?:$|-)");

    private final PDFont font;
    private final String name;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private float narrowestLetter = Float.MAX_VALUE;
    private float widestLetter;
    private int letters;
    private boolean wordParts;
    private float blank = PieceBuilder.BLANK;
    private long characters;

    /**
     * One sign of the face.
     *
     * @param text its characters, ligatures undone; {@link #UNKNOWN} where nothing tells them
     * @param width how far it moves on, in parts of the font size
     */
    record Glyph(String text, float width) {}

    public Face(PDFont font) {
        this.font = font;
        String full = font.getName() == null ? "" : font.getName();
        this.name = SUBSET.matcher(full).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    PDFont font() {
        return font;
    }

    /** A glyph of the face, looked up once. */
    Glyph glyph(int code) throws IOException {
        Glyph glyph = glyphs.get(code);
        if (glyph == null) {
            glyph = load(code);
            glyphs.put(code, glyph);
        }
        return glyph;
    }

    private Glyph load(int code) throws IOException {
        Vector displacement = font.getDisplacement(code);
        String text = Characters.of(font, code);
        float width = displacement.getX();
        if (text.length() == 1 && Character.isLetter(text.charAt(0)) && width > 0) {
            narrowestLetter = Math.min(narrowestLetter, width);
            widestLetter = Math.max(widestLetter, width);
            letters++;
            // A blank of a fixed-width face is as wide as its letters; less is a correction beside a slanted letter.
            blank = isFixedPitch() ? Math.max(PieceBuilder.BLANK, 0.6f * width) : PieceBuilder.BLANK;
        }
        wordParts |= text.chars().allMatch(Character::isLetterOrDigit);
        return new Glyph(text, width);
    }

    /** The code of the glyph that stands for a letter; -1 if the document shows none. */
    int code(char letter) {
        return glyphs.entrySet().stream()
                .filter(entry -> entry.getValue().text().equals(String.valueOf(letter)))
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }

    /** Counts glyphs that the document shows in this face. */
    void count(int glyphs) {
        characters += glyphs;
    }

    /** How many glyphs the document shows in this face. */
    public long characters() {
        return characters;
    }

    /** Whether the face has letters; one that has none belongs to the text that it stands in. */
    public boolean hasLetters() {
        return letters > 0;
    }

    /** Whether the face has digits or ligatures; some families have those of the text in a face of their own. */
    public boolean hasWordParts() {
        return wordParts;
    }

    /** Whether all letters are equally wide: what the widths say counts more than a flag or the name. */
    public boolean isFixedPitch() {
        if (letters >= 4) {
            return widestLetter - narrowestLetter < 0.004f;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return (descriptor != null && descriptor.isFixedPitch())
                || MONO.matcher(name).find();
    }

    /** The narrowest gap between two characters that is a blank, in parts of the size. */
    float blank() {
        return blank;
    }

    public boolean isBoldByName() {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return BOLD.matcher(name).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    public boolean isItalicByName() {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return ITALIC.matcher(name).find()
                || (descriptor != null && (descriptor.isItalic() || Math.abs(descriptor.getItalicAngle()) >= 4));
    }

    /** Whether the font is drawn by pictures and has nothing that names its family. */
    public boolean isAnonymous() {
        return font instanceof PDType3Font && font.getFontDescriptor() == null;
    }
}

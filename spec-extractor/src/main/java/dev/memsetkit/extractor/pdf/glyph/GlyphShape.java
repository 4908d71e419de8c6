package dev.memsetkit.extractor.pdf.glyph;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * What the form of a letter tells of its face.
 *
 * @param ink the inked area, in parts of the square of the size
 * @param slant how far the strokes lean to the right for each unit of height; about 0 in an upright face
 */
public record GlyphShape(double ink, double slant) {

    /** The shape of a letter of a face, be it a picture or an outline; empty if the face does not show that letter. */
    public static Optional<GlyphShape> of(Face face, char letter) throws IOException {
        int code = face.code(letter);
        if (code < 0) {
            return Optional.empty();
        }
        return face.font() instanceof PDType3Font font
                ? GlyphPicture.of(font, code)
                : GlyphOutline.of(face.font(), code);
    }
}

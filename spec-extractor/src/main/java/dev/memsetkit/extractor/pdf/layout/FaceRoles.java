package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.document.InlineSpan;
import dev.memsetkit.extractor.pdf.glyph.Face;
import dev.memsetkit.extractor.pdf.glyph.GlyphPicture;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each face of a document is used for, told by comparing it with the face of the running text: fixed pitch is code,
 * heavier is strong, leaning is emphasis.
 */
public final class FaceRoles {

    /** Frequent letters of English, so that two faces share most of them. */
    private static final String SAMPLE = "aeionrstldchmupbgf";

    /** Bold pictures have at least a third more ink than those of the text, small sizes of a text face a fifth at most. */
    private static final double HEAVIER = 1.25;

    /** Italic and oblique faces lean by 0.15 to 0.25. */
    private static final double LEANING = 0.08;

    /**
     * How a face looks.
     *
     * @param letters whether it has letters; if not, it belongs to the text that it stands in
     */
    public record Look(boolean mono, boolean bold, boolean italic, boolean letters) {

        public InlineSpan.Role role() {
            if (mono) {
                return InlineSpan.Role.CODE;
            }
            return bold ? InlineSpan.Role.STRONG : italic ? InlineSpan.Role.EMPHASIS : InlineSpan.Role.PLAIN;
        }
    }

    private final Map<Face, Look> looks = new HashMap<>();
    private final @Nullable Face body;

    public FaceRoles(List<Face> faces) throws IOException {
        body = faces.stream()
                .filter(face -> face.hasLetters() && !face.isFixedPitch())
                .max(Comparator.comparingLong(Face::characters))
                .orElse(null);
        for (Face face : faces) {
            looks.put(face, look(face));
        }
    }

    /** How a face looks. */
    public Look of(Face face) {
        return Objects.requireNonNull(looks.get(face), "a face of another document");
    }

    /** Whether it is the face of the running text. */
    public boolean isText(Face face) {
        return face == body;
    }

    /** Whether a piece is bold text, not code. */
    public boolean isBold(Piece piece) {
        Look look = of(piece.face());
        return look.bold() && !look.mono();
    }

    /** With how many pieces a line begins that are bold, or have no letters that could be. */
    public int leadingBold(PrintedLine line) {
        int bold = 0;
        for (Piece piece : line.pieces()) {
            if (!isBold(piece) && of(piece.face()).letters()) {
                break;
            }
            bold++;
        }
        return bold;
    }

    /** Whether all of a line is bold, or has no letters that could be. */
    public boolean isAllBold(PrintedLine line) {
        return leadingBold(line) == line.pieces().size();
    }

    /** Whether any face but code is bold: without one neither fields nor terms are known. */
    public boolean tellBold() {
        return looks.values().stream().anyMatch(look -> look.bold() && look.letters() && !look.mono());
    }

    private Look look(Face face) throws IOException {
        boolean mono = face.isFixedPitch();
        if (face == body || !face.hasLetters()) {
            boolean bold = face != body && face.hasWordParts() && face.isBoldByName();
            return new Look(mono, bold, false, face.hasLetters());
        }
        if (mono || body == null || !face.isAnonymous()) {
            return new Look(mono, face.isBoldByName(), face.isItalicByName(), true);
        }
        return pictured(face, body);
    }

    /** A face without a name, by the ink of the letters that it shares with the text. */
    private static Look pictured(Face face, Face text) throws IOException {
        double ink = 0;
        double textInk = 0;
        double lean = 0;
        int shared = 0;
        for (int i = 0; i < SAMPLE.length(); i++) {
            char letter = SAMPLE.charAt(i);
            Optional<GlyphPicture> own = GlyphPicture.of(face, letter);
            Optional<GlyphPicture> its = GlyphPicture.of(text, letter);
            if (own.isPresent() && its.isPresent()) {
                ink += own.get().ink();
                textInk += its.get().ink();
                lean += own.get().slant() - its.get().slant();
                shared++;
            }
        }
        // Not a number, and so neither, where they share none.
        return new Look(false, ink / textInk >= HEAVIER, lean / shared >= LEANING, true);
    }
}

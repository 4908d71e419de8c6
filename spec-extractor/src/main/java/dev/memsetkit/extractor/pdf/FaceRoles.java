package dev.memsetkit.extractor.pdf;

import dev.memsetkit.extractor.document.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each face of a document is used for, told by comparing it with the face of the running text: fixed pitch is code,
 * heavier is strong, leaning is emphasis.
 */
final class FaceRoles {

    /** Frequent letters of English, so that two faces share most of them. */
    private static final String SAMPLE = "aeionrstldchmupbgf";

    /** Bold faces have at least a third more ink or stem than the text, small sizes of a text face a fifth at most. */
    private static final double HEAVIER = 1.25;

    /** Italic and oblique faces lean by 0.15 to 0.25. */
    private static final double LEANING = 0.08;

    /**
     * How a face looks.
     *
     * @param letters whether it has letters; if not, it belongs to the text that it stands in
     */
    record Look(boolean mono, boolean bold, boolean italic, boolean letters) {

        Span.Role role() {
            if (mono) {
                return Span.Role.CODE;
            }
            return bold ? Span.Role.STRONG : italic ? Span.Role.EMPHASIS : Span.Role.PLAIN;
        }
    }

    private final Map<Face, Look> looks = new HashMap<>();
    private final @Nullable Face body;

    FaceRoles(List<Face> faces) throws IOException {
        body = faces.stream()
                .filter(face -> face.hasLetters() && !face.isFixedPitch())
                .max(Comparator.comparingLong(Face::characters))
                .orElse(null);
        for (Face face : faces) {
            looks.put(face, look(face));
        }
    }

    /** How a face looks. */
    Look of(Face face) {
        Look look = looks.get(face);
        if (look == null) {
            throw new IllegalArgumentException("a face of another document: " + face.name());
        }
        return look;
    }

    /** Whether it is the face of the running text. */
    boolean isText(Face face) {
        return face == body;
    }

    /** Whether a piece is bold text, not code. */
    boolean isBold(Piece piece) {
        Look look = of(piece.face());
        return look.bold() && !look.mono();
    }

    /** Whether a piece is bold or has no letters that could be. */
    boolean isBoldOrSign(Piece piece) {
        return isBold(piece) || !of(piece.face()).letters();
    }

    /** With how many bold pieces a line begins. */
    int leadingBold(Line line) {
        int bold = 0;
        while (bold < line.pieces().size() && isBoldOrSign(line.pieces().get(bold))) {
            bold++;
        }
        return bold;
    }

    private Look look(Face face) throws IOException {
        boolean mono = face.isFixedPitch();
        boolean letters = face.hasLetters();
        if (body == null || face == body || !letters) {
            return new Look(mono, false, false, letters);
        }
        boolean bold = face.isBoldByName();
        boolean italic = face.isItalicByName();
        if (bold || italic || mono) {
            return new Look(mono, bold, italic, true);
        }
        return compare(face, body);
    }

    /** A face whose name tells nothing, by the ink of the letters that it shares with the text. */
    private static Look compare(Face face, Face body) throws IOException {
        double ink = 0;
        double bodyInk = 0;
        double lean = 0;
        int shared = 0;
        for (int i = 0; i < SAMPLE.length(); i++) {
            Optional<GlyphShape> own = GlyphShape.of(face, SAMPLE.charAt(i));
            Optional<GlyphShape> other = GlyphShape.of(body, SAMPLE.charAt(i));
            if (own.isPresent() && other.isPresent()) {
                ink += own.get().ink();
                bodyInk += other.get().ink();
                lean += own.get().slant() - other.get().slant();
                shared++;
            }
        }
        if (shared == 0) {
            return new Look(false, body.stem() > 0 && face.stem() >= body.stem() * HEAVIER, false, true);
        }
        return new Look(false, ink >= bodyInk * HEAVIER, lean / shared >= LEANING, true);
    }
}

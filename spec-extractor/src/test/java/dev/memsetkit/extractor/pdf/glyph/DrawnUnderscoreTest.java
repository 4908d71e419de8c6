package dev.memsetkit.extractor.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.pdf.line.Faces;
import org.junit.jupiter.api.Test;

/** TeX's old fonts have no underscore: it is drawn, and must be read as a character where it stands among letters. */
class DrawnUnderscoreTest {

    private static final float SIZE = 10;

    private final PieceBuilder builder = new PieceBuilder();

    @Test
    void aShortRuleOnTheBaseLineIsAnUnderscore() {
        word("shelf", 72);
        builder.rule(rule(97.6f, 100.6f, 102));
        word("count", 101.2f);

        PageScanner.Scan scan = builder.finish();
        assertThat(scan.pieces()).extracting(Piece::text).containsExactly("shelf_count");
        assertThat(scan.rules()).isEmpty();
    }

    @Test
    void oneThatOpensALineWaitsForItsWord() {
        word("above", 72);
        builder.rule(rule(72, 75, 114));
        builder.begin(Faces.TEXT, SIZE, 112);
        glyphs("id", 75.6f);

        assertThat(builder.finish().pieces()).extracting(Piece::text).containsExactly("above", "_id");
    }

    @Test
    void oneBetweenBlanksIsAWordOfItsOwn() {
        word("and", 72);
        builder.rule(rule(90, 93, 102));
        word(".", 93.5f);

        assertThat(builder.finish().pieces()).extracting(Piece::text).containsExactly("and _.");
    }

    @Test
    void longRulesAndRulesAwayFromTheBaseLineAreRules() {
        word("shelf", 72);
        builder.rule(rule(72, 200, 102));
        builder.rule(rule(97.6f, 100.6f, 92));
        builder.rule(rule(140, 143, 102));

        PageScanner.Scan scan = builder.finish();
        assertThat(scan.pieces()).extracting(Piece::text).containsExactly("shelf");
        assertThat(scan.rules()).hasSize(3);
    }

    private static PrintedRule rule(float left, float right, float y) {
        return new PrintedRule(left, y - 0.2f, right, y + 0.2f);
    }

    private void word(String word, float left) {
        builder.begin(Faces.TEXT, SIZE, 100);
        glyphs(word, left);
    }

    private void glyphs(String word, float left) {
        for (int i = 0; i < word.length(); i++) {
            builder.glyph(word.substring(i, i + 1), left + i * 5, left + (i + 1) * 5);
        }
    }
}

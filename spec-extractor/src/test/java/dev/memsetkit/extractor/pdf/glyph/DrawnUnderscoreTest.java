package dev.memsetkit.extractor.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.pdf.line.Faces;
import org.junit.jupiter.api.Test;

/** TeX's old fonts have no underscore: it is drawn, and a document that draws it is refused. */
class DrawnUnderscoreTest {

    private static final float SIZE = 10;

    private final PieceBuilder builder = new PieceBuilder();

    @Test
    void aShortRuleOnTheBaseLineBehindALetterIsASign() {
        word("shelf", 72);
        builder.rule(rule(97.6f, 100.6f, 102));
        word("count", 101.2f);

        assertThat(builder.hasDrawnSigns()).isTrue();
    }

    @Test
    void longRulesAndRulesAwayFromTheBaseLineAreRules() {
        word("shelf", 72);
        builder.rule(rule(72, 200, 102));
        builder.rule(rule(97.6f, 100.6f, 92));
        builder.rule(rule(140, 143, 102));

        assertThat(builder.hasDrawnSigns()).isFalse();
        assertThat(builder.finish().rules()).hasSize(3);
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

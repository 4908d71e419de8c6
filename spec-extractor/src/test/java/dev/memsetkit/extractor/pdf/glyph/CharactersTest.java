package dev.memsetkit.extractor.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glyphs come out as the characters that an author would type. */
class CharactersTest {

    @ParameterizedTest
    @CsvSource({
        "\ufb01, fi",
        "\ufb03, ffi",
        // The letters f and i with their bytes swapped are told as unreadable.
        "\u6600\u6900, \ufffd",
        // A Greek question mark looks like a semicolon and is one.
        "\u037e, ;",
        "\u2010, -",
        "abc, abc"
    })
    void plain(String glyph, String characters) {
        assertThat(Characters.plain(glyph)).isEqualTo(characters);
    }
}

package dev.memsetkit.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.testing.Property;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {

    @Test
    void utf8WithAndWithoutMark() {
        assertThat(Decoding.decode("a.txt", "\ufeff‘on’".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("‘on’");
        assertThat(Decoding.decode("a.txt", "‘on’".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("‘on’");
    }

    @Test
    void utf16WithMark() {
        assertThat(Decoding.decode("a.txt", "\ufeff‘on’".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("‘on’");
        assertThat(Decoding.decode("a.txt", "\ufeff‘on’".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("‘on’");
    }

    @Test
    void windowsQuotes() {
        assertThat(Decoding.decode("a.txt", "• kind – ‘on’".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("• kind – ‘on’");
    }

    @Test
    void damagedUtf8() {
        byte[] bytes = "‘on’ and on".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xff;

        assertRefused(bytes, "byte 6 is not UTF-8");
    }

    @Test
    void binaryData() {
        assertRefused(new byte[] {'a', 0, 'b'}, "found binary data");
        assertRefused("\u0001\u0002 text".getBytes(StandardCharsets.UTF_8), "found binary data");
    }

    @Test
    void blanksOnly() {
        assertRefused(" \n\f ".getBytes(StandardCharsets.UTF_8), "found no character");
    }

    @Test
    void anyBytesAreDecodedOrRefused() {
        Property.forAll(draw -> draw.flag() ? draw.bytes() : draw.text().getBytes(StandardCharsets.UTF_8))
                .holds(bytes -> {
                    try {
                        assertThat(Decoding.decode("a.txt", bytes)).isNotBlank();
                    } catch (BadInputException e) {
                        assertThat(e).message().startsWith("a.txt: ").doesNotContain("\n");
                    }
                });
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> Decoding.decode("a.txt", bytes))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining(message);
    }
}

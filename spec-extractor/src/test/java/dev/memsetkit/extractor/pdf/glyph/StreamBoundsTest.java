package dev.memsetkit.extractor.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.finding.BadInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class StreamBoundsTest {

    @Test
    void aPartWithinTheLimitPasses() {
        assertThatCode(() -> StreamBounds.check("a.pdf", file("/FlateDecode", 10_000), 10_000))
                .doesNotThrowAnyException();
    }

    @Test
    void aPartBeyondTheLimitIsRefused() throws IOException {
        byte[] file = file("/FlateDecode", 10_001);

        assertThatThrownBy(() -> StreamBounds.check("a.pdf", file, 10_000))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("more than 10000 bytes");
    }

    @Test
    void aPartPackedTwiceIsRefused() throws IOException {
        byte[] file = file("[/FlateDecode /LZWDecode]", 10);

        assertThatThrownBy(() -> StreamBounds.check("a.pdf", file, 10_000))
                .hasMessageContaining("packed more than once");
    }

    @Test
    void whatIsNotPackedNeedsNoLook() {
        assertThatCode(() -> StreamBounds.check("a.pdf", new byte[200_000], 10)).doesNotThrowAnyException();
    }

    private static byte[] file(String filter, int length) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(("1 0 obj\n<< /Filter " + filter + " >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(file)) {
            deflater.write(new byte[length]);
        }
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}

package dev.memsetkit.extractor.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputErrorTest {

    @Test
    void thePlaceStandsBeforeWhatIsWrong() {
        IOException cause = new IOException("gone");

        assertThat(InputError.PAGE_TOO_LARGE.at("a.html", 12, 10).because(cause))
                .hasMessage("a.html: the page has 12 bytes, expected at most 10")
                .hasCause(cause);
        assertThat(InputError.NO_PDF_HEADER.at("a.pdf"))
                .hasMessage("a.pdf: found no PDF header (%PDF-), expected a PDF");
        assertThat(InputError.NO_PDF_END.at("a.pdf")).hasMessageContaining("end mark (%%EOF)");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsOneLineThatCanBeFilledIn(InputError error) {
        assertThat(error.at("place", "one", "two", "three"))
                .message()
                .startsWith("place: ")
                .hasLineCount(1)
                .doesNotContain("%s")
                .doesNotEndWith(".");
    }
}

package dev.memsetkit.spec.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void saysThePlaceThatPeopleCanFind() {
        assertThat(new Source("racks.html", "rack.list", Source.UNNUMBERED, 12)).hasToString("racks.html#rack.list");
        assertThat(new Source("racks.pdf", "", 3, 12)).hasToString("racks.pdf, page 3, line 12");
        assertThat(new Source("racks.txt", "", Source.UNNUMBERED, 12)).hasToString("racks.txt, line 12");
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(Source.NONE).hasToString("an unknown place");
    }

    @Test
    void aDocumentAsAWholeHasNoLine() {
        assertThat(Source.ofDocument("racks.html")).hasToString("racks.html");
    }

    @Test
    void pagesAndLinesCountFromOne() {
        assertThatThrownBy(() -> new Source("racks.pdf", "", 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("racks.pdf: found page 1, line -1, expected numbers from 1");
        assertThatThrownBy(() -> new Source("racks.pdf", "", -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

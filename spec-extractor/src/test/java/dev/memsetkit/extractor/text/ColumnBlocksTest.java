package dev.memsetkit.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnBlocksTest {

    @Test
    void columnsBelowEachOtherBecomeRows() {
        assertThat(joined("Acceptable values are\nsku\nR1\nR2\n\ndescription\nRack one\nRack two\n\nMore."))
                .containsExactly("Acceptable values are", "sku description", "R1 Rack one", "R2 Rack two", "More.");
    }

    @Test
    void columnsOfDifferentLengthStayAsTheyAre() {
        assertThat(joined("sku\nR1\nR2\n\ndescription\nRack one\n\nRack two"))
                .containsExactly("sku", "R1", "R2", "description", "Rack one", "Rack two");
    }

    private static List<String> joined(String text) {
        return ColumnBlocks.joined(Lines.split("a.txt", text)).stream()
                .map(PlainLine::text)
                .toList();
    }
}

package dev.memsetkit.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchedLinesTest {

    @Test
    void wordsOfAStretchedLineStandBeforeTheReferenceBelowIt() {
        assertThat(joined("Returns A\ndictionary\nof\nrack.info().\n\nthe\n\nsame\n\nkind\n\nRaises Nothing."))
                .containsExactly("Returns A dictionary of the same kind rack.info().", "Raises Nothing.");
    }

    @Test
    void anEntryBeforeAShortParagraphStaysOne() {
        assertThat(joined("Lists racks.\n\nrack.info()\nDescribes a rack.\n\nrack.list()\n\nLists\n\nracks."))
                .containsExactly("Lists racks.", "rack.info()", "Describes a rack.", "rack.list()", "Lists", "racks.");
    }

    @Test
    void fieldsWithEmptyLinesBetweenThemAreNoWords() {
        assertThat(joined("1.1 Rack Methods\nrack.info()\n\nParameters\n\nReturns\n\nString"))
                .containsExactly("1.1 Rack Methods", "rack.info()", "Parameters", "Returns", "String");
    }

    @Test
    void oneWordBehindAReferenceProvesNothing() {
        assertThat(joined("See\nrack.info()\n\nParameters\nname (String)"))
                .containsExactly("See", "rack.info()", "Parameters", "name (String)");
    }

    private static List<String> joined(String text) {
        return StretchedLines.joined(Lines.split("a.txt", text)).stream()
                .map(PlainLine::text)
                .toList();
    }
}

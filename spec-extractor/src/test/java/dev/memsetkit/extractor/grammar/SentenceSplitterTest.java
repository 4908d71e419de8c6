package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.testing.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

    /** What {@link SentenceSplitter} does by hand, as a regular expression. */
    private static final Pattern END = Pattern.compile(
            "(?:[.!?](?<!(?i:\\be\\.g\\.|\\bi\\.e\\.|\\beg\\.|\\bn\\.b\\.|\\bapprox\\.|\\bincl\\.|\\bexcl\\.)))"
                    + "(?!(?<=(?i:\\bno\\.|\\bnos\\.|\\bfig\\.|\\bvol\\.))\\s+\\d)\\s+(?=[\\p{Lu}'\"(\\[\\d\ue000]|-\\d)");

    private static final List<String> PIECES = List.of(
            "A", "b", ".", "!", "?", " ", "\n", "e.g.", "E.g.", "i.e.", "eg.", "N.B.", "approx.", "no.", "Fig.", "1",
            "-", "'", "(", "_", "\u00c9", "\ue000");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "One. Two! Three? Four | One.; Two!; Three?; Four",
                "The name, e.g. 'a'. 'b' is not. | The name, e.g. 'a'.; 'b' is not.",
                "The leg. 'a' | The leg.; 'a'",
                "See rack.info() for 1.5 racks. (Or not.) | See rack.info() for 1.5 racks.; (Or not.)",
                "no end. of it | no end. of it",
                "E.g. 'a'. See the e.g. | E.g. 'a'.; See the e.g.",
                "The lid no. 7 is blue. No. 5 is red. | The lid no. 7 is blue.; No. 5 is red.",
                "I said no. He said yes. | I said no.; He said yes.",
                "It has approx. 20 slots. -1 means any. | It has approx. 20 slots.; -1 means any.",
            })
    void endBeforeWhatBeginsASentence(String text, String sentences) {
        assertThat(SentenceSplitter.of(text)).containsExactly(sentences.split("; "));
        assertThat(SentenceSplitter.first(text)).isEqualTo(sentences.split("; ")[0]);
    }

    @Test
    void areThoseOfTheRegularExpression() {
        Property.forAll(draw -> String.join("", draw.list(0, 20, piece -> piece.of(PIECES))))
                .holds(SentenceSplitterTest::areThoseOfTheRegularExpression);
    }

    private static void areThoseOfTheRegularExpression(String text) {
        List<String> expected = new ArrayList<>();
        int start = 0;
        Matcher ends = END.matcher(text);
        while (ends.find()) {
            expected.add(text.substring(start, ends.start() + 1));
            start = ends.end();
        }
        if (start < text.length()) {
            expected.add(text.substring(start));
        }

        assertThat(SentenceSplitter.of(text)).isEqualTo(expected);
    }
}

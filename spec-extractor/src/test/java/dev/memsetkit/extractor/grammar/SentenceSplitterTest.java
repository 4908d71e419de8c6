package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

    /** What {@link SentenceSplitter} does by hand, as a regular expression. */
    private static final Pattern END = Pattern.compile(
            "[.!?](?<!\\be\\.g\\.)(?<!\\bi\\.e\\.)(?<!\\beg\\.)(?<!\\bN\\.B\\.)\\s+(?=[\\p{Lu}'\"(\\[\\d])");

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
            })
    void endBeforeWhatBeginsASentence(String text, String sentences) {
        assertThat(SentenceSplitter.of(text)).containsExactly(sentences.split("; "));
        assertThat(SentenceSplitter.first(text)).isEqualTo(sentences.split("; ")[0]);
    }

    @Property
    void areThoseOfTheRegularExpression(@ForAll("texts") List<String> pieces) {
        String text = String.join("", pieces);
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

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "A", "b", ".", "!", "?", " ", "\n", "e.g.", "i.e.", "eg.", "N.B.", "1", "'", "(", "_", "\u00c9")
                .list()
                .ofMaxSize(20);
    }
}

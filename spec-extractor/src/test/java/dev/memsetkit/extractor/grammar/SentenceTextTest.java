package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.InlineSpan;
import dev.memsetkit.extractor.document.InlineSpan.Role;
import dev.memsetkit.extractor.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as the phrases read it, and sentences that qualify others. */
class SentenceTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Give `red` | Give <red>",
                "Give `size` | Give size",
                "Give `12` | Give 12",
                "Give `-1.5` | Give -1.5",
                "Give `1.5a` | Give <1.5a>",
                "Give `String` | Give String",
                "Give `two words` | Give two words",
                "Give '`red`' | Give 'red'",
                "Give x=`red` | Give x=red",
                "Call `rack.info`() | Call rack.info()",
                "`red` or `blue` | <red> or <blue>",
            })
    void valuesInACodeFontAreAsGoodAsQuoted(String marked, String read) {
        List<InlineSpan> spans = new ArrayList<>();
        String[] parts = marked.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new InlineSpan(i % 2 == 0 ? Role.PLAIN : Role.CODE, parts[i]));
            }
        }
        String text = SentenceText.of(Text.fold(spans), Set.of("size"));

        assertThat(text.replace(SentenceText.CODE_OPEN, "<").replace(SentenceText.CODE_CLOSE, ">"))
                .isEqualTo(read);
        assertThat(SentenceText.printed(text)).isEqualTo(marked.replace("`", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "It MUST be red. | It must be red.",
                "It MAY NOT be red. | It may not be red.",
                "The ONLY one | The only one",
                "MAY 5 | MAY 5",
                "At most 5 [1]. | At most 5.",
                "At most 5[12] | At most 5",
                "An array [1,2] | An array [1,2]",
                "\u00abred\u00bb or \u2039blue\u203a or `tin` | \"red\" or 'blue' or 'tin'",
                "\u22125 | -5",
            })
    void marksAndCapitalsAreThePlainOnes(String printed, String read) {
        assertThat(SentenceText.of(printed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partners are exempt.",
                "The list is not complete.",
                "It does not apply to old racks.",
                "This limit was lifted.",
                "It no longer applies.",
                "Others will be added.",
                "It differs for old racks.",
                "Old racks take longer ones too.",
                "Old racks accept longer names.",
                "Blue is possible too.",
                "Blue is also accepted.",
                "Umlauts count twice.",
                "Ignore the former sentence.",
                "But not red on old racks.",
            })
    void sentencesQualifyOthers(String sentence) {
        assertThat(Qualification.in("At most 5 racks. " + sentence + " They are red.", List.of()))
                .containsExactly(sentence);
    }

    @Test
    void aSentenceThatStatesSomethingItselfQualifiesNone() {
        String text = "They are red. It does not apply to old racks. They are exempt.";
        List<Grammar.Found<String>> found = List.of(new Grammar.Found<>("fact", "not apply", 24));

        assertThat(Qualification.in(text, found)).containsExactly("They are exempt.");
        assertThat(Qualification.in("They are red.", List.of())).isEmpty();
    }

    @Test
    void aSentenceBeginsWhereTheWhiteSpaceEnds() {
        assertThat(SentenceSplitter.of("It is. Then -5 is.  (And) so. no"))
                .containsExactly("It is.", "Then -5 is.", "(And) so. no");
        assertThat(SentenceSplitter.of("See no. 5 here. See no. Five."))
                .containsExactly("See no. 5 here.", "See no.", "Five.");
        assertThat(SentenceSplitter.of("A casino. 5 racks.")).containsExactly("A casino.", "5 racks.");
        assertThat(SentenceSplitter.of("Red! Blue? -5. - 5")).containsExactly("Red!", "Blue?", "-5. - 5");
        assertThat(SentenceSplitter.first("")).isEmpty();
    }
}

package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Text;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class GrammarPropertiesTest {

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        String folded = Text.of(text).plain();

        Grammar.Outcome<ParameterFact> outcome = ParameterPhrases.ALL.read(folded);

        assertThat(outcome.found()).allSatisfy(found -> assertThat(folded).contains(found.words()));
        KeyPhrases.type(folded);
        KeyPhrases.valueSet(folded);
        PhraseParts.methods(folded);
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = Text.of(text).plain();

        assertThat(Text.of(once).plain()).isEqualTo(once);
        assertThat(once).doesNotContain("  ").isEqualTo(once.strip());
    }

    @Property
    void listedValuesComeBackInOrder(@ForAll("values") List<String> values) {
        String sentence = "The kind. Acceptable values: '" + String.join("', '", values) + "'.";

        assertThat(ParameterPhrases.ALL.find(sentence))
                .extracting(Grammar.Found::fact)
                .containsExactly(new ParameterFact.Values(values));
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789_-,")
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 200)
    void limitsAreReadWhateverTheNumber(@ForAll("limits") int limit) {
        String sentence = "PhraseParts. Ensure this value has at most " + limit + " characters.";

        assertThat(ParameterPhrases.ALL.find(sentence))
                .extracting(Grammar.Found::fact)
                .containsExactly(new ParameterFact.MaxLength(limit));
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE);
    }
}

package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import org.junit.jupiter.api.Test;

/** What holds for any text. */
class GrammarPropertiesTest {

    @Test
    void anyTextIsReadWithoutFailing() {
        Property.forAll(Draw::text).holds(text -> {
            String folded = Text.of(text).plain();

            Grammar.Outcome<ParameterFact> outcome = ParameterPhrases.ALL.read(folded);

            assertThat(outcome.found()).allSatisfy(found -> assertThat(folded).contains(found.words()));
            KeyPhrases.type(folded);
            KeyPhrases.valueSet(folded);
            PhraseParts.methods(folded);
        });
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        Property.forAll(Draw::text).holds(text -> {
            String once = Text.of(text).plain();

            assertThat(Text.of(once).plain()).isEqualTo(once);
            assertThat(once).doesNotContain("  ").isEqualTo(once.strip());
        });
    }

    @Test
    void listedValuesComeBackInOrder() {
        Property.forAll(draw -> draw.list(1, 8, value -> value.text(1, 12, "abcdefghijklmnopqrstuvwxyz0123456789_-,")))
                .holds(values -> assertThat(ParameterPhrases.ALL.find(
                                "The kind. Acceptable values: '" + String.join("', '", values) + "'."))
                        .extracting(Grammar.Found::fact)
                        .containsExactly(new ParameterFact.Values(values)));
    }

    @Test
    void limitsAreReadWhateverTheNumber() {
        Property.forAll(draw -> draw.between(0, Integer.MAX_VALUE))
                .tries(200)
                .holds(limit -> assertThat(ParameterPhrases.ALL.find(
                                "Words. Ensure this value has at most " + limit + " characters."))
                        .extracting(Grammar.Found::fact)
                        .containsExactly(new ParameterFact.MaxLength(limit)));
    }
}

package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.grammar.KeyPhrases.KeyFact;
import dev.memsetkit.extractor.grammar.ResultPhrases.ResultFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result has the form of another method's only where the words say so, not where they merely name the method. */
class AsInMethodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A dictionary as described in rack.info().",
                "A dictionary of the shelf after the move, as decribed in rack.info()",
                "A dictionary, as it is returned by rack.info().",
                "A dictionary with the shelf as returned by rack.info().",
                "A dictionary with the same keys as rack.info().",
                "A dictionary in the same format as that of rack.info().",
                "A dictionary like that of rack.info().",
                "A dictionary like rack.info().",
                "A dictionary (see rack.info()).",
                "A dictionary about the shelf as provided by rack.info().",
                "Information about the shelf, documented under rack.info().",
                "the same as rack.info().",
                "The same dictionary as rack.info() returns."
            })
    void whatIsSaidToBeAlikeIsRead(String words) {
        assertThat(ResultPhrases.first(words).map(Grammar.Found::fact))
                .contains(new ResultFact.DictionaryAsIn("rack.info"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A list of dictionaries as described in rack.info().",
                "A list of dictionaries where each is as described in rack.info()",
                "A list of dictionaries with the same keys as rack.info().",
                "An array of dictionaries, each like the one of rack.info()"
            })
    void listsToo(String words) {
        assertThat(ResultPhrases.first(words).map(Grammar.Found::fact)).contains(new ResultFact.ListAsIn("rack.info"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A dictionary of the switches that rack.set_policy() sets.",
                "A dictionary of settings as changed by rack.set_policy().",
                "A dictionary to be passed to rack.set_policy().",
                "A dictionary for rack.set_policy().",
                "A dictionary of what rack.set_policy() would need.",
                "A dictionary. It can be given to rack.set_policy().",
                "A list of dictionaries, one for each rack that rack.set_policy() has reached.",
                "Information which rack.set_policy() takes."
            })
    void aMethodThatIsOnlyMentionedSaysNoForm(String words) {
        assertThat(ResultPhrases.first(words).map(Grammar.Found::fact)).isEmpty();
        assertThat(KeyPhrases.CONTENT.find(words))
                .extracting(Grammar.Found::fact)
                .noneMatch(fact -> fact instanceof KeyFact.AsIn || fact instanceof KeyFact.ListAsIn);
    }
}

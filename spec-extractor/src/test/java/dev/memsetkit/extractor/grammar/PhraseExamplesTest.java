package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of every row of the grammar: each is read by its row, and by its table as a whole. */
class PhraseExamplesTest {

    @TestFactory
    Stream<DynamicTest> parameterPhrases() {
        return tests(ParameterPhrases.ALL, true);
    }

    @TestFactory
    Stream<DynamicTest> labelPhrases() {
        return tests(LabelPhrases.ALL, true);
    }

    @TestFactory
    Stream<DynamicTest> methodPhrases() {
        return tests(MethodPhrases.ALL, true);
    }

    @TestFactory
    Stream<DynamicTest> changelogPhrases() {
        return tests(ChangelogPhrases.ALL, true);
    }

    @TestFactory
    Stream<DynamicTest> optionalityPhrases() {
        return tests(KeyPhrases.OPTIONALITY, true);
    }

    @TestFactory
    Stream<DynamicTest> dependencePhrases() {
        return tests(KeyPhrases.DEPENDENCE, true);
    }

    @TestFactory
    Stream<DynamicTest> contentPhrases() {
        return tests(KeyPhrases.CONTENT, true);
    }

    @TestFactory
    Stream<DynamicTest> resultPhrases() {
        return tests(ResultPhrases.ALL, false);
    }

    private static <F> Stream<DynamicTest> tests(PhraseTable<F> table, boolean wholeTable) {
        return table.rows().stream().flatMap(phrase -> {
            assertThat(phrase.examples()).as(phrase.name()).isNotEmpty();
            return phrase.examples().stream()
                    .map(example -> DynamicTest.dynamicTest(phrase.name() + ": " + example.sentence(), () -> {
                        assertReads(phrase, example);
                        if (wholeTable) {
                            assertThat(table.find(example.sentence()))
                                    .extracting(Grammar.Found::fact)
                                    .contains(example.fact());
                        }
                    }));
        });
    }

    private static <F> void assertReads(Phrase<F> phrase, Phrase.Example<F> example) {
        assertThat(phrase.first(example.sentence()))
                .hasValueSatisfying(found -> assertThat(found.fact()).isEqualTo(example.fact()));
    }
}

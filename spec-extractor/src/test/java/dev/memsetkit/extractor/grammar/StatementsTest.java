package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences that no phrase reads state something all the same, and which tell a story. */
class StatementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It returns an HTTP error 404. | true",
                "(e.g. 5) | false",
                "Usually 5 letters. | false",
                "Usually it must have 5 letters. | true",
                "20 characters | true",
                "A label of 12 characters prints in two seconds. | false",
                "A label of 12 characters fails when it prints. | true",
                "For partners, not required. | true",
                "For partners, red. | false",
                "'a', 'b' | true",
                "We mostly sell 'a' and 'b' here. | false",
                "The colour of the door. | false",
                "It starts with 5. | true",
                "The house printed 250 tickets. | false",
                "Costs 5 pounds. | false",
                "32 letters | true",
            })
    void sentencesMayStateSomethingAboutValues(String sentence, boolean states) {
        assertThat(ValueStatement.isIn(sentence)).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At most 20 characters. | at most 20 characters | '' | true",
                "At most 20 characters. | At most 20 characters | '' | false",
                "Names are long (e.g. at most 20 characters). | at most 20 characters | Names are long | true",
                "Usually at most 20 characters. | at most 20 characters | Usually | true",
                "At most 20 characters, people say. | At most 20 characters | people say | true",
                "At most 20 characters, if people say so. | At most 20 characters | if people say so | false",
                "At most 20 characters for racks. | At most 20 characters | for racks | false",
                "At most 20 characters makes it fit. | At most 20 characters | makes it fit | true",
            })
    void whatWasReadMayBePartOfAStory(String sentence, String read, String rest, boolean story) {
        assertThat(ValueStatement.isStory(sentence, List.of(read), rest)).isEqualTo(story);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has been removed. | true",
                "A size is expected. | true",
                "It is asynchronous. | true",
                "Without a size it builds a small one. | true",
                "Without a plan it builds a small one. | false",
                "It builds a rack. | false",
            })
    void sentencesMaySayWhatCallersHaveToKnow(String sentence, boolean states) {
        assertThat(MethodStatement.isIn(sentence, List.of("size"))).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource({"Only for partners., true, false", "Not available any more., true, true", "Painted red., false, false"})
    void meaningsMayBeRulesAndWithdrawTheirValues(String meaning, boolean rule, boolean withdrawn) {
        assertThat(LabelPhrases.looksLikeRule(meaning)).isEqualTo(rule);
        assertThat(LabelPhrases.withdraws(meaning)).isEqualTo(withdrawn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At most 20 characters. | At most 20 characters",
                "It must have at most 20 characters. | must have at most 20 characters",
                "For partners, at most 20 characters. | ''",
                "At most 20 characters for partners. | ''",
                "The name, which is printed, must have at most 20 characters. | must have at most 20 characters",
                "An account can have at most 20 racks. | ''",
                "Until 5.2 at most 20 characters. | ''",
            })
    void aLimitHoldsWhereTheRestOfItsSentenceAddsNothing(String sentence, String read) {
        assertThat(ParameterPhrases.ALL.read(sentence).found().stream()
                        .map(Grammar.Found::words)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(read);
    }

    @Test
    void aTextHasWordsOrNot() {
        Wording red = Wording.of("red+");

        assertThat(red.isIn("a redd door")).isTrue();
        assertThat(red.isIn("a blue door")).isFalse();
        assertThat(red.first("a redd door").orElseThrow().start()).isEqualTo(2);
        assertThat(red.first("a blue door")).isEmpty();
    }

    @Test
    void anErrorNamesTheListThatMustNotBeEmpty() {
        assertThat(RaisePhrases.emptyList("if boards is empty.")).contains("boards");
        assertThat(RaisePhrases.emptyList("if the list is empty.")).contains("");
        assertThat(RaisePhrases.emptyList("if the list is unknown.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rack.get_rid_of, false",
        "rack.list_on, false",
        "rack.info_on, true",
        "rack.list_and_paint, false",
        "rack.list_and_info, true",
        "rack.paint_in, false"
    })
    void particlesAndSecondVerbsMakeOtherVerbs(String method, boolean reads) {
        assertThat(ReadingVerbs.isInName(method)).isEqualTo(reads);
    }
}

package dev.memsetkit.extractor.resolve;

import static dev.memsetkit.extractor.resolve.Facts.choice;
import static dev.memsetkit.extractor.resolve.Facts.method;
import static dev.memsetkit.extractor.resolve.Facts.param;
import static dev.memsetkit.extractor.resolve.Facts.place;
import static dev.memsetkit.extractor.resolve.Facts.resolved;
import static dev.memsetkit.extractor.resolve.Facts.withRows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.grammar.Amount;
import dev.memsetkit.extractor.grammar.LabelPhrases.Machines;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.provenance.Evidence;
import dev.memsetkit.extractor.provenance.RuleDisplayText;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
import dev.memsetkit.extractor.resolve.Facts.Resolved;
import dev.memsetkit.spec.model.DataType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the facts about one parameter mean for the others. */
class RulesBetweenParametersTest {

    private static final ParameterFacts LEFT = param("left", DataType.STRING);
    private static final ParameterFacts RIGHT = param("right", DataType.STRING);

    @Test
    void ofParametersOfWhichOneAtMostIsGivenEachForbidsThoseAfterIt() {
        assertThat(rules(method(
                        "rack.build",
                        param("top", DataType.STRING, new ParameterFact.OneAtMost(List.of("top", "left", "right"))),
                        LEFT,
                        RIGHT)))
                .containsExactly(
                        "if top is given: left is not available",
                        "if top is given: right is not available",
                        "if left is given: right is not available");
    }

    @Test
    void ofParametersThatBelongTogetherEachRequiresAllOthers() {
        assertThat(rules(method(
                        "rack.build",
                        param("top", DataType.STRING, new ParameterFact.AllOrNone(List.of("top", "left", "right"))),
                        LEFT,
                        RIGHT)))
                .containsExactly(
                        "if top is given: left is required",
                        "if top is given: right is required",
                        "if left is given: top is required",
                        "if left is given: right is required",
                        "if right is given: top is required",
                        "if right is given: left is required");
    }

    @Test
    void valuesThatHoldWhereAnotherParameterHasSomeValueAreARule() {
        assertThat(rules(method(
                        "rack.build",
                        LEFT,
                        param(
                                "x",
                                DataType.INTEGER,
                                new ParameterFact.ValuesWhere("left", List.of("a", "b"), List.of("1", "2"))))))
                .containsExactly("if left is one of a, b: x is one of 1, 2");
    }

    @Test
    void aRuleAboutAParameterThatTheMethodDoesNotHaveIsTold() {
        Resolved rack = resolved(method(
                "rack.build",
                param("x", DataType.STRING, new ParameterFact.ValuesWhere("left", List.of("a"), List.of("1")))));

        assertThat(rack.method().rules()).isEmpty();
        assertThat(rack.told())
                .containsExactly("rule-for-unknown-parameter rack.build.x: a rule speaks of left, which is not a"
                        + " parameter of the method");
    }

    @Test
    void whatIsRequiredOfOtherCustomersCountsTheValuesThatAreReservedInThoseWordsAlone() {
        ParameterFacts plan = choice(
                "plan",
                List.of("gold", "silver", "tin"),
                new ParameterFact.ReservedFor(List.of("gold"), "Deluxe"),
                new ParameterFact.ReservedFor(List.of("tin"), "student"));
        ParameterFacts other =
                choice("other", List.of("silver"), new ParameterFact.ReservedFor(List.of("silver"), "Deluxe"));

        assertThat(rules(method(
                        "rack.build",
                        plan,
                        other,
                        param("code", DataType.STRING, new ParameterFact.RequiredForNon("Deluxe", "plan")))))
                .containsExactly("if plan is one of silver, tin: code is required");
    }

    @Test
    void withoutReservedValuesNothingIsRequiredOfOtherCustomers() {
        assertThat(rules(method(
                        "rack.build",
                        choice("plan", List.of("gold", "silver")),
                        param("code", DataType.STRING, new ParameterFact.RequiredForNon("Deluxe", "plan")))))
                .isEmpty();
    }

    @Test
    void theRuleOfARowStandsWhereItsTableDoes() {
        ParameterFacts boards = withRows(
                param("board", DataType.STRING, new ParameterFact.TogetherWith("left")),
                new OptionRow("rack", "r1", List.of("2x10gb"), "rack r1: 2x10gb", place("table")));

        assertThat(resolved(method("rack.build", choice("rack", List.of("r1", "r2")), boards, LEFT))
                        .evidence())
                .filteredOn(evidence -> evidence.subject() == Evidence.Subject.RULE)
                .extracting(evidence ->
                        evidence.value() + " at " + evidence.source().anchor())
                .containsExactly(
                        "if rack is r1: board is 2x10gb at table", "if board is given: left is required at board-0");
    }

    @Test
    void aValueForOneKindOfSystemAloneNeedsNoNumberOfThings() {
        ParameterFacts system =
                choice("system", List.of("plan9: Plan 9", "beos: BeOS 5"), new ParameterFact.OpenSet(false));
        ParameterFacts copies = param(
                "copies",
                DataType.INTEGER,
                new ParameterFact.ValuesForSystems("BeOS", List.of("1")),
                new ParameterFact.ValuesForSystems("Unix", List.of("2")));
        ParameterFacts layout = choice(
                "layout",
                List.of("whole", "halves"),
                new ParameterFact.ValueForMachines("halves", new Machines("BeOS", 0, "")));

        Resolved rack = resolved(method("rack.build", system, copies, layout));

        assertThat(rules(rack)).contains("if system is plan9: layout is whole");
        assertThat(rack.told()).isEmpty();
    }

    @Test
    void whereOneChoiceDoesNotSayHowManyItHasNoneIsRefused() {
        ParameterFacts layout = choice(
                "layout",
                List.of("whole", "halves"),
                new ParameterFact.ValueForMachines("halves", new Machines("", 4, "board")));

        Resolved rack = resolved(method("rack.build", choice("board", List.of("2x10gb", "4x10gb", "custom")), layout));

        assertThat(rules(rack)).isEmpty();
        assertThat(rack.told()).containsExactly("unread-constraint rack.build.layout: ValueForMachines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "least | 2 | gb | 1gb, 2gb, 4gb | if system is beos: ram is one of 2gb, 4gb | true",
                "most | 2 | gb | 1gb, 2gb, 4gb | if system is beos: ram is one of 1gb, 2gb | true",
                "most | 4 | gb | 1gb, 2gb, 4gb | '' | true",
                "least | 8 | gb | 1gb, 2gb, 4gb | '' | false",
                "least | 2 | '' | 1, 2, 4 | '' | false",
                "least | 2 | gb | 1gb, 2gb, many | if system is beos: ram is one of 2gb, many | false",
            })
    void anAmountThatAValueNeedsLeavesTheValuesThatHaveIt(
            String end, int number, String unit, String choices, String rule, boolean complete) {
        Resolved rack = resolved(method(
                "rack.build",
                choice("system", List.of("plan9", "beos"), limit(end, number, unit)),
                choice("ram", List.of(choices.split(", "))),
                // Names say nothing of amounts, and do not keep the others from saying all.
                param("label", DataType.STRING)));

        assertThat(rules(rack)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(rack.told())
                .isEqualTo(complete ? List.of() : List.of("unread-constraint rack.build.system: AmountLimit"));
    }

    private static ParameterFact limit(String end, int number, String unit) {
        return new ParameterFact.AmountLimit(
                List.of("beos"), end.equals("least"), "ram", new Amount(BigDecimal.valueOf(number), unit));
    }

    private static List<String> rules(MethodFacts method) {
        return rules(resolved(method));
    }

    private static List<String> rules(Resolved resolved) {
        return resolved.method().rules().stream().map(RuleDisplayText::of).toList();
    }
}

package dev.memsetkit.client.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeveritiesTest {

    private static Violation of(Rule rule) {
        return new Violation("m", "n", rule, 1L, (subject, shown) -> subject, "", "");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsOwnSeverityAHelpAndIsFoundByItsName(Rule rule) {
        assertThat(Severities.DEFAULT.of(rule)).isEqualTo(rule.severity());
        assertThat(Rule.ofId(rule.id())).contains(rule);
        assertThat(rule.help()).endsWith(".");
    }

    @Test
    void noRuleIsFoundByAnotherName() {
        assertThat(Rule.ofId("MAXIMUM")).isEmpty();
    }

    @Test
    void aSeverityIsChangedForOneRuleAndNothingElse() {
        Severities lenient = Severities.DEFAULT.with(Rule.MAXIMUM, Severity.WARNING);
        assertThat(lenient.apply(List.of(of(Rule.MAXIMUM), of(Rule.MINIMUM), of(Rule.DEPRECATED))))
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING, Severity.ERROR, Severity.WARNING);
        assertThat(Severities.DEFAULT.of(Rule.MAXIMUM)).isEqualTo(Severity.ERROR);
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothing() {
        Severities without = Severities.DEFAULT.without(Rule.MAXIMUM);
        assertThat(without.of(Rule.MAXIMUM)).isNull();
        assertThat(without.apply(List.of(of(Rule.MAXIMUM), of(Rule.MINIMUM))))
                .extracting(Violation::rule)
                .containsExactly(Rule.MINIMUM);
        assertThat(Severities.DEFAULT.of(Rule.MAXIMUM)).isNotNull();
    }
}

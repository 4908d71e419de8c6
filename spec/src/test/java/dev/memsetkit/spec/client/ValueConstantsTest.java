package dev.memsetkit.spec.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.Literal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A constant is named after the value, or after its meaning where the value cannot be one; else there is none. */
class ValueConstantsTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPT, '', ACCEPT",
        "RETURN, Accept, RETURN",
        "'tcp,udp', '', TCP_UDP",
        "'', '', EMPTY",
        "300, 5 minutes, MINUTES_5",
        "3600, 1 hour, HOUR_1",
        "0, Default, DEFAULT",
        "2x1gb, '', ",
        "50, '', ",
        "50, 50, ",
        "'*', '', ",
        "42, as high as a rack on the floor can be, ",
        "values, '', VALUES2"
    })
    void constant(String value, String meaning, String expected) {
        List<ValueSet.Value> values = ValueConstants.of(List.of(new Literal.Text(value)), Map.of(value, meaning));

        assertThat(values.get(0).constant().orElse(null)).isEqualTo(expected);
    }
}

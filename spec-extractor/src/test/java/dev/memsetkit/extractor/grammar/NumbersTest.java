package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people print them: whole, or not at all. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | 0",
                "65,535 | 65535",
                "1 000 | 1000",
                "1_000_000 | 1000000",
                "1'000 | 1000",
                "-5 | -5",
                "minus 5 | -5",
                "0.5 | 0.5",
                ".5 | 0.5",
                "99.99 | 99.99",
                "1e6 | 1000000",
                "1.5e3 | 1500",
                "10k | 10000",
                "twelve | 12",
                "two hundred | 200",
                "a hundred | 100",
                "one hundred and fifty | 150",
                "two thousand five hundred | 2500",
                "twenty-one | 21",
            })
    void numbersAreReadWhole(String printed, BigDecimal number) {
        assertThat(Numbers.parse(printed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,5",
                "1,00",
                "1.000",
                "1.000.000",
                "10 20",
                "1,000,00",
                "5M",
                "2 TB",
                "1-2",
                "v1",
                "50%",
                "a",
                "1e9999"
            })
    void whatIsNoNumberOrMayBeTwoIsNotRead(String printed) {
        assertThat(Numbers.parse(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18446744073709551615", "99999999999999999999", "0.5", "9223372036854775808", "1e30"})
    void wholeNumbersFitInto64Bits(String printed) {
        assertThat(Numbers.whole(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3000000000", "-1", "1.5"})
    void countsFitInto31Bits(String printed) {
        assertThat(Numbers.count(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "5.0, 5",
        "1e18, 1000000000000000000",
        "2^10, 1024",
        "0, 0",
        "1.5k, 1500",
    })
    void wholeNumbersAreThoseWithoutAFraction(String printed, long number) {
        assertThat(Numbers.whole(printed)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2147483647, 2147483647"})
    void countsBeginAtNothing(String printed, int number) {
        assertThat(Numbers.count(printed)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"2147483648", "-1"})
    void otherNumbersAreNoCounts(String printed) {
        assertThat(Numbers.count(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "thousand, 1000",
        "five thousand and one, 5001",
        "hundred, 100",
        "zero, 0",
        "two hundred thousand, 200000",
        "minus twelve, -12",
    })
    void numbersInWordsAreAddedUp(String printed, BigDecimal number) {
        assertThat(Numbers.parse(printed)).hasValue(number);
    }
}

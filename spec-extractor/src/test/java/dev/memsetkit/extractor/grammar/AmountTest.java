package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with units, and how they compare. */
class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "2GB, 2, gb",
        "2 GB, 2, gb",
        "16gb, 16, gb",
        "1.5 GiB, 1.5, gb",
        "512MB, 512, mb",
        "12, 12, ''",
        "3 months, 3, months"
    })
    void aNumberMayHaveAUnit(String printed, String number, String unit) {
        assertThat(Amount.of(printed)).contains(new Amount(new BigDecimal(number), unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "2x1000gb", "2-4 GB", "about 2 GB", "GB", "1,5 GB"})
    void otherTextIsNone(String printed) {
        assertThat(Amount.of(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Small rack, 2 GB RAM', 2, gb",
        "'Small rack with 2GB of ram, 10 GB disk', 2, gb",
        "'RAM: 512 MB', 512, mb",
        "'2 GB RAM (that is 2 GB of RAM)', 2, gb"
    })
    void aMeaningStatesAnAmountOfAThing(String label, String number, String unit) {
        assertThat(Amount.in(label, "ram")).contains(new Amount(new BigDecimal(number), unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 GB disk", "RAM", "2 GB RAM or 4 GB RAM", "2 GB RAMdisk", "2-4 GB RAM", "RAM2000"})
    void otherMeaningsStateNone(String label) {
        assertThat(Amount.in(label, "ram")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1gb, 2gb, -1",
        "2 GB, 2gb, 0",
        "2.0gb, 2gb, 0",
        "16gb, 2gb, 1",
        "512mb, 1gb, -1",
        "2000mb, 1gb, 1",
        "3, 2, 1"
    })
    void amountsCompare(String one, String other, int expected) {
        assertThat(compare(one, other)).hasValue(expected);
    }

    @Test
    void whereAMegabyteCanBeTwoThingsNothingIsSaid() {
        assertThat(compare("1010mb", "1gb")).isEmpty();
        assertThat(compare("2", "2gb")).isEmpty();
        assertThat(compare("2 months", "2gb")).isEmpty();
    }

    private static OptionalInt compare(String one, String other) {
        return Amount.of(one).orElseThrow().compare(Amount.of(other).orElseThrow());
    }
}

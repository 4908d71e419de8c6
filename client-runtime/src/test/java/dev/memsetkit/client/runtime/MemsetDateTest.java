package dev.memsetkit.client.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemsetDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019-10-28, DAY, 2019-10-28T00:00",
        "2019-10-28 12:30:00, SECOND, 2019-10-28T12:30",
        "2019-10-28T12:30:00, SECOND, 2019-10-28T12:30",
        "20110917T00:00:00, SECOND, 2011-09-17T00:00",
        "2019-10, MONTH, 2019-10-01T00:00",
    })
    void formsThatTheWireShowsAreRead(String text, MemsetDate.Precision precision, LocalDateTime time) {
        MemsetDate date = MemsetDate.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.toLocalDateTime()).isEqualTo(time);
        assertThat(date).hasToString(text);
    }

    @Test
    void datesAreWrittenAsTheApiReadsThem() {
        assertThat(MemsetDate.of(LocalDate.of(2019, 1, 2))).hasToString("2019-01-02");
        assertThat(MemsetDate.of(LocalDateTime.of(2019, 1, 2, 3, 4, 5, 6))).hasToString("2019-01-02 03:04:05");
    }

    @Test
    void whatIsNoDateIsKeptWhenReceivedAndRefusedWhenParsed() {
        assertThat(MemsetDate.received("soon").precision()).isEqualTo(MemsetDate.Precision.TEXT);
        assertThatThrownBy(() -> MemsetDate.received("soon").toLocalDate()).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> MemsetDate.parse("soon"))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("YYYY-MM-DD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30 00:00:00",
                "2026-02-29T12:00:00",
                "2025-13-01 00:00:00",
                "20250431T00:00:00",
                "2025-02-30"
            })
    void aDayThatTheCalendarDoesNotHaveIsNoDate(String text) {
        assertThat(MemsetDate.received(text).precision()).isEqualTo(MemsetDate.Precision.TEXT);
        assertThat(MemsetDate.received(text)).hasToString(text);
        assertThatThrownBy(() -> MemsetDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aLeapDayIsADate() {
        assertThat(MemsetDate.parse("2024-02-29 00:00:00").toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2024, 2, 29, 0, 0));
    }

    @Test
    void anyTextIsReceivedUnchanged() {
        Property.forAll(Draw::text)
                .holds(text -> assertThat(MemsetDate.received(text))
                        .hasToString(text)
                        .isEqualByComparingTo(MemsetDate.received(text)));
    }

    @Test
    void anyDayComesBack() {
        Property.forAll(Draw::day)
                .holds(day -> assertThat(
                                MemsetDate.parse(MemsetDate.of(day).toString()).toLocalDate())
                        .isEqualTo(day));
    }
}

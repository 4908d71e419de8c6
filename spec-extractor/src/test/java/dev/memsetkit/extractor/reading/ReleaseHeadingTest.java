package dev.memsetkit.extractor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of releases in whatever form. */
class ReleaseHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.20.0 - 2019-10-28 | 0.20.0 | 2019-10-28",
                "3.1 0.20.0 - 2019-10-28 | 0.20.0 | 2019-10-28",
                "4.9.0 \u2013 2022-11-05 | 4.9.0 | 2022-11-05",
                "4.7.0 / 2022-05-01 | 4.7.0 | 2022-05-01",
                "4.7.0 (2022-05-01) | 4.7.0 | 2022-05-01",
                "Version 0.21.0 (1 March 2024) | 0.21.0 | 2024-03-01",
                "Release 0.21.0, March 1st, 2024 | 0.21.0 | 2024-03-01",
                "v0.21.0: released on 1st of March 2024 | 0.21.0 | 2024-03-01",
                "[0.21.0] - 2024-03-01 | 0.21.0 | 2024-03-01",
                "0.21.0 | 0.21.0 | ''",
                "0.21.0 - 2023-02-30 | 0.21.0 | ''",
                "0.21.0 - soon | 0.21.0 | ''",
            })
    void releasesHaveANumberAndMostlyADay(String heading, String version, String date) {
        assertThat(ReleaseHeading.of(heading)).contains(new ReleaseHeading(version, date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Changelog", "Rack Methods", "3 Racks", "Errors", "1.2 Access methods"})
    void otherHeadingsOpenNone(String heading) {
        assertThat(ReleaseHeading.of(heading)).isEmpty();
    }
}

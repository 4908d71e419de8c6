package dev.memsetkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void aSeedThatIsRepeatedIsTaken() {
        assertThat(Seed.get(" -17 ", "a run")).isEqualTo(-17);
    }

    @Test
    void runsOfOneNameDrawTheSameAndOthersDoNot() {
        assertThat(Seed.get("", "3f2a")).isEqualTo(Seed.get("", "3f2a")).isNotEqualTo(Seed.get("", "3f2b"));
    }

    @Test
    void runsWithoutANameDrawOthersEachTime() {
        assertThat(Seed.get("", "")).isNotEqualTo(Seed.get("", ""));
    }
}

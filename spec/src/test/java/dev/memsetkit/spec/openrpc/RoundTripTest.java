package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.Specs;
import dev.memsetkit.spec.model.ApiSpec;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RoundTripTest {

    @Provide
    Arbitrary<ApiSpec> specs() {
        return Specs.specs();
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void whatIsWrittenReadsBackAsTheSameSpec(@ForAll("specs") ApiSpec spec) {
        assertThat(OpenRpcReader.read(OpenRpcWriter.write(spec), "written")).isEqualTo(spec);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void nothingIsWrongWithARandomSpec(@ForAll("specs") ApiSpec spec) {
        assertThat(SpecChecks.problems(spec)).isEmpty();
    }
}

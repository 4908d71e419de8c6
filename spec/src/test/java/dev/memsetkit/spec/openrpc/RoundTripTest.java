package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.Specs;
import dev.memsetkit.testing.Property;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void whatIsWrittenReadsBackAsTheSameSpec() {
        Property.forAll(Specs::spec)
                .holds(spec -> assertThat(OpenRpcReader.read(OpenRpcWriter.write(spec), "written"))
                        .isEqualTo(spec));
    }

    @Test
    void nothingIsWrongWithARandomSpec() {
        Property.forAll(Specs::spec)
                .tries(200)
                .holds(spec -> assertThat(SpecChecks.problems(spec)).isEmpty());
    }
}

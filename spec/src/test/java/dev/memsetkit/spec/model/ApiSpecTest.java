package dev.memsetkit.spec.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.spec.Sample;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import org.junit.jupiter.api.Test;

class ApiSpecTest {

    private static final ApiSpec SAMPLE = OpenRpcReader.read(Sample.json(), "sample");

    @Test
    void aReferenceLeadsToItsDictionary() {
        assertThat(SAMPLE.resolve(new Schema.Ref("JobStatus")).schema()).isInstanceOf(Schema.Struct.class);
    }

    @Test
    void aReferenceToNothingIsNamed() {
        Schema.Ref nowhere = new Schema.Ref("Nowhere");
        assertThatThrownBy(() -> SAMPLE.resolve(nowhere))
                .isInstanceOf(SpecException.class)
                .hasMessage("found a reference to \"Nowhere\", expected one of the components");
    }

    @Test
    void methodsParametersAndErrorsAreFoundByTheirNames() {
        assertThat(SAMPLE.method("create.miniserver").flatMap(method -> method.param("ram")))
                .isPresent();
        assertThat(SAMPLE.method("create.Miniserver")).isEmpty();
        assertThat(SAMPLE.error("ApiErrorNotUnique")).map(ErrorType::code).contains(8);
        assertThat(SAMPLE.error("ApiErrorUnlisted")).isEmpty();
    }
}

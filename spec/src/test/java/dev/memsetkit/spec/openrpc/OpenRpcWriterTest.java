package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.spec.Sample;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.SpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenRpcWriterTest {

    private static final ApiSpec SAMPLE = OpenRpcReader.read(Sample.json(), "sample");

    @Test
    void theSampleIsWrittenByteForByteAsItStandsInItsFile() {
        assertThat(OpenRpcWriter.write(SAMPLE)).isEqualTo(Sample.json());
    }

    @Test
    void methodsAndSchemasAreSortedByNameAndErrorsKeepTheirOrder() {
        assertThat(OpenRpcWriter.write(new ApiSpec(
                        SAMPLE.info(),
                        SAMPLE.endpoints(),
                        reversed(SAMPLE.methods()),
                        reversed(SAMPLE.components()),
                        SAMPLE.errors(),
                        SAMPLE.changelog(),
                        SAMPLE.problems())))
                .isEqualTo(Sample.json());
    }

    /** In a JVM of its own: line ends and encoding are fixed when one starts. */
    @Test
    void theBytesDoNotDependOnTheMachine() throws IOException, InterruptedException {
        Process foreign = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=u-nu-arab",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriteSample.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] written = foreign.getInputStream().readAllBytes();
        assertThat(foreign.waitFor()).isZero();
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Sample.json());
    }

    @Test
    void anErrorThatIsNoComponentIsKeptWithoutAReferenceToIt() {
        assertThat(Sample.json()).contains("ApiErrorUnlisted").doesNotContain("errors/ApiErrorUnlisted");
    }

    @Test
    void whatTheDocumentationDoesNotSayIsLeftOut() {
        ApiSpec empty = new ApiSpec(
                new Info("Empty", "1", ""),
                new Endpoints("", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(OpenRpcWriter.write(empty)).isEqualTo("""
                        {
                          "openrpc": "1.3.2",
                          "info": {
                            "title": "Empty",
                            "version": "1"
                          },
                          "x-endpoints": {},
                          "methods": [],
                          "components": {
                            "schemas": {},
                            "errors": {}
                          },
                          "x-changelog": [],
                          "x-doc-problems": []
                        }
                        """);
    }

    @Test
    void whatJsonCannotHoldTwiceIsRefused() {
        Component component = SAMPLE.components().get(0);
        ApiSpec twice = new ApiSpec(
                SAMPLE.info(),
                SAMPLE.endpoints(),
                SAMPLE.methods(),
                List.of(component, component),
                SAMPLE.errors(),
                SAMPLE.changelog(),
                SAMPLE.problems());
        assertThatThrownBy(() -> OpenRpcWriter.write(twice))
                .isInstanceOf(SpecException.class)
                .hasMessage("found the component \"CreateResult\" twice, expected it once");
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}

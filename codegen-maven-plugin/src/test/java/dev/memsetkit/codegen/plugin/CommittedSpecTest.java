package dev.memsetkit.codegen.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.codegen.plugin.AbstractCommittedSpecMojo.Comparison;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import dev.memsetkit.spec.retention.Retention;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;

class CommittedSpecTest {

    private static final ApiSpec OLD = spec("1.0", "rack.info", "rack.list");
    private static final ApiSpec NOW = spec("1.0", "rack.list");

    @Test
    void aMethodThatIsKeptNoLongerIsNamed() {
        ApiSpec committed = Retention.keep(OLD, NOW);

        Comparison comparison = comparison(committed, NOW, false);

        assertThat(comparison.isCurrent()).isFalse();
        assertThat(comparison.inWords(comparison.diff()))
                .containsExactly(
                        "no longer kept: rack.info, not in release 1.0; it is removed from the spec and the client"
                                + " (-Dmemsetkit.keepRemoved=true keeps it)");
    }

    @Test
    void aMethodThatIsKeptFromNowIsNamedBelowTheChanges() {
        Comparison comparison = comparison(OLD, Retention.keep(OLD, NOW), false);

        assertThat(comparison.inWords(comparison.diff()))
                .contains("  rack.info [method-removed]")
                .endsWith("kept for one release, deprecated: rack.info, not in release 1.0");
    }

    @Test
    void aSpecThatWasNotThereIsNew() {
        Comparison comparison = comparison(NOW, NOW, true);

        assertThat(comparison.inWords(comparison.diff())).containsExactly("new: 1 method");
    }

    @Test
    void theCommandHasTheSettingsOfTheCheck() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setVersion("1.2");

        assertThat(UpdateCommand.of(
                        plugin,
                        List.of("html"),
                        Path.of("spec.json"),
                        List.of("-Dmemsetkit.keepRemoved=true", "-Dmemsetkit.maxLostMethods=1")))
                .isEqualTo("mvn dev.memsetkit:memsetkit-maven-plugin:1.2:update \"-Dmemsetkit.docs=html\""
                        + " \"-Dmemsetkit.committedSpec=spec.json\" \"-Dmemsetkit.keepRemoved=true\""
                        + " \"-Dmemsetkit.maxLostMethods=1\"");
    }

    @Test
    void onlyWhatIsLostIsCounted() {
        assertThat(Messages.unannouncedRemovals(1, 0, 2))
                .startsWith("the documentation has lost 1 method, 2 constraints that its changelog");
    }

    private static Comparison comparison(ApiSpec committed, ApiSpec expected, boolean isNew) {
        Extraction extraction = new Extraction(NOW, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Comparison(extraction, committed, expected, isNew);
    }

    private static ApiSpec spec(String version, String... methods) {
        return new ApiSpec(
                new Info("Racks", version, ""),
                new Endpoints("https://example.org/json/", "", ""),
                Stream.of(methods)
                        .map(name -> Method.builder(name, new Result("result", "", new Schema.Nothing()))
                                .tag("Rack Methods")
                                .safe(true)
                                .source(new Source("racks.html", name, Source.UNNUMBERED, 1))
                                .build())
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

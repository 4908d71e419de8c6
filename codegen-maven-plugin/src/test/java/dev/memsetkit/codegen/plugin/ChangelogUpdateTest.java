package dev.memsetkit.codegen.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangelogUpdateTest {

    private static final SpecDiff DIFF = SpecDiff.between(spec("1.0"), spec("2.0", "rack.list"));
    private static final String ENTRY = """
            - The client follows the documentation of release 2.0 (formerly 1.0).
              - `rack.list`: method added (addition)
            """;

    @Test
    void anEmptyChangelogBegins() {
        assertThat(ChangelogUpdate.added("", DIFF)).isEqualTo("# Changelog\n\n## [Unreleased]\n### Changed\n" + ENTRY);
    }

    @Test
    void theEntryStandsBeforeEarlierReleases() {
        assertThat(ChangelogUpdate.added("# Changelog\n\n## [1.0.0]\n- First.\n", DIFF))
                .isEqualTo("# Changelog\n\n## [Unreleased]\n### Changed\n" + ENTRY + "\n## [1.0.0]\n- First.\n");
    }

    @Test
    void whatIsThereStays() {
        String before =
                "# Changelog\n\n## [Unreleased]\n### Added\n- More.\n\n### Changed\n- Less.\n\n## [1.0.0]\n### Changed\n";

        assertThat(ChangelogUpdate.added(before, DIFF))
                .isEqualTo("# Changelog\n\n## [Unreleased]\n### Added\n- More.\n\n### Changed\n" + ENTRY
                        + "- Less.\n\n## [1.0.0]\n### Changed\n");
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

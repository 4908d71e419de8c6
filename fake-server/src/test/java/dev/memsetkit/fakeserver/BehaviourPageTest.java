package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.account.FakeClock;
import dev.memsetkit.fakeserver.account.Ids;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.behaviour.Behaviours;
import dev.memsetkit.fakeserver.behaviour.GradedBehaviour;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** BEHAVIOUR.md is what the code says of itself; -Dmemsetkit.golden.update=true writes it anew. */
class BehaviourPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("memsetkit.root", "..")).resolve("fake-server/BEHAVIOUR.md");

    private final Behaviours behaviours = behaviours();

    private static Behaviours behaviours() {
        Account account = new Account(new FakeClock(Clock.systemUTC()), new Ids(new Random(1)));
        return Behaviours.all(new AccountJobs(account, Duration.ofSeconds(2), job -> {}), true);
    }

    @Test
    void everyDocumentedMethodHasAGradedBehaviourAndNoOther() {
        List<String> graded = new ArrayList<>();
        behaviours.all().forEach(behaviour -> graded.add(behaviour.method()));

        assertThat(graded).isEqualTo(MethodCatalog.bundled().names()).hasSize(151);
        assertThat(behaviours.all())
                .allSatisfy(behaviour -> assertThat(behaviour.sentence()).matches("[A-Z`].*\\."));
    }

    @Test
    void theErrorsAreThoseOfTheSpec() throws IOException {
        try (InputStream in = MethodCatalog.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json")) {
            List<String> documented = new ArrayList<>();
            Http.JSON
                    .readTree(in)
                    .path("components")
                    .path("errors")
                    .properties()
                    .forEach(error -> documented.add(error.getKey() + " "
                            + error.getValue().path("code").asInt() + " "
                            + error.getValue().path("data").path("httpStatus").asInt()));
            List<String> known = new ArrayList<>();
            for (ApiError error : ApiError.values()) {
                known.add(error.type() + " " + error.code() + " " + error.httpStatus());
            }
            assertThat(known).containsExactlyInAnyOrderElementsOf(documented);
        }
    }

    @Test
    void thePageIsNotStale() throws IOException {
        String page = page();
        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder();
        try (InputStream in = BehaviourPageTest.class.getResourceAsStream("behaviour-head.md")) {
            page.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        String section = "";
        for (GradedBehaviour behaviour : behaviours.all()) {
            String own = MethodCatalog.bundled()
                    .method(behaviour.method())
                    .orElseThrow()
                    .section();
            if (!own.equals(section)) {
                page.append("\n### ")
                        .append(own)
                        .append("\n\n| method | grade | what the fake does |\n| --- | --- | --- |\n");
                section = own;
            }
            page.append("| `")
                    .append(behaviour.method())
                    .append("` | ")
                    .append(behaviour.grade())
                    .append(" | ")
                    .append(behaviour.sentence().replace("|", "\\|"))
                    .append(" |\n");
        }
        return page.toString();
    }
}

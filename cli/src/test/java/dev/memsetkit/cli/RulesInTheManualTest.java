package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.lint.RuleHelp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/linting.md} has a section for each rule, which the addresses in SARIF lead to. */
class RulesInTheManualTest {

    private static final Path PAGE = Path.of("../docs/linting.md");

    private static String section(String rule) {
        return "### " + rule + "\n" + RuleHelp.text(rule) + "\n\n```\n" + RuleHelp.example(rule) + "\n```\n";
    }

    @Test
    void everyRuleHasItsSectionAndNoOther() throws IOException {
        String page = Files.readString(PAGE);
        List<String> headings = new ArrayList<>();
        Matcher heading = Pattern.compile("(?m)^### (.+)$").matcher(page);
        while (heading.find()) {
            headings.add(heading.group(1));
        }

        assertThat(headings).isEqualTo(RuleHelp.rules());
        assertThat(RuleHelp.rules()).allSatisfy(rule -> assertThat(page).contains(section(rule)));
    }

    @Test
    void theAddressesInSarifLeadThereInTheProjectOfThePom() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        String repository = pom.replaceAll("(?s).*<memsetkit.repository>(.*?)</memsetkit.repository>.*", "$1");
        String sarif = Command.run("lint", "--format", "sarif", "dns.zone_create", "nickname=a", "ttl=301", "nicknme=b")
                .out();
        JsonNode driver = new JsonMapper().readTree(sarif).at("/runs/0/tool/driver");

        assertThat(driver.path("informationUri").asText()).isEqualTo("https://" + repository);
        assertThat(driver.path("rules"))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.path("helpUri").asText())
                        .isEqualTo("https://" + repository + "/blob/main/docs/linting.md#"
                                + rule.path("id").asText().toLowerCase(Locale.ROOT)));
    }
}

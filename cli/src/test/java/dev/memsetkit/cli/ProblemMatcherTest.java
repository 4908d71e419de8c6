package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The problem matcher that the action gives to GitHub fits what lint prints. */
class ProblemMatcherTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsFilePlaceSeverityAndMessageOfEachFindingAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a b.sh"), """
                curl -d nickname=a -d ttl=301 https://api.memset.com/v1/json/dns.zone_create
                curl https://00112233445566778899aabbccddeeff:x@api.memset.com/v1/json/dns.zone_list
                curl "https://api.memset.com/v1/json/$METHOD"
                """);
        JsonNode pattern = new JsonMapper()
                .readTree(Path.of("../.github/memsetkit-matcher.json").toFile())
                .at("/problemMatcher/0/pattern/0");
        Pattern regexp = Pattern.compile(pattern.path("regexp").asText());

        List<String> found = new ArrayList<>();
        List<String> files = new ArrayList<>();
        Command.run("lint", "--severity", "warning", file.toString())
                .out()
                .lines()
                .forEach(line -> {
                    Matcher matcher = regexp.matcher(line);
                    if (matcher.find()) {
                        files.add(matcher.group(pattern.path("file").asInt()));
                        found.add(matcher.group(pattern.path("severity").asInt())
                                + " " + matcher.group(pattern.path("line").asInt())
                                + ":" + matcher.group(pattern.path("column").asInt()));
                        assertThat(matcher.group(pattern.path("message").asInt()))
                                .isNotBlank();
                    }
                });

        assertThat(found).containsExactly("error 1:27", "warning 2:14", "note 3:38");
        assertThat(files).containsOnly(file.toString());
    }
}

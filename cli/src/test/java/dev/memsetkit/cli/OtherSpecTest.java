package dev.memsetkit.cli;

import static dev.memsetkit.cli.Command.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.Command.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls are checked against the spec that the user names. */
class OtherSpecTest {

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String changed(String regex, String replacement) throws IOException {
        String bundled = Files.readString(Path.of("../spec/memset-api.openrpc.json"), StandardCharsets.UTF_8);
        String changed = bundled.replaceAll(regex, replacement);
        assertThat(changed).isNotEqualTo(bundled);
        return file("other.openrpc.json", changed);
    }

    @Test
    void aValueThatTheOtherSpecAllowsIsRight() throws IOException {
        String other = changed("(\\s+)300,(\\s+)600,", "$1300,$1301,$2600,");
        String script = file(
                "a.sh", "curl -u \"$K:\" -d nickname=a -d ttl=301 https://api.memset.com/v1/json/dns.zone_create\n");

        assertThat(run("lint", script).code()).isEqualTo(1);
        assertThat(run("lint", "--spec", other, script)).isEqualTo(new Run(0, "1 call checked, 0 not read\n", ""));
    }

    @Test
    void aMethodThatTheOtherSpecDoesNotHaveIsUnknownAndTheOneThatItHasIsMeant() throws IOException {
        String other = changed("dns\\.zone_create\\b", "dns.zone_make");

        assertThat(run("lint", "--spec", other, "dns.zone_create", "nickname=a").out())
                .contains("unknown method \"dns.zone_create\"; did you mean dns.zone_");
        assertThat(run("lint", "--spec", other, "dns.zone_make", "nickname=a", "ttl=300")
                        .code())
                .isZero();
        assertThat(run("lint", "--spec", other, "dns.zone_make", "nickname=a", "ttl=1")
                        .out())
                .contains("rule enum: \"Acceptable values: 0, 300,", "#dns.zone_make");
    }

    @Test
    void theHostOfTheOtherSpecIsOurs() throws IOException {
        String other = changed("https://api\\.memset\\.com/", "https://staging.example.net/");
        String script = file("a.sh", "curl -u \"$K:\" https://staging.example.net/v1/json/dns.zone_crate\n");

        assertThat(run("lint", script).out()).isEqualTo("0 calls checked, 0 not read\n");
        assertThat(run("lint", "--spec", other, script).out()).contains("did you mean dns.zone_create?");
    }

    @Test
    void documentationIsReadAsASpecIs() {
        Run run = run("lint", "--spec", "../spec/docs", "dns.zone_create", "nickname=a", "ttl=301");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("error: ttl is \"301\". Acceptable values: 0, 300,");
    }

    @Test
    void whatCannotBeReadOrCheckedIsOneErrorThatNamesItsPlace() throws IOException {
        assertThat(run("lint", "--spec", folder + "/none.json", "dns.reload"))
                .isEqualTo(new Run(2, "", "error: " + folder + "/none.json: no such file\n"));
        String other = changed("\"format\": \"hex32\"", "\"format\": \"uuid\"");
        assertThat(run("lint", "--spec", other, "dns.reload").err())
                .startsWith("error: " + other + ": ")
                .contains(", parameter ", "the format \"uuid\", which cannot be checked")
                .doesNotContain("Exception");
    }

    @Test
    void aSpecWithoutMethodsOrSectionsIsReadToo() throws IOException {
        String none = file(
                "none.json", "{\"openrpc\":\"1.3.2\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"methods\":[]}");

        assertThat(run("lint", "--spec", none, "dns.reload", "a=1").out()).contains("unknown method \"dns.reload\"");
    }
}

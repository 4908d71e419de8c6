package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No output shows a key or password, wherever on the line of a finding it stands. */
class SecretsStayHiddenTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memshell.disable name x password hunter2hunter2 foo 1",
                "memshell.set_password name x current_password hunter2 new_password hunter2 foo 1",
                "memshell.set_password name x current_pasword hunter2 new_passwrd hunter2",
                "memshell.disable name x password (int)hunter2",
                "https://api.memset.com/v1/json/memshell.disable?name=x&password=hunter2&foo=1",
                "https://KEY:x@api.memset.com/v1/json/dns.zone_crate?api_key=KEY",
                "curl https://api.memset.com/v1/json/KEY?foo=1",
                "curl https://api.memset.com/v1/json/KEY/x",
                "curl https://api.memset.com/v1/json/hunter2hunter2hunter",
                "curl https://api.memset.com/v1/json/dns.hunter2hunter2hunter",
                "{\"method\":\"hunter2hunter2hunter\",\"params\":{}}",
                "{\"method\":\"hunter2hunter2hunter-hunter2hunter2hunter-hunter2hunter2hunter-hunter2\",\"params\":{}}",
                "curl -d '{\"method\":\"KEY\",\"params\":{\"a\":1},\"id\":1}' https://api.memset.com/v1/jsonrpc/",
                "curl -uKEY: -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "curl -u 'KEY:' --data-raw 'password=hunter2&name=x&foo=1' https://api.memset.com/v1/json/memshell.disable",
                "curl -H 'Authorization: Basic KEY' -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "curl --oauth2-bearer KEY -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "curl -b sid=hunter2 --proxy http://u:hunter2@p -x http://u:hunter2@p -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "curl --cookie sid=hunter2 -E cert:hunter2 --pass hunter2 -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "curl -d foo=1 https://api.memset.com/v1/json/dns.reload https://KEY:x@api.memset.com/v1/json/dns.reload",
                "curl -d 'parameters={\"api_key\":\"KEY\",\"foo\":1,\"password\":{\"a\":\"hunter2\"}}' https://api.memset.com/v1/json/dns.reload",
                "curl -d 'parameters={\"api_key\":\"KEY\",\"foo\":1,' https://api.memset.com/v1/json/dns.reload",
                "curl -d '{\"method\":\"dns.reload\",\"params\":{\"a\":1},\"key\":\"KEY\"}' https://api.memset.com/v1/jsonrpc/",
                "PASS=KEY curl -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "export PW=hunter2; curl -u $PW: -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "echo hunter2 | base64; curl -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "ma-shell -k KEY -x dns.reload foo 1",
                "ma-shell --api-key=KEY dns.reload foo 1",
                "ma-shell -kKEY dns.reload foo 1",
                "ma-shell -u https://KEY:@api/v1/xmlrpc -k x dns.reload foo 1",
                "{\"method\":\"dns.reload\",\"api_key\":\"KEY\",\"params\":{\"foo\":1}}",
                "{\"method\":\"dns.reload\",\"auth\":[\"KEY\"],\"params\":{\"foo\":1}}",
                "{\"method\":\"memshell.disable\",\"params\":{\"name\":\"x\",\"password\":\"hunter2\",\"password\":\"hunter2\"}}",
                "{\"method\":\"memshell.disable\",\"params\":{\"PASSWORD\":\"hunter2\",\"pass\":\"hunter2\",\"secret\":\"hunter2\",\"user_password\":\"hunter2\",\"accessToken\":\"hunter2\"}}",
                "curl -d name=x -d newpass=hunter2 -d p=hunter2 https://api.memset.com/v1/json/memshell.enabled",
                "curl https://api.memset.com/v1/json/memshell.set_pasword/hunter2",
                "curl -d newpass=hunter2 -d foo=1 https://api.memset.com/v1/json/dns.reload",
                "curl -d '{\"method\":\"memshell.enabled\",\"params\":{\"a\":{\"b\":\"hunter2\"}},\"id\":1}' https://api.memset.com/v1/jsonrpc/",
                "curl -d 01234567-89abcdef-01234567-89abcdef=9 https://api.memset.com/v1/json/dns.reload",
            })
    void noOutputShowsThem(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("calls.sh"), line.replace("KEY", KEY) + "\n");
        for (String format : new String[] {"text", "json", "sarif", "github", "gitlab", "junit", "tap"}) {
            Run run = Command.run("lint", "--format", format, file.toString());

            assertThat(run.code()).as(format).isNotZero();
            assertThat(run.out() + run.err())
                    .as(format)
                    .doesNotContain("hunter2", KEY.substring(0, 16), KEY.substring(8, 16));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pub_ssh_key=ssh-rsa", "payment_method_id=hunter2", "discount_code=hunter2"})
    void otherValuesAreShown(String parameter) {
        Run run = Command.run("lint", "dns.reload", parameter);

        assertThat(run.out()).contains("dns.reload " + parameter + "\n");
    }
}

package dev.memsetkit.client.runtime.xmlrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class XmlRpcWriterTest {

    private static String value(@Nullable Object value) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new XmlRpcWriter(body).writeResult(value);
        String document = body.toString(StandardCharsets.UTF_8);
        String before = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<methodResponse><params><param><value>";
        String after = "</value></param></params></methodResponse>\n";
        assertThat(document).startsWith(before).endsWith(after);
        return document.substring(before.length(), document.length() - after.length());
    }

    @Test
    void eachKindOfValueHasItsForm() throws IOException {
        assertThat(value("a")).isEqualTo("<string>a</string>");
        assertThat(value(true)).isEqualTo("<boolean>1</boolean>");
        assertThat(value(-5)).isEqualTo("<int>-5</int>");
        assertThat(value(2147483648L)).isEqualTo("<i8>2147483648</i8>");
        assertThat(value(21.6)).isEqualTo("<double>21.6</double>");
        assertThat(value(0.1f)).isEqualTo("<double>0.1</double>");
        assertThat(value(1e21)).isEqualTo("<double>1000000000000000000000</double>");
        assertThat(value(-0.0)).isEqualTo("<double>-0.0</double>");
        assertThat(value(new BigDecimal("1234567890123456.780"))).isEqualTo("<double>1234567890123456.780</double>");
        assertThat(value(new byte[] {0, -1})).isEqualTo("<base64>AP8=</base64>");
        assertThat(value(LocalDate.of(2019, 10, 28)))
                .isEqualTo("<dateTime.iso8601>20191028T00:00:00</dateTime.iso8601>");
        assertThat(value(LocalDateTime.of(2019, 10, 28, 1, 2, 3)))
                .isEqualTo("<dateTime.iso8601>20191028T01:02:03</dateTime.iso8601>");
        assertThat(value(LocalDateTime.of(2019, 10, 28, 1, 2).atOffset(ZoneOffset.ofHours(-1))))
                .isEqualTo("<dateTime.iso8601>20191028T01:02:00-01:00</dateTime.iso8601>");
        assertThat(value(null)).isEqualTo("<nil/>");
        assertThat(value(List.of())).isEqualTo("<array><data></data></array>");
        assertThat(value(Map.of("a&b", List.of("c"))))
                .isEqualTo(
                        "<struct><member><name>a&amp;b</name><value><array><data><value><string>c</string></value></data>"
                                + "</array></value></member></struct>");
        assertThat(value(new ObjectMapper().readTree("{\"a\":[1,true,null,\"b\",1.50]}")))
                .startsWith(
                        "<struct><member><name>a</name><value><array><data><value><int>1</int></value><value><boolean>1");
    }

    @Test
    void textComesBackAsItWas() throws IOException {
        assertThat(value("<a href='x'>&\r\n\t]]>\ud83d\ude00"))
                .isEqualTo("<string>&lt;a href='x'&gt;&amp;&#13;\n\t]]&gt;\ud83d\ude00</string>");
    }

    @Test
    void aCallWithoutParametersHasNoParam() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new XmlRpcWriter(body).writeCall("dns.reload", List.of());
        assertThat(body)
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<methodCall><methodName>dns.reload</methodName><params/></methodCall>\n");
    }

    @Test
    void aFaultHasItsCodeAndText() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new XmlRpcWriter(body).writeFault(4, "Bad <key>");
        assertThat(Readers.ours(body.toByteArray())).isEqualTo("fault 4 Bad <key>");
    }

    @Test
    void whatXmlDoesNotHaveIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> value(Map.of("records", Arrays.asList("a", Collections.singletonMap("b", "\u0001")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("records[1].b: found the character U+0001, which XML does not have");
        assertThatThrownBy(() -> value("a\ud800b")).hasMessageContaining("U+D800");
        assertThatThrownBy(() -> value("\udc00")).hasMessageContaining("U+DC00");
        assertThatThrownBy(() -> value("\uffff")).hasMessageContaining("U+FFFF");
        assertThatThrownBy(() -> value(Double.NaN)).hasMessage("found NaN, expected a finite number");
        assertThatThrownBy(() -> value(new BigDecimal("1e100000000"))).hasMessageContaining("more than 1100 digits");
        assertThatThrownBy(() -> value(new BigInteger("9223372036854775808"))).hasMessageContaining("64 bits");
        assertThatThrownBy(() -> value(LocalDate.of(10_000, 1, 1))).hasMessageContaining("found the year 10000");
        assertThatThrownBy(() -> value(new StringBuilder[0])).hasMessageContaining("which XML-RPC has nothing for");
        assertThatThrownBy(() -> value(Map.of(1, "a"))).hasMessageContaining("expected a text");
    }

    @Test
    void valuesThatHoldThemselvesAreRefused() {
        Object[] holder = new Object[1];
        List<Object> self = Arrays.asList(holder);
        holder[0] = self;
        assertThatThrownBy(() -> value(self)).hasMessageContaining("more than 200 dictionaries and lists");
    }
}

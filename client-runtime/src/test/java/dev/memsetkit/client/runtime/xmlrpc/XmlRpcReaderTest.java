package dev.memsetkit.client.runtime.xmlrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRpcReaderTest {

    private static final XmlRpcLimits SMALL = new XmlRpcLimits(100_000, 20, 4, 5_000, 10);

    /** A record as generated clients have them. */
    record Zone(
            String id,
            BigDecimal price,
            List<Entry> records,
            @Nullable Long ttl) {}

    /** An entry of a zone. */
    record Entry(String type, boolean relative) {}

    private static InputStream response(String content) {
        return bytes("<methodResponse><params><param><value>" + content + "</value></param></params></methodResponse>");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonParser value(InputStream body, XmlRpcLimits limits) throws IOException {
        return ((XmlRpcResponse.Result) new XmlRpcReader(limits).readResponse(body, null)).value();
    }

    private static void readAll(InputStream body, XmlRpcLimits limits) throws IOException {
        ValueText.read(value(body, limits));
    }

    @Test
    void aStructBecomesARecord() throws IOException {
        String entry = "<struct>" + Answer.member("type", "A") + Answer.member("relative", "<boolean>1</boolean>")
                + "</struct>";
        Zone zone = new ObjectMapper()
                .readValue(
                        value(
                                response("<struct>" + Answer.member("id", "z")
                                        + Answer.member(
                                                "records", "<array><data><value>" + entry + "</value></data></array>")
                                        + Answer.member("price", "<double>1234567890123456.70</double>")
                                        + Answer.member("ttl", "<nil/>") + "</struct>"),
                                XmlRpcLimits.DEFAULT),
                        Zone.class);
        assertThat(zone)
                .isEqualTo(new Zone("z", new BigDecimal("1234567890123456.70"), List.of(new Entry("A", true)), null));
    }

    /** The place of bytes that are no characters is where they are, not where their buffer begins. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10_000, 20_000})
    void bytesThatAreNoCharactersHaveAPlace(int before) {
        String text = "<methodResponse>\n<params><param><value>" + "x".repeat(before) + "\u00fc</value>";
        assertThatThrownBy(() -> readAll(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), XmlRpcLimits.DEFAULT))
                .hasMessage("XML-RPC, line 2, column " + (23 + before) + ": found bytes that are not valid UTF-8");
    }

    @Test
    void aFaultThatLacksItsCodeHasAPlace() {
        assertThatThrownBy(() -> readAll(
                        bytes("<methodResponse>\n<fault><value><struct/></value></fault>\n</methodResponse>"),
                        XmlRpcLimits.DEFAULT))
                .hasMessageStartingWith("XML-RPC, line 3, column 18: found a fault without faultCode");
    }

    @Test
    void aFaultThatIsAnArrayIsNamedAsOne() {
        assertThatThrownBy(() -> readAll(
                        bytes("<methodResponse><fault><value><array><data/></array></value></fault></methodResponse>"),
                        XmlRpcLimits.DEFAULT))
                .hasMessageContaining("found a fault that is an array, expected a struct");
    }

    @Test
    void allThatAFaultSaysIsKept() throws IOException {
        String said = "<struct>" + Answer.member("ttl", "<array><data><value>bad</value></data></array>") + "</struct>";
        InputStream body = bytes("<methodResponse><fault><value><struct>" + Answer.member("faultCode", "<int>7</int>")
                + Answer.member("faultString", said) + "</struct></value></fault></methodResponse>");
        assertThat(new XmlRpcReader(XmlRpcLimits.DEFAULT).readResponse(body, null))
                .isEqualTo(new XmlRpcResponse.Fault(7, "{\"ttl\":[\"bad\"]}"));
    }

    @Test
    void anErrorNamesItsPlace() {
        String items =
                "<value>a</value>\n<value><struct><member><name>ttl</name>\n<value><int>x</int></value></member></struct></value>";
        assertThatThrownBy(() -> readAll(
                        response("<struct>" + Answer.member("records", "<array><data>" + items + "</data></array>")
                                + "</struct>"),
                        XmlRpcLimits.DEFAULT))
                .isInstanceOf(XmlRpcFormatException.class)
                .hasMessage(
                        "XML-RPC, line 3, column 20, records[1].ttl: found \"x\" in <int>, expected a whole number of 64"
                                + " bits");
    }

    @Test
    void aCallHasItsMethodAndParameters() throws IOException {
        XmlRpcCall call = new XmlRpcReader(XmlRpcLimits.DEFAULT)
                .readCall(
                        bytes(
                                "<?xml version='1.0'?>\n<methodCall>\n<methodName> dns.zone_info </methodName>\n<params>\n<param>\n"
                                        + "<value><struct>\n<member><name>id</name>\n<value>a</value></member></struct></value>\n"
                                        + "</param><param><value>b</value></param></params></methodCall>"),
                        null);
        assertThat(call.method()).isEqualTo("dns.zone_info");
        assertThat(ValueText.read(call.params())).isEqualTo(List.of(Map.of("id", "a"), "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<params/>", "<params></params>", "<params>\n </params>"})
    void aCallMayHaveNoParameters(String params) throws IOException {
        XmlRpcCall call = new XmlRpcReader(XmlRpcLimits.DEFAULT)
                .readCall(bytes("<methodCall><methodName>dns.reload</methodName>" + params + "</methodCall>"), null);
        assertThat(ValueText.read(call.params())).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<methodCall/>",
                "<methodCall><methodName/></methodCall>",
                "<methodCall><methodName>a b</methodName></methodCall>",
                "<methodCall><methodName>a</methodName><methodName>b</methodName></methodCall>",
                "<methodCall><methodName>a</methodName><params/><params/></methodCall>",
                "<methodCall><methodName>a</methodName><params><value>1</value></params></methodCall>",
                "<methodCall><methodName>a</methodName></methodCall>x",
                "<methodResponse><params><param><value>a</value></param></params></methodResponse>"
            })
    void whatIsNoCallIsRefused(String document) {
        assertThatThrownBy(() -> ValueText.read(new XmlRpcReader(XmlRpcLimits.DEFAULT)
                        .readCall(bytes(document), null)
                        .params()))
                .isInstanceOf(XmlRpcFormatException.class);
    }

    @Test
    void theValuesOfACallKnowTheirPlaces() throws IOException {
        JsonParser params = new XmlRpcReader(XmlRpcLimits.DEFAULT)
                .readCall(
                        bytes(
                                "<methodCall><methodName>a</methodName><params>\n<param><value>\n  <int>1</int>\n</value></param>\n"
                                        + "<param><value>b</value></param></params></methodCall>"),
                        null)
                .params();
        List<String> places = new ArrayList<>();
        for (JsonToken token = params.nextToken(); token != null; token = params.nextToken()) {
            if (token.isScalarValue()) {
                places.add(params.currentTokenLocation().getLineNr() + ":"
                        + params.currentTokenLocation().getColumnNr());
            }
        }
        assertThat(places).containsExactly("2:15", "5:15");
    }

    @Test
    void theLastTokenComesOnlyWhenTheRestIsRight() throws IOException {
        JsonParser value = value(
                bytes(
                        "<methodResponse><params><param><value><array><data><value>a</value></data></array></value></param>"
                                + "</params></methodResponse>junk"),
                XmlRpcLimits.DEFAULT);
        assertThat(value.nextToken()).isEqualTo(JsonToken.START_ARRAY);
        assertThat(value.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
        assertThatThrownBy(value::nextToken).isInstanceOf(XmlRpcFormatException.class);
    }

    @Test
    void theCharsetOfTheHeaderCountsWhereTheDocumentSaysNothing() throws IOException {
        byte[] body = "<methodResponse><params><param><value>\u00fc</value></param></params></methodResponse>"
                .getBytes(StandardCharsets.ISO_8859_1);
        XmlRpcResponse response = new XmlRpcReader(XmlRpcLimits.DEFAULT)
                .readResponse(new ByteArrayInputStream(body), StandardCharsets.ISO_8859_1);
        assertThat(ValueText.read(((XmlRpcResponse.Result) response).value())).isEqualTo("\u00fc");
    }

    @Test
    void charsetsThatContradictAreRefused() {
        Charset latin = StandardCharsets.ISO_8859_1;
        assertThatThrownBy(() -> new XmlRpcReader(XmlRpcLimits.DEFAULT)
                        .readResponse(bytes("<?xml version='1.0' encoding='UTF-8'?><methodResponse/>"), latin))
                .hasMessageContaining("found a document in UTF-8 that was sent as ISO-8859-1");
    }

    @Test
    void aFailureOfTheStreamStaysWhatItIs() {
        IOException reset = new IOException("connection reset");
        InputStream broken =
                new SequenceInputStream(bytes("<methodResponse><params><param><value>a"), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw reset;
                    }
                });
        assertThatThrownBy(() -> readAll(broken, XmlRpcLimits.DEFAULT)).isSameAs(reset);
    }

    @Test
    void structsAndArraysInsideOneAnotherAreBounded() throws IOException {
        readAll(response("<array><data><value>".repeat(4) + "</value></data></array>".repeat(4)), SMALL);
        assertThatThrownBy(() -> readAll(
                        response("<array><data><value>".repeat(5) + "</value></data></array>".repeat(5)), SMALL))
                .hasMessageContaining("found more than 4 structs and arrays inside one another");
    }

    @Test
    void valuesAreBounded() throws IOException {
        readAll(response("<array><data>" + "<value/>".repeat(19) + "</data></array>"), SMALL);
        assertThatThrownBy(() -> readAll(response("<array><data>" + "<value/>".repeat(20) + "</data></array>"), SMALL))
                .hasMessageContaining("found more than 20 values");
    }

    @Test
    void digitsAreBounded() throws IOException {
        readAll(response("<int> 0000000001 </int>"), SMALL);
        assertThatThrownBy(() -> readAll(response("<int>00000000001</int>"), SMALL))
                .hasMessageContaining("found 11 characters in <int>, expected at most 10");
    }

    @Test
    void textsAreBounded() throws IOException {
        readAll(response("<string>" + "x".repeat(5_000) + "</string>"), SMALL);
        assertThatThrownBy(() -> readAll(response("<string>" + "x".repeat(5_001) + "</string>"), SMALL))
                .hasMessageContaining("found a text of more than 5000 characters");
    }

    @Test
    void tagsAndCommentsAreBounded() {
        String much = "x".repeat(90_000);
        for (String content : List.of(
                "<!--" + much + "-->",
                "<?x " + much + "?>",
                "<int a='" + much + "'>1</int>",
                "<" + much + "/>",
                "<![CDATA[" + much + "]]>",
                "</value" + " ".repeat(90_000) + ">")) {
            assertThatThrownBy(() -> readAll(response(content), SMALL))
                    .as(content.substring(0, 10))
                    .isInstanceOf(XmlRpcFormatException.class);
        }
    }

    @Test
    void theDocumentIsBounded() {
        assertThatThrownBy(() -> readAll(response("<!-- a -->".repeat(40_000)), SMALL))
                .hasMessageContaining("found more than 100000 characters");
    }

    @Test
    void membersOfOneHashAreReadInNoTime() throws IOException {
        StringBuilder members = new StringBuilder("<struct>");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 15; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // The same hash code.
            }
            members.append(Answer.member(name.toString(), ""));
        }
        long start = System.nanoTime();
        readAll(response(members + "</struct>"), XmlRpcLimits.DEFAULT);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void datesComeAsTheyWereSentWhereThatIsAskedFor() throws IOException {
        InputStream body = response("<dateTime.iso8601>20110917T00:00:00</dateTime.iso8601>");
        XmlRpcReader reader = new XmlRpcReader(XmlRpcLimits.DEFAULT).datesAsSent();
        JsonParser value = ((XmlRpcResponse.Result) reader.readResponse(body, null)).value();
        assertThat(value.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
        assertThat(value.getText()).isEqualTo("20110917T00:00:00");
    }
}

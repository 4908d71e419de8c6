package dev.memsetkit.client.runtime.xmlrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of the codec at their edges: full buffers, as many names as there is room for, the longest quotes. */
class CodecPartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00e9", "\u20ac", "\uD83D\uDE00"})
    void charactersOfAnyLengthPassTheEndOfTheBuffer(String character) throws IOException {
        for (int before = 8180; before < 8200; before++) {
            String text = "x".repeat(before) + character.repeat(9);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            Utf8Output output = new Utf8Output(written);
            output.write(text);
            output.flush();
            assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        }
    }

    @Test
    void textsThatWereReadLatelyAreMadeOnce() {
        TextCache cache = new TextCache();
        String first = cache.text("serverX".toCharArray(), 6);

        assertThat(first).isEqualTo("server");
        assertThat(cache.text("server".toCharArray(), 6)).isSameAs(first);
        assertThat(cache.text("serves".toCharArray(), 6)).isEqualTo("serves");
        assertThat(cache.text(new char[0], 0)).isEmpty();
        String longest = "a".repeat(40);
        assertThat(cache.text(longest.toCharArray(), 40)).isSameAs(cache.text(longest.toCharArray(), 40));
        assertThat(cache.text((longest + "a").toCharArray(), 41))
                .isNotSameAs(cache.text((longest + "a").toCharArray(), 41));
    }

    @Test
    void textsOfOneHashAreToldApart() {
        TextCache cache = new TextCache();

        assertThat(List.of("Aa", "BB", "Aa", "AaAa", "BBBB", "AaBB").stream()
                        .map(text -> cache.text(text.toCharArray(), text.length())))
                .containsExactly("Aa", "BB", "Aa", "AaAa", "BBBB", "AaBB");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 23, 24, 25, 26, 60})
    void noNameComesTwiceHoweverManyThereAre(int count) {
        MemberNames names = new MemberNames();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < count; i++) {
                assertThat(names.add("n" + i)).isTrue();
            }
            assertThat(names.add("n0")).isFalse();
            assertThat(names.add("n" + (count - 1))).isFalse();
            names.clear();
        }
    }

    @Test
    void quotesAreShortAndOnOneLine() {
        assertThat(Quotes.quote("a".repeat(60))).isEqualTo("\"" + "a".repeat(60) + "\"");
        assertThat(Quotes.quote("a".repeat(61))).isEqualTo("\"" + "a".repeat(60) + "...\"");
        assertThat(Quotes.bounded("a".repeat(59) + "\uD83D\uDE00")).isEqualTo("a".repeat(59) + "...");
        assertThat(Quotes.bounded("a".repeat(58) + "\uD83D\uDE00")).isEqualTo("a".repeat(58) + "\uD83D\uDE00");
        assertThat(Quotes.bounded("a\nb\u202ec")).isEqualTo("a b c");
        assertThat(Quotes.line("a".repeat(301))).isEqualTo("a".repeat(300) + "...");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1, 1", "1, 0, 1, 1, 1", "1, 1, 0, 1, 1", "1, 1, 1, 0, 1", "1, 1, 1, 1, 0"})
    void limitsArePositive(long characters, long values, int depth, int text, int number) {
        assertThatThrownBy(() -> new XmlRpcLimits(characters, values, depth, text, number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits have to be positive");
        assertThat(new XmlRpcLimits(1, 1, 1, 1, 1).maxDepth()).isEqualTo(1);
    }

    @Test
    void numbersAndYearsAreWrittenToTheirEdges() throws IOException {
        assertThat(written(2147483647L)).contains("<int>2147483647</int>");
        assertThat(written(-2147483648L)).contains("<int>-2147483648</int>");
        assertThat(written(-2147483649L)).contains("<i8>-2147483649</i8>");
        assertThat(written(0.0)).contains("<double>0.0</double>");
        assertThat(written(new BigDecimal("1e1099"))).contains("<double>1" + "0".repeat(1099) + "</double>");
        assertThatThrownBy(() -> written(new BigDecimal("1e1100"))).hasMessageContaining("more than 1100 digits");
        assertThat(written(new BigDecimal("1e-1100"))).contains("<double>0.0");
        assertThatThrownBy(() -> written(new BigDecimal("1e-1101"))).hasMessageContaining("more than 1100 digits");
        assertThat(written(LocalDate.of(1, 1, 1))).contains("00010101T00:00:00");
        assertThat(written(LocalDateTime.of(9999, 12, 31, 23, 59, 59))).contains("99991231T23:59:59");
        assertThatThrownBy(() -> written(LocalDate.of(0, 1, 1)))
                .hasMessageContaining("found the year 0, expected one of four digits");
    }

    @Test
    void valuesStandAsDeepInOneAnotherAsIsAllowed() throws IOException {
        assertThat(written(nested(200))).contains("<nil/>");
        assertThatThrownBy(() -> written(nested(201))).hasMessageContaining("more than 200 dictionaries and lists");
    }

    @Test
    void aCallHasItsParametersInOrder() throws IOException {
        boolean[] flushed = {false};
        ByteArrayOutputStream body = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed[0] = true;
            }
        };
        new XmlRpcWriter(body).writeCall("rack.build", List.of("a", 7));

        assertThat(body.toString(StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<methodCall><methodName>rack.build</methodName>"
                        + "<params><param><value><string>a</string></value></param><param><value><int>7</int></value>"
                        + "</param></params></methodCall>\n");
        assertThat(flushed[0]).isTrue();
    }

    @Test
    void treesAreWrittenLikeOtherValues() throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonNode tree = nodes.arrayNode()
                .add("a")
                .add(true)
                .add(7)
                .add(nodes.nullNode())
                .add(nodes.binaryNode(new byte[] {0, -1}));

        assertThat(written(tree))
                .contains(
                        "<array><data><value><string>a</string></value><value><boolean>1</boolean></value><value>"
                                + "<int>7</int></value><value><nil/></value><value><base64>AP8=</base64></value></data></array>");
        assertThatThrownBy(() -> written(nodes.pojoNode(this))).hasMessageContaining("found a POJO node");
    }

    @Test
    void aFailureKnowsWhereItIs() {
        String response = "<methodResponse>\n<params><param><value><struct>" + Answer.member("a", "<int>x</int>")
                + "</struct></value></param></params></methodResponse>";

        assertThatThrownBy(() -> read(response)).isInstanceOfSatisfying(XmlRpcFormatException.class, failure -> {
            assertThat(failure.line()).isEqualTo(2);
            assertThat(failure.column()).isGreaterThan(40);
            assertThat(failure.path()).isEqualTo("a");
            assertThat(failure.problem()).isEqualTo("found \"x\" in <int>, expected a whole number of 64 bits");
        });
    }

    @Test
    void theCharsetOfADocumentIsInItsFirstBytes() throws IOException {
        assertThat(XmlRpcReader.declaredCharset(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '<'}))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(XmlRpcReader.declaredCharset(new byte[] {(byte) 0xFE, (byte) 0xFF}))
                .isEqualTo(StandardCharsets.UTF_16BE);
        assertThat(XmlRpcReader.declaredCharset(new byte[] {(byte) 0xFF, (byte) 0xFE, '<', 0}))
                .isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(XmlRpcReader.declaredCharset(new byte[] {(byte) 0xFE})).isNull();
        assertThat(XmlRpcReader.declaredCharset("<?xml version='1.0'?>".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(StandardCharsets.UTF_16BE);
        assertThat(XmlRpcReader.declaredCharset("<?xml version='1.0'?>".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(XmlRpcReader.declaredCharset(
                        "<?xml version='1.0' encoding='iso-8859-1'?>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(XmlRpcReader.declaredCharset("<a/>".getBytes(StandardCharsets.US_ASCII)))
                .isNull();
    }

    @Test
    void aHeaderThatLeavesTheByteOrderOpenContradictsNoMark() throws IOException {
        byte[] document = ("\uFEFF"
                        + "<methodResponse><params><param><value>a</value></param></params></methodResponse>")
                .getBytes(StandardCharsets.UTF_16LE);

        XmlRpcResponse response = new XmlRpcReader(XmlRpcLimits.DEFAULT)
                .readResponse(new ByteArrayInputStream(document), StandardCharsets.UTF_16);
        assertThat(response).isInstanceOf(XmlRpcResponse.Result.class);
        assertThatThrownBy(() -> new XmlRpcReader(XmlRpcLimits.DEFAULT)
                        .readResponse(new ByteArrayInputStream(document), StandardCharsets.UTF_16BE))
                .hasMessageContaining("found a document in UTF-16LE that was sent as UTF-16BE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nil/> | found a fault that is nil, expected a struct",
                "<array><data/></array> | found a fault that is an array, expected a struct",
                "gone | found a fault that is \"gone\", expected a struct",
                "<struct></struct> | found a fault without faultCode",
            })
    void aFaultIsAStruct(String content, String message) {
        assertThatThrownBy(() -> read("<methodResponse><fault><value>" + content + "</value></fault></methodResponse>"))
                .isInstanceOf(XmlRpcFormatException.class)
                .hasMessageEndingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<methodResponse><x/></methodResponse> | found <x>, expected <params> or <fault>",
                "<methodResponse></methodResponse> | found </methodResponse>, expected <params> or <fault>",
                "<a/> | found <a>, expected <methodResponse>",
                "<methodResponse><params></params></methodResponse> | found </params>, expected one <param> in a response",
                "<methodResponse>x<params/></methodResponse> | found the text \"x\" before <params>, expected none",
            })
    void whatIsFoundIsNamed(String document, String message) {
        assertThatThrownBy(() -> read(document)).hasMessageEndingWith(message);
    }

    @Test
    void whatTheParserSaysStandsBehindOurWords() {
        assertThatThrownBy(() -> read(response("<int>1</long>")))
                .hasMessageContaining("the XML is not well-formed: The element type \"int\"")
                .hasMessageNotContaining("Message: ");
    }

    @Test
    void namesCountWithinTheirStructAlone() throws IOException {
        String struct = "<value><struct>" + Answer.member("a", "x") + Answer.member("b", "y") + "</struct></value>";

        assertThat(read(response("<array><data>" + struct + struct + "</data></array>")))
                .isEqualTo(read(response("<array><data>" + struct + "\n" + struct + "</data></array>")));
        assertThat(read(response("<array><data>" + struct.repeat(2) + "</data></array>")))
                .hasToString("[{a=x, b=y}, {a=x, b=y}]");
    }

    @Test
    void whatStandsBeforeItsNameIsKeptInOrder() throws IOException {
        String late = "<array><data><value>x</value><value><int>1</int></value><value>y</value></data></array>";

        assertThat(read(response("<struct><member><value>" + late + "</value><name>a</name></member></struct>")))
                .hasToString("{a=[x, 1, y]}");
        assertThatThrownBy(() ->
                        read(response("<struct><member><value><int>x</int></value><name>a</name></member></struct>")))
                .isInstanceOfSatisfying(
                        XmlRpcFormatException.class,
                        failure -> assertThat(failure.path()).isEqualTo("?"));
    }

    @Test
    void aFaultIsADocument() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new XmlRpcWriter(body).writeFault(4, "Bad <key>");

        assertThat(body.toString(StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<methodResponse><fault><value><struct><member>"
                        + "<name>faultCode</name><value><int>4</int></value></member><member><name>faultString</name>"
                        + "<value><string>Bad &lt;key&gt;</string></value></member></struct></value></fault>"
                        + "</methodResponse>\n");
    }

    private static String response(String content) {
        return "<methodResponse><params><param><value>" + content + "</value></param></params></methodResponse>";
    }

    private static @Nullable Object nested(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(depth == 1 ? null : nested(depth - 1));
        return list;
    }

    private static @Nullable Object read(String response) throws IOException {
        ByteArrayInputStream body = new ByteArrayInputStream(response.getBytes(StandardCharsets.UTF_8));
        return ValueText.read(
                ((XmlRpcResponse.Result) new XmlRpcReader(XmlRpcLimits.DEFAULT).readResponse(body, null)).value());
    }

    private static String written(@Nullable Object value) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new XmlRpcWriter(body).writeResult(value);
        return body.toString(StandardCharsets.UTF_8);
    }
}

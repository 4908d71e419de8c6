package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XML-RPC as clients of the API are known to send it. */
class XmlRpcTest {

    private final FakeServer server = FakeServer.builder().validator1(true).start();
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private String call(String method, String params) {
        return http.send(
                        "POST",
                        "/v1/xmlrpc",
                        "application/x-www-form-urlencoded",
                        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><methodCall><methodName>" + method
                                + "</methodName>" + params + "</methodCall>")
                .body();
    }

    private static String struct(String members) {
        return "<params><param><value><struct>" + members + "</struct></value></param></params>";
    }

    private static String member(String name, String value) {
        return "<member><name>" + name + "</name><value>" + value + "</value></member>";
    }

    @Test
    void noParametersComeInFourWays() {
        for (String none : List.of("<params/>", "<params></params>", "<params>\n</params>", struct(""), "")) {
            assertThat(call("internal.noop", none)).as(none).contains("<struct></struct>");
        }
    }

    @Test
    void untypedValuesAreTextsAndTextsBecomeBooleans() {
        String answer = call(
                "memstore.user.create",
                struct(member("name", "msdemoaa1")
                        + member("username", "joe")
                        + member("password", "<string>p</string>")
                        + member("enabled", "True")));
        assertThat(answer).contains("<name>username</name><value><string>joe</string></value>");
        assertThat(answer).contains("<name>enabled</name><value><boolean>1</boolean></value>");
    }

    @Test
    void datesFloatsAndLargeNumbersHaveTheirDocumentedTypes() {
        assertThat(call("service.info", struct(member("name", "demoaa1"))))
                .contains("<dateTime.iso8601>20180301T00:00:00</dateTime.iso8601>")
                .contains("<name>renewal_price_amount</name><value><double>18");
        assertThat(call("internal.echo", struct(member("integer", "<string>5000000000</string>"))))
                .contains("<name>integer</name><value><double>5000000000");
    }

    @Test
    void refusalsAreFaultsWithTheDocumentedCodes() {
        assertThat(call("notfound", "<params/>")).contains("<name>faultCode</name><value><int>5</int></value>");
        assertThat(call("service.info", struct(member("name", "no")))).contains("<int>3</int>");
        assertThat(call("service.info", "<params><param><value>demoaa1</value></param></params>"))
                .contains("<int>7</int>");
        assertThat(http.send("POST", "/v1/xmlrpc/", "text/xml", call(""), "bad:x")
                        .body())
                .contains("<int>4</int>");
    }

    private static String call(String ignored) {
        return "<methodCall><methodName>server.list</methodName></methodCall>";
    }

    @Test
    void methodsDescribeThemselvesWithoutAKey() {
        String body = "<methodCall><methodName>system.listMethods</methodName><params/></methodCall>";
        assertThat(http.send("POST", "/v1/xmlrpc", "text/xml", body, "").body())
                .contains("<string>system.listMethods</string>", "<string>dns.reload</string>");
        assertThat(call("system.methodHelp", "<params><param><value>system.listMethods</value></param></params>"))
                .contains("List all the public methods");
        assertThat(call("system.methodSignature", "<params><param><value>service.info</value></param></params>"))
                .contains("<string>struct</string></value><value><string>struct</string>");
    }

    @Test
    void documentsThatAreNoXmlRpcAreFaultsAndBombsAreNotOpened() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                + "<methodCall><methodName>internal.noop</methodName><params><param><value>&b;</value></param></params>"
                + "</methodCall>";
        for (String body : List.of("", "nothing", "<methodCall>", bomb)) {
            assertThat(http.send("POST", "/v1/xmlrpc", "text/xml", body).body())
                    .as(body)
                    .contains("<int>-32700</int>");
        }
    }

    private static String struct(String name, int number) {
        return "<value><struct>" + member("moe", "<int>1</int>") + member("larry", "<i4>2</i4>")
                + member(name, "<int>" + number + "</int>") + "</struct></value>";
    }

    private static String ints(String name, int value) {
        return "<name>" + name + "</name><value><int>" + value + "</int></value>";
    }

    static Stream<Arguments> userLandsMethods() {
        String array = "<array><data>%s</data></array>";
        String many = "<value><int>7</int></value><value><boolean>1</boolean></value><value><string>a</string></value>"
                + "<value><double>1.5</double></value><value><dateTime.iso8601>20110617T01:02:03</dateTime.iso8601></value>"
                + "<value><base64>AAH/</base64></value>";
        String day = "<value><struct>"
                + member(
                        "2000",
                        "<struct>"
                                + member(
                                        "04",
                                        "<struct>"
                                                + member(
                                                        "01", struct("curly", 5).replaceAll("^<value>|</value>$", ""))
                                                + "</struct>")
                                + "</struct>")
                + "</struct></value>";
        return Stream.of(
                Arguments.of(
                        "arrayOfStructsTest",
                        "<value>" + array.formatted(struct("curly", 3) + struct("curly", 4)) + "</value>",
                        "<int>7</int>"),
                Arguments.of(
                        "countTheEntities",
                        "<value>&lt;&lt;&gt;&amp;&amp;&amp;'\"x</value>",
                        ints("ctLeftAngleBrackets", 2) + "|" + ints("ctRightAngleBrackets", 1) + "|"
                                + ints("ctAmpersands", 3) + "|" + ints("ctApostrophes", 1) + "|" + ints("ctQuotes", 1)),
                Arguments.of("easyStructTest", struct("curly", 5), "<int>8</int>"),
                Arguments.of(
                        "echoStructTest",
                        struct("curly", 5),
                        ints("moe", 1) + "|" + ints("larry", 2) + "|" + ints("curly", 5)),
                Arguments.of(
                        "manyTypesTest",
                        many.replace("<value>", "</param><param><value>").substring(15),
                        many),
                Arguments.of(
                        "moderateSizeArrayCheck",
                        "<value>"
                                + array.formatted("<value>first</value>" + "<value>middle</value>".repeat(150)
                                        + "<value>last</value>")
                                + "</value>",
                        "<string>firstlast</string>"),
                Arguments.of("nestedStructTest", day, "<int>8</int>"),
                Arguments.of(
                        "simpleStructReturnTest",
                        "<value><int>7</int></value>",
                        ints("times10", 70) + "|" + ints("times100", 700) + "|" + ints("times1000", 7000)));
    }

    @ParameterizedTest
    @MethodSource
    void userLandsMethods(String method, String values, String expected) {
        assertThat(call("validator1." + method, "<params><param>" + values + "</param></params>"))
                .contains(expected.split("[|]"));
        try (FakeServer without = FakeServer.builder().start()) {
            assertThat(new Http(without)
                            .send(
                                    "POST",
                                    "/v1/xmlrpc",
                                    "text/xml",
                                    "<methodCall><methodName>validator1." + method + "</methodName></methodCall>")
                            .body())
                    .contains("<int>5</int>");
        }
    }
}

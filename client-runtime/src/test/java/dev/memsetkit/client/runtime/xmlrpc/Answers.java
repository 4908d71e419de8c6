package dev.memsetkit.client.runtime.xmlrpc;

import static dev.memsetkit.client.runtime.xmlrpc.Answer.document;
import static dev.memsetkit.client.runtime.xmlrpc.Answer.fault;
import static dev.memsetkit.client.runtime.xmlrpc.Answer.member;
import static dev.memsetkit.client.runtime.xmlrpc.Answer.text;
import static dev.memsetkit.client.runtime.xmlrpc.Answer.value;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bodies of the matrix: what is plain, what peers disagree on, and what nobody may accept. */
final class Answers {

    private static final String X =
            "<methodResponse><params><param><value>Gr\u00fc\u00dfe</value></param></params></methodResponse>";
    private static final String CODE = member("faultCode", "<int>3</int>");
    private static final String TEXT = member("faultString", "<string>gone</string>");

    private Answers() {}

    static List<Answer> all() {
        List<Answer> all = new ArrayList<>();
        all.addAll(texts());
        all.addAll(integers());
        all.addAll(booleans());
        all.addAll(doubles());
        all.addAll(dates());
        all.addAll(bytesAndNil());
        all.addAll(arrays());
        all.addAll(structs());
        all.addAll(faults());
        all.addAll(envelopes());
        all.addAll(encodings());
        all.addAll(attacks());
        return all;
    }

    private static List<Answer> texts() {
        return List.of(
                value("no content", "", "\"\""),
                value("empty string element", "<string/>", "\"\""),
                value("blanks of a string", "<string> a\tb\nc </string>", "\" a\\tb\\nc \""),
                value("blanks without a type", "\n  a \n", "\"\\n  a \\n\""),
                value("blanks around a string", "\n<string>a</string>\t", "\"a\""),
                value("the five entities", "&lt;&gt;&amp;&quot;&apos;", "\"<>&\\\"'\""),
                value("references", "<string>&#8364;&#x1F600;</string>", "\"\u20ac\ud83d\ude00\""),
                value("reference to a carriage return", "<string>a&#13;b</string>", "\"a\\rb\""),
                value("carriage return and line feed", "<string>a\r\nb\rc</string>", "\"a\\nb\\nc\""),
                value("character data section", "<string><![CDATA[<a>&b;]]></string>", "\"<a>&b;\""),
                value("character data section without a type", "x<![CDATA[y]]>z", "\"xyz\""),
                value("comment in a text", "<string>a<!-- b -->c</string>", "\"ac\""),
                value("comment alone", "<!-- b -->", "\"\""),
                value("processing instruction in a text", "<string>a<?b c?>d</string>", "\"ad\""),
                value("reference to U+0000", "<string>&#0;</string>", "error"),
                value("reference to U+0001", "<string>&#1;</string>", "error"),
                value("character U+0001", "<string>\u0001</string>", "error"),
                value("reference to half a surrogate pair", "<string>&#xD800;</string>", "error"),
                value("element in a string", "<string>a<b>c</b></string>", "error"),
                value("text before a type", "a<string>b</string>", "error"),
                value("text after a type", "<string>b</string>a", "error"),
                value("two types", "<int>1</int><int>2</int>", "error"),
                value("value in a value", "<value>a</value>", "error"));
    }

    private static List<Answer> integers() {
        return List.of(
                value("int", "<int>-42</int>", "-42"),
                value("int with blanks", "<int>\n 42 </int>", "42"),
                value("int with leading zeros", "<i4>007</i4>", "7"),
                value("int with a plus", "<i4>+7</i4>", "7"),
                value("int -0", "<int>-0</int>", "0"),
                value("smallest int", "<int>-2147483648</int>", "-2147483648"),
                value("int below 32 bits", "<int>-2147483649</int>", "error", "-2147483649"),
                value("largest i8", "<i8>9223372036854775807</i8>", "9223372036854775807"),
                value("smallest i8", "<i8>-9223372036854775808</i8>", "-9223372036854775808"),
                value("i8 above 64 bits", "<i8>9223372036854775808</i8>", "error"),
                value("int above 64 bits", "<int>18446744073709551617</int>", "error"),
                value("int without digits", "<int></int>", "error"),
                value("int that is a sign", "<int>-</int>", "error"),
                value("int with a fraction", "<int>7.0</int>", "error"),
                value("int in hexadecimal", "<int>0x10</int>", "error"),
                value("int with two signs", "<int>+-1</int>", "error"),
                value("int with a blank inside", "<int>1 2</int>", "error"),
                value("int with an underscore", "<int>1_000</int>", "error"),
                value("int in Arabic digits", "<int>\u0661\u0662</int>", "error"),
                value("int that is text", "<int>seven</int>", "error"),
                value("int of 20,000 digits", "<i8>" + "9".repeat(20_000) + "</i8>", "error"),
                value("int of 20,000 zeros", "<i8>" + "0".repeat(20_000) + "</i8>", "error"),
                value("element in an int", "<int><b>1</b></int>", "error"));
    }

    private static List<Answer> booleans() {
        return List.of(
                value("boolean 1", "<boolean>1</boolean>", "true"),
                value("boolean 0", "<boolean>0</boolean>", "false"),
                value("boolean with blanks", "<boolean>\n0\n</boolean>", "false"),
                value("boolean true", "<boolean>true</boolean>", "true"),
                value("boolean false", "<boolean>false</boolean>", "false"),
                value("boolean in capitals", "<boolean>TRUE</boolean>", "error"),
                value("boolean yes", "<boolean>yes</boolean>", "error"),
                value("boolean 01", "<boolean>01</boolean>", "error"),
                value("boolean -1", "<boolean>-1</boolean>", "error"),
                value("boolean without content", "<boolean/>", "error"));
    }

    private static List<Answer> doubles() {
        return List.of(
                value("double", "<double>21.60</double>", "21.6"),
                value("double with blanks", "<double> -1.5 </double>", "-1.5"),
                value(
                        "double of more digits than a double",
                        "<double>1234567890123456.78</double>",
                        "1234567890123456.78"),
                value("double with exponent", "<double>1.5e3</double>", "1500", "error"),
                value("double that begins with a point", "<double>.5</double>", "0.5", "error"),
                value("double that ends with a point", "<double>5.</double>", "5", "error"),
                value("double without a point", "<double>5</double>", "5"),
                value("double infinite", "<double>Infinity</double>", "error"),
                value("double inf", "<double>-inf</double>", "error"),
                value("double nan", "<double>nan</double>", "error"),
                value("double beyond double", "<double>1e400</double>", "error"),
                value("double of a huge exponent", "<double>1e999999999</double>", "error"),
                value("double in hexadecimal", "<double>0x1p3</double>", "error"),
                value("double with a letter of Java", "<double>1.5d</double>", "error"),
                value("double with a comma", "<double>1,5</double>", "error"),
                value("double with an underscore", "<double>1_0.5</double>", "error"),
                value("double without digits", "<double>.</double>", "error"),
                value("double without content", "<double></double>", "error"));
    }

    private static Answer date(String what, String text, String... wanted) {
        return value(what, "<dateTime.iso8601>" + text + "</dateTime.iso8601>", wanted);
    }

    private static List<Answer> dates() {
        return List.of(
                date("date", "20191028T12:30:05", "\"2019-10-28 12:30:05\""),
                date("date at midnight", "20191028T00:00:00", "\"2019-10-28\""),
                date("date with blanks", " 20191028T00:00:00\n", "\"2019-10-28\""),
                date("date with dashes", "2019-10-28T12:30:05", "\"2019-10-28 12:30:05\""),
                date("date of UTC", "20191028T12:30:05Z", "\"2019-10-28 12:30:05Z\""),
                date("date with offset", "2019-10-28T12:30:05-05:30", "\"2019-10-28 12:30:05-05:30\""),
                date("date with offset without colon", "20191028T12:30:05+0100", "\"2019-10-28 12:30:05+01:00\""),
                date("date at midnight with offset", "20191028T00:00:00+01:00", "\"2019-10-28 00:00:00+01:00\""),
                date("date with a fraction", "20191028T12:30:05.5", "\"2019-10-28 12:30:05.500\"", "error"),
                date("29 February of a leap year", "20200229T00:00:00", "\"2020-02-29\""),
                date("29 February of another year", "20190229T00:00:00", "error"),
                date("30 February", "20200230T00:00:00", "error"),
                date("day 0", "20191000T00:00:00", "error"),
                date("day 32", "20191032T00:00:00", "error"),
                date("month 0", "20190028T00:00:00", "error"),
                date("hour 24", "20191028T24:00:00", "error"),
                date("minute 60", "20191028T12:60:00", "error"),
                date("offset of 25 hours", "20191028T12:30:05+25:00", "error"),
                date("date with one dash", "2019-1028T12:30:05", "error"),
                date("date with a small t", "20191028t12:30:05", "error"),
                date("date without seconds", "20191028T12:30", "error"),
                date("date without time", "20191028", "error"),
                date("date in words", "28 October 2019", "error"),
                date("date without content", "", "error"),
                value("date of another name", "<dateTime>20191028T12:30:05</dateTime>", "error"));
    }

    private static List<Answer> bytesAndNil() {
        return List.of(
                value("base64", "<base64>AP8=</base64>", "bytes 00ff"),
                value("base64 in lines", "<base64>\n  AP8B\r\n  AQ==\n</base64>", "bytes 00ff0101"),
                value("base64 without content", "<base64/>", "bytes "),
                value("base64 without padding", "<base64>AP8</base64>", "bytes 00ff", "error"),
                value("base64 of other characters", "<base64>A*P8=</base64>", "error"),
                value("base64 for addresses", "<base64>_-8=</base64>", "error"),
                value("base64 of one digit", "<base64>A</base64>", "error"),
                value("base64 that goes on behind its end", "<base64>AP8=AP8=</base64>", "error"),
                value("nil", "<nil/>", "null"),
                value("nil of a declared prefix", "<x:nil xmlns:x=\"urn:x\"></x:nil>", "null"),
                value("nil of an undeclared prefix", "\n<x:nil/>\n", "null"),
                value("nil with content", "<nil>0</nil>", "error"));
    }

    private static List<Answer> arrays() {
        String two = "<value>a</value>\n<value><int>1</int></value>";
        return List.of(
                value("array", "<array><data>\n" + two + "\n</data></array>", "[\"a\",1]"),
                value("array without items", "<array><data></data></array>", "[]"),
                value("array of arrays", "<array><data><value><array><data/></array></value></data></array>", "[[]]"),
                value("array of nil", "<array><data><value><nil/></value></data></array>", "[null]"),
                value("array without data", "<array></array>", "[]", "error"),
                value("array with items and without data", "<array>" + two + "</array>", "error"),
                value("array of two data", "<array><data/><data/></array>", "error"),
                value("text in an array", "<array><data>a" + two + "</data></array>", "error"),
                value("type in an array", "<array><data><int>1</int></data></array>", "error"));
    }

    private static List<Answer> structs() {
        String late = "<member><value><struct><member><value>x</value><name>b</name></member>" + member("c", "<nil/>")
                + "</struct></value><name>a</name></member>";
        return List.of(
                value(
                        "struct",
                        "<struct>\n" + member("a", "<int>1</int>") + member("b", "") + "</struct>",
                        "{\"a\":1,\"b\":\"\"}"),
                value("struct without members", "<struct></struct>", "{}"),
                value(
                        "decimal before its name",
                        "<struct><member><value><double>1234567890123456.78</double></value><name>a</name></member>"
                                + "</struct>",
                        "{\"a\":1234567890123456.78}"),
                value(
                        "structs with late names",
                        "<struct>" + late + member("d", "y") + "</struct>",
                        "{\"a\":{\"b\":\"x\",\"c\":null},\"d\":\"y\"}"),
                value("member with escaped name", "<struct>" + member("a&amp;b", "1") + "</struct>", "{\"a&b\":\"1\"}"),
                value(
                        "member with blanks in its name",
                        "<struct>" + member(" a b ", "1") + "</struct>",
                        "{\" a b \":\"1\"}"),
                value("member without a name", "<struct>" + member("", "1") + "</struct>", "{\"\":\"1\"}"),
                value(
                        "same member twice",
                        "<struct>" + member("a", "1") + member("a", "1") + "</struct>",
                        "error",
                        "{\"a\":\"1\"}"),
                value(
                        "names that differ in case",
                        "<struct>" + member("a", "1") + member("A", "2") + "</struct>",
                        "{\"A\":\"2\",\"a\":\"1\"}"),
                value("member without name element", "<struct><member><value>1</value></member></struct>", "error"),
                value("member without value element", "<struct><member><name>a</name></member></struct>", "error"),
                value("empty member", "<struct><member/></struct>", "error"),
                value(
                        "member of two values",
                        "<struct><member><name>a</name><value>1</value><value>2</value></member></struct>",
                        "error"),
                value(
                        "member of two names",
                        "<struct><member><name>a</name><name>b</name><value>1</value></member></struct>",
                        "error"),
                value("text in a struct", "<struct>x" + member("a", "1") + "</struct>", "error"),
                value("value in a struct", "<struct><value>1</value></struct>", "error"));
    }

    private static List<Answer> faults() {
        return List.of(
                fault("fault", CODE + TEXT, "fault 3 gone"),
                fault("fault, text first", TEXT + CODE, "fault 3 gone"),
                fault("fault without text", CODE, "fault 3 "),
                fault("fault with nil for a text", CODE + member("faultString", "<nil/>"), "fault 3 "),
                fault(
                        "fault with the code as text",
                        TEXT + member("faultCode", "<string>3</string>"),
                        "fault 3 gone",
                        "error"),
                fault(
                        "fault with more members",
                        CODE + member("detail", "<array><data/></array>") + TEXT,
                        "fault 3 gone"),
                fault("fault without code", TEXT, "error"),
                fault("fault with a code that is no number", TEXT + member("faultCode", "three"), "error"),
                fault("fault with a code beyond 32 bits", TEXT + member("faultCode", "<i8>9876543210</i8>"), "error"),
                document(
                        "fault that is a text",
                        "<methodResponse><fault><value>gone</value></fault></methodResponse>",
                        "error"),
                document("fault without value", "<methodResponse><fault/></methodResponse>", "error"),
                document(
                        "fault and params",
                        "<methodResponse><fault><value><struct>" + CODE + TEXT
                                + "</struct></value></fault><params/></methodResponse>",
                        "error",
                        "fault 3 gone"),
                value(
                        "result that looks like a fault",
                        "<struct>" + CODE + TEXT + "</struct>",
                        "{\"faultCode\":3,\"faultString\":\"gone\"}"));
    }

    private static List<Answer> envelopes() {
        String param = "<param><value>a</value></param>";
        return List.of(
                document(
                        "blanks everywhere",
                        "<methodResponse>\n <params>\n <param>\n <value>a</value>\n </param>\n </params>\n"
                                + "</methodResponse>\n\n",
                        "\"a\""),
                document(
                        "attributes",
                        "<methodResponse v=\"1\"><params><param><value type=\"x\"><int a='b'>1</int></value></param>"
                                + "</params></methodResponse>",
                        "1"),
                document(
                        "default namespace",
                        "<methodResponse xmlns=\"urn:y\"><params>" + param + "</params></methodResponse>",
                        "\"a\""),
                document(
                        "prefixes",
                        "<m:methodResponse xmlns:m=\"urn:y\"><m:params><m:param><m:value><m:int>1</m:int></m:value>"
                                + "</m:param></m:params></m:methodResponse>",
                        "1"),
                text("no declaration", "<methodResponse><params>" + param + "</params></methodResponse>", "\"a\""),
                document(
                        "comments around",
                        "<!-- a --><methodResponse><params>" + param + "</params></methodResponse><!-- b -->",
                        "\"a\""),
                document("no params", "<methodResponse/>", "error"),
                document("no param", "<methodResponse><params/></methodResponse>", "error"),
                document(
                        "two params",
                        "<methodResponse><params>" + param + param + "</params></methodResponse>",
                        "error"),
                document("param without value", "<methodResponse><params><param/></params></methodResponse>", "error"),
                document(
                        "param of two values",
                        "<methodResponse><params><param><value>a</value><value>b</value></param></params>"
                                + "</methodResponse>",
                        "error"),
                document(
                        "params twice",
                        "<methodResponse><params>" + param + "</params><params>" + param + "</params></methodResponse>",
                        "error"),
                document(
                        "call for a response",
                        "<methodCall><methodName>a.b</methodName><params>" + param + "</params></methodCall>",
                        "error"),
                document("a login page", "<html><body>Log in</body></html>", "error"),
                text("JSON", "{\"a\": 1}", "error"),
                text("nothing", "", "error"),
                document("cut off", "<methodResponse><params><param><value>a", "error"),
                document("cut off at the end", "<methodResponse><params>" + param + "</params>", "error"),
                document(
                        "text after the end",
                        "<methodResponse><params>" + param + "</params></methodResponse>ok",
                        "error"),
                document("second root", "<methodResponse><params>" + param + "</params></methodResponse><a/>", "error"),
                text(
                        "blank before the declaration",
                        " <?xml version=\"1.0\"?><methodResponse><params>" + param + "</params></methodResponse>",
                        "error",
                        "\"a\""),
                document(
                        "tags that cross",
                        "<methodResponse><params><param></value></param></params></methodResponse>",
                        "error"),
                value("unknown type", "<long>1</long>", "error"),
                value("type in capitals", "<INT>1</INT>", "error"),
                value("type of two bytes", "<i2>1</i2>", "error", "1"));
    }

    private static Answer encoded(String what, String declared, Charset charset, String... wanted) {
        String declaration = declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        return new Answer(what, (declaration + X).getBytes(charset), List.of(wanted));
    }

    private static List<Answer> encodings() {
        String greeting = "\"Gr\u00fc\u00dfe\"";
        return List.of(
                encoded("UTF-8", "utf-8", StandardCharsets.UTF_8, greeting),
                encoded("UTF-8 with a byte order mark", "UTF-8", StandardCharsets.UTF_8, greeting)
                        .marked(0xEF, 0xBB, 0xBF),
                encoded("ISO-8859-1", "iso-8859-1", StandardCharsets.ISO_8859_1, greeting),
                encoded("windows-1252", "windows-1252", Charset.forName("windows-1252"), greeting, "error"),
                encoded("UTF-16 with a byte order mark", "UTF-16", StandardCharsets.UTF_16BE, greeting)
                        .marked(0xFE, 0xFF),
                encoded("UTF-16, little end first", "UTF-16", StandardCharsets.UTF_16LE, greeting)
                        .marked(0xFF, 0xFE),
                encoded("ISO-8859-1, not declared", "", StandardCharsets.ISO_8859_1, "error"),
                encoded("ISO-8859-1, declared as UTF-8", "UTF-8", StandardCharsets.ISO_8859_1, "error"),
                encoded("ISO-8859-1, declared as US-ASCII", "US-ASCII", StandardCharsets.ISO_8859_1, "error"),
                encoded("UTF-8, declared as UTF-16", "UTF-16", StandardCharsets.UTF_8, "error"),
                encoded("unknown encoding", "x-nobody", StandardCharsets.UTF_8, "error"));
    }

    private static List<Answer> attacks() {
        String root =
                "<methodResponse><params><param><value><string>%s</string></value></param></params></methodResponse>";
        String deep = "<array><data><value>".repeat(5000) + "</value></data></array>".repeat(5000);
        return List.of(
                document("document type", "<!DOCTYPE methodResponse>" + root.formatted("a"), "error"),
                document("entity of its own", "<!DOCTYPE a [<!ENTITY e \"b\">]>" + root.formatted("&e;"), "error"),
                document(
                        "entities that grow",
                        "<!DOCTYPE a [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"" + "&a;".repeat(10) + "\"><!ENTITY c \""
                                + "&b;".repeat(10) + "\">]>" + root.formatted("&c;"),
                        "error"),
                document(
                        "entity that is a file",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + root.formatted("&e;"),
                        "error"),
                document(
                        "entity of a parameter",
                        "<!DOCTYPE a [<!ENTITY % e SYSTEM \"file:///etc/hostname\"> %e;]>" + root.formatted("a"),
                        "error"),
                document(
                        "document type that is a file",
                        "<!DOCTYPE a SYSTEM \"file:///dev/null\">" + root.formatted("a"),
                        "error"),
                document("entity of HTML", root.formatted("a&nbsp;b"), "error"),
                document(
                        "document type after the declaration of an attribute",
                        "<!DOCTYPE methodResponse [<!ATTLIST value x CDATA" + " \"y\">]>" + root.formatted("a"),
                        "error"),
                document(
                        "a serialised Java object",
                        "<methodResponse xmlns:ex=\"http://ws.apache.org/xmlrpc/namespaces/extensions\">"
                                + "<params><param><value><ex:serializable>rO0ABXQAAWI=</ex:serializable></value></param></params>"
                                + "</methodResponse>",
                        "error"),
                value("5,000 arrays inside one another", deep, "error"));
    }
}

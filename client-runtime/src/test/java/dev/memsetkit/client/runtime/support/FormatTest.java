package dev.memsetkit.client.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of each documented form, and beside them those that miss it by one character. */
class FormatTest {

    private static final String LABEL = "a".repeat(63);
    private static final String LONGEST = (LABEL + ".").repeat(3) + "a".repeat(61);
    private static final String HEX = "0123456789abcdefABCDEF0123456789";

    private static Arguments form(Format format, String[] good, String... bad) {
        return Arguments.of(format, good, bad);
    }

    private static String[] good(String... texts) {
        return texts;
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form(
                        Format.SERVICE_NAME,
                        good("a", "A-Z.z_09", "x".repeat(64)),
                        "",
                        "x".repeat(65),
                        "a b",
                        "a/b",
                        "a@b",
                        "a[b",
                        "a`b",
                        "a{b",
                        "a:b",
                        "\u00e4"),
                form(Format.LB_SERVICE_NAME, good("a", "a-b_C9", "x".repeat(1000)), "", "a.b", "a b"),
                form(
                        Format.HEX32,
                        good(HEX),
                        "",
                        HEX + "0",
                        HEX.substring(1),
                        "g" + HEX.substring(1),
                        "G" + HEX.substring(1),
                        "@" + HEX.substring(1),
                        "`" + HEX.substring(1),
                        "/" + HEX.substring(1),
                        ":" + HEX.substring(1),
                        HEX.substring(1) + "x"),
                form(Format.USERNAME, good("a", "a.b-c_d", "-a", "a."), "", ".a", "a b", "a@b"),
                form(Format.CONTAINER_NAME, good("a", "a-b", "9"), "", "-a", "a-", "a_b", "a.b", "-"),
                form(Format.PRINTABLE_ASCII, good("", " ", "~", "a b"), "\u001f", "\u007f", "a\u00e9", "a\tb"),
                form(Format.COUNTRY_CODE, good("GB", "gb", "zA"), "", "G", "GBR", "G1", "1G", "G-", "99", "G9", "9G"),
                form(
                        Format.HOSTNAME,
                        good("a", "a.b", "a-b.c", "1.2", "a.b.", LABEL, LONGEST, LONGEST + "."),
                        "",
                        ".",
                        "a..b",
                        ".a",
                        "-a.b",
                        "a-.b",
                        "a.b-",
                        "a_b",
                        LABEL + "a",
                        LONGEST + "a"),
                form(Format.DOMAIN, good("a.b", "a.b.", "a-b.c"), "", "a", "a.", "a..b", "a.b..", "*.a.b"),
                form(
                        Format.ZONE_RECORD_NAME,
                        good("", "a", "*", "*.a", "_sip._tcp", "0/25.2", LABEL, LONGEST, "a-", "-"),
                        ".",
                        "a.",
                        ".a",
                        "a..b",
                        "a*",
                        "*a",
                        "a.*",
                        "a b",
                        "a@",
                        LABEL + "a",
                        LONGEST + "a"),
                form(
                        Format.EMAIL,
                        good("a@b.c", "a.b+c@d.e", "a.b.c@d.e", "a".repeat(64) + "@b.c", "!@b.c", "o'hara_{|}~`@b.c"),
                        "a..b@c.d",
                        ".a@c.d",
                        "a.@c.d",
                        "\"a\"@c.d",
                        "a,b@c.d",
                        "\u00e9@c.d",
                        "",
                        "a",
                        "@b.c",
                        "a@b",
                        "a@b.c.",
                        "a b@c.d",
                        "a@b@c.d",
                        "a\u007f@b.c",
                        "a\u001f@b.c",
                        "\ud83d\ude00@b.c",
                        "a".repeat(65) + "@b.c",
                        "a@-b.c"),
                form(
                        Format.IPV4_LIST,
                        good(
                                "any",
                                "1.2.3.4",
                                "0.0.0.0",
                                "255.255.255.255",
                                "1.2.3.4/0",
                                "1.2.3.4/32",
                                "1.2.3.4,5.6.7.8/9"),
                        "",
                        "ANY",
                        "any,1.2.3.4",
                        "1.2.3",
                        "1.2.3.4.5",
                        "256.2.3.4",
                        "1.2.3.256",
                        "01.2.3.4",
                        "1..3.4",
                        "1.2.3.4/33",
                        "1.2.3.4/",
                        "1.2.3.4/01",
                        "1.2.3.4,",
                        ",1.2.3.4",
                        "1.2.3.4, 5.6.7.8",
                        "1.2.3.4/2/3",
                        "1.2.3.x",
                        "1.2.3.:",
                        "1.2.3./",
                        "1.2.3.-4",
                        "1.2.3.4,5.6.7"),
                form(
                        Format.IPV6_LIST,
                        good(
                                "any",
                                "::",
                                "::1",
                                "1::",
                                "1::8",
                                "1:2:3:4:5:6:7:8",
                                "a:B:c:D:e:F:0:ffff",
                                "::/0",
                                "1::/128",
                                "1:2:3:4:5:6:7::",
                                "::2:3:4:5:6:7:8",
                                "::1.2.3.4",
                                "1:2:3:4:5:6:1.2.3.4",
                                "::ffff:1.2.3.4/96",
                                "1::2,3::4",
                                "1:2:3:4:5::1.2.3.4"),
                        "",
                        ":",
                        ":::",
                        "1",
                        "1:2:3:4:5:6:7",
                        "1:2:3:4:5:6:7:8:9",
                        "1:2:3:4:5:6:7:8::",
                        "::1:2:3:4:5:6:7:8",
                        "1::2::3",
                        "12345::",
                        "g::",
                        "1:",
                        ":1",
                        "1:2:3:4:5:6:7:",
                        "::/129",
                        "::/",
                        "1:2:3:4:5:6:7:1.2.3.4",
                        "1:2:3:4:5:1.2.3.4",
                        "1:2:3:4:5:6::1.2.3.4",
                        "::1.2.3",
                        "::1.2.3.4:5",
                        "1.2.3.4",
                        "1::2, 3::4"),
                form(
                        Format.PORT_LIST,
                        good("any", "0", "65535", "80,443", "1"),
                        "",
                        "65536",
                        "99999",
                        "100000",
                        "-1",
                        "080",
                        "80:90",
                        "80,",
                        "80, 443",
                        "a"),
                form(
                        Format.MEMSET_DATE,
                        good(
                                "2019-10-28",
                                "2019-01-01",
                                "2019-12-31",
                                "2020-02-29",
                                "2019-02-28",
                                "2019-10-28 11:12:13",
                                "2000-12-01"),
                        "",
                        "2019-13-01",
                        "2019-00-01",
                        "2019-01-00",
                        "2019-02-29",
                        "2019-02-30",
                        "2019-04-31",
                        "2019-1-1",
                        "20191028",
                        "2019/10/28",
                        "2019-10/28",
                        "2019-10-2x",
                        "2019-10-2/",
                        "2019-10-28T",
                        "2019-10-28 25:00:00",
                        "2019-10-28" + " ".repeat(31)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void goodAndBadTexts(Format format, String[] good, String[] bad) {
        for (String text : good) {
            assertThat(format.matches(text)).as(text).isTrue();
        }
        for (String text : bad) {
            assertThat(format.matches(text)).as(text).isFalse();
        }
        assertThat(format.words()).isNotBlank();
    }

    @Test
    void everyFormIsHere() {
        assertThat(forms().map(arguments -> arguments.get()[0])).containsExactlyInAnyOrder((Object[]) Format.values());
        assertThat(Arrays.stream(Format.values()).map(Format::words)).doesNotHaveDuplicates();
    }

    /** No form goes over the text more than once, so a long text is no way to keep it busy. */
    @Test
    void longTextsAreNoTrouble() {
        for (String part : new String[] {"a", "a.", "1,", ":", "1:", "::", ".", "-", "1.2.3.4,", "@", "a@", "*"}) {
            String text = part.repeat(100_000 / part.length());
            for (Format format : Format.values()) {
                assertThat(format.matches(text + "\u0000"))
                        .as(format + " " + part)
                        .isFalse();
            }
        }
    }
}

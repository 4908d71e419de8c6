package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.memsetkit.cli.Command.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in files that nobody meant well with: each is told with its place, and none stops the others. */
class StrangeInputTest {

    private static final String BAD = "{\"method\":\"dns.zone_create\",\"params\":{\"nickname\":\"x\",\"ttl\":301}}";
    private static final String FOUND = ":1:60: error: ttl is \"301\"";

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("mark.json", "\ufeff" + BAD, 1, FOUND),
                arguments("mark.ndjson", "\ufeff" + BAD + "\n" + BAD, 1, ":2:60: error: ttl"),
                arguments("windows.ndjson", BAD + "\r\n" + BAD + "\r\n", 1, "\"ttl\":301}}\n"),
                arguments("array.json", "[" + BAD + ",\n3]", 1, FOUND.replace(":60", ":61")),
                arguments("pretty.json", BAD.replace(",", ",\n"), 1, ":3:7: error: ttl"),
                arguments("two.json", BAD.replace(",", ",\n") + "\n" + BAD, 1, "2 calls checked, 0 not read: 2 errors"),
                arguments("text.json", "\"dns.reload\"\n", 0, "0 calls checked"),
                arguments("words.ndjson", BAD + "\nhello\n", 2, "words.ndjson:2:"),
                arguments("cut.json", "{\"method\":\"dns.reload\",", 2, "error: not valid JSON here"),
                arguments(
                        "deep.json", "[".repeat(5000), 2, "nesting depth (1001) exceeds the maximum allowed (1000)\n"),
                arguments(
                        "digits.json",
                        BAD.replace("301", "9".repeat(2000)),
                        2,
                        "Number value length (2000) exceeds the maximum allowed (1000)\n"),
                arguments("nan.json", BAD.replace("301", "NaN"), 2, "1:63: error: not valid JSON here: Non-standard"),
                arguments("great.json", BAD.replace("301", "1e999999999"), 1, "1:60: error: ttl is"),
                arguments("nul.json", BAD.replace("x", "\\u0000"), 1, "1:65: error: ttl is \"301\""),
                arguments("half.json", BAD.replace("x", "\\ud83d"), 1, "error: ttl is \"301\""),
                arguments("no-method.json", "{\"params\":{}}", 0, "0 calls checked"),
                arguments(
                        "no-params.json",
                        "{\"method\":\"dns.reload\",\"params\":[1]}",
                        1,
                        "found a list as \"params\""),
                arguments(
                        "twice.json",
                        "{\"method\":\"x\",\"method\":\"dns.reload\"}",
                        1,
                        "method is given twice in the call: keep one"),
                arguments(
                        "twice.ndjson",
                        BAD.replace("301", "300,\"ttl\":600"),
                        1,
                        "ttl is given twice; which one counts is not documented"),
                arguments("blank.ndjson", "\n \n\r\n", 0, ""),
                arguments("empty.json", "", 0, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isToldWithItsPlace(String name, String text, int code, String told) throws IOException {
        Run run = Command.run(
                "lint", Files.writeString(folder.resolve(name), text).toString());

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).contains(told).doesNotContain("Exception", "StreamReadConstraints", "JsonReadFeature");
    }

    @Test
    void bytesThatAreNotUtf8AreToldInJsonOnly() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.ndjson"),
                (BAD.replace("x", "\u00e9") + "\n" + BAD).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Command.run("lint", latin.toString()).out())
                .contains(":1:1: error: found bytes that are not UTF-8", ":2:60: error: ttl");
    }

    @Test
    void whatHoldsNoCallIsSaid() throws IOException {
        Run run = Command.run(
                "lint",
                Files.writeString(folder.resolve("notes.txt"), "Buy milk.\n").toString());

        assertThat(run).isEqualTo(new Run(0, "0 calls checked, 0 not read\n", ""));
    }

    @Test
    void aLongLineIsCutAroundTheFinding() throws IOException {
        String line = "dns.zone_create nickname " + "x".repeat(2_000_000) + " ttl 301\n";
        Run run = Command.run(
                "lint", Files.writeString(folder.resolve("long.sh"), line).toString());

        assertThat(run.out().lines().map(String::length)).allMatch(length -> length < 300);
        assertThat(run.out())
                .contains(":1:2000031: error: ttl")
                .contains("... ")
                .contains("x ttl 301\n");
    }
}

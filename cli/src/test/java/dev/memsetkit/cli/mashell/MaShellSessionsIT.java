package dev.memsetkit.cli.mashell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The script ma-shell does what ma-shell 0.3 did: its sessions, as they were recorded and as we wrote them by what it does, byte
 * for byte but for the repairs and the order of keys.
 */
class MaShellSessionsIT {

    private static final Path RECORDED = Path.of("../../shared/ma-shell/sessions.json");
    private static final Path OURS = Path.of("src/test/resources/dev/memsetkit/cli/mashell/sessions.json");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^[\\[{]$.*?^[\\]}]$|^<result>$.*?^</result>$");

    @TempDir
    private static Path home = Path.of("");

    private static CannedServer server;

    private record Run(int code, String out, String err) {}

    @BeforeAll
    static void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh: the start script is for Unix");
        for (String script : List.of("memsetkit", "ma-shell")) {
            Path copy = Files.copy(Path.of("src/main/scripts", script), home.resolve(script));
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        server = new CannedServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Run run(RecordedSession.All all, RecordedSession session, Path folder, String... options)
            throws IOException, InterruptedException {
        server.reset(all.listing());
        session.answers().forEach(answer -> server.answer(answer.getKey(), answer.getValue()));
        List<String> command = new ArrayList<>(List.of(home.resolve("ma-shell").toString(), "-u", server.url()));
        command.addAll(Arrays.asList(options));
        if (session.hasKey()) {
            command.addAll(List.of("-k", all.key()));
        }
        command.addAll(session.arguments());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(
                        Files.writeString(home.resolve("in"), session.input()).toFile())
                .redirectOutput(home.resolve("out").toFile())
                .redirectError(home.resolve("err").toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put(
                        "MEMSETKIT_JAR",
                        Path.of("target/memsetkit.jar").toAbsolutePath().toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("MEMSET_API_KEY");
        int code = builder.start().waitFor();
        String out = Files.readString(home.resolve("out"));
        String err = Files.readString(home.resolve("err"));
        assertThat(out + err).as("the key is never shown, nor a stack trace").doesNotContain(all.key(), "\tat ");
        return new Run(code, out, err);
    }

    /** Lines in any order within a result, without the commas that stand between them; and what the result means. */
    private static String canonical(String text) throws IOException {
        Matcher block = BLOCK.matcher(text);
        StringBuilder canonical = new StringBuilder();
        while (block.find()) {
            List<String> lines = block.group()
                    .lines()
                    .map(line -> line.replaceFirst(", $", ""))
                    .sorted()
                    .toList();
            block.appendReplacement(
                    canonical, Matcher.quoteReplacement(String.join("\n", lines) + meaning(block.group())));
        }
        return block.appendTail(canonical).toString();
    }

    private static String meaning(String result) throws IOException {
        if (result.startsWith("<")) {
            return "";
        }
        JsonNode tree = new JsonMapper().readTree(result);
        long commas = result.lines().filter(line -> line.endsWith(", ")).count();
        return "\n" + new JsonMapper().convertValue(tree, Object.class).hashCode() + " " + commas;
    }

    private static void assertSame(RecordedSession expected, Run run, Path folder) throws IOException {
        assertThat(server.sent()).as("sent").isEqualTo(expected.sent());
        assertThat(canonical(run.out())).as("printed; " + run.err()).isEqualTo(canonical(expected.out()));
        assertThat(run.code()).as(run.err()).isEqualTo(expected.exit());
        Path file = folder.resolve("out.json");
        assertThat(Files.exists(file)).as("a file was written").isEqualTo(expected.file() != null);
        if (expected.file() != null) {
            assertThat(canonical(Files.readString(file))).isEqualTo(canonical(expected.file()));
        }
    }

    static List<RecordedSession> recorded() throws IOException {
        assumeTrue(Files.exists(RECORDED), "no recorded sessions of ma-shell in ../shared");
        return RecordedSession.read(RECORDED).sessions();
    }

    static List<RecordedSession> ours() throws IOException {
        return RecordedSession.read(OURS).sessions();
    }

    @ParameterizedTest
    @MethodSource
    void recorded(RecordedSession session, @TempDir Path folder) throws IOException, InterruptedException {
        RecordedSession.All all = RecordedSession.read(RECORDED);
        RecordedSession repaired = Repairs.of(session);
        Run run = run(all, repaired, folder);
        if (session.out().contains("Usage: ma-shell.py")) {
            assertThat(run.out())
                    .startsWith("Usage: ma-shell [options] [command [param_name [type] param_value ...]]\n");
            assertThat(optionNames(run.out())).containsAll(optionNames(session.out()));
            assertThat(run.code()).isZero();
        } else if (session.out().startsWith("ma-shell.py v")) {
            assertThat(run.out()).isEqualTo(session.out().replace(".py", ""));
        } else if (session.err().contains("AttributeError")) {
            assertThat(run.out())
                    .contains("<item>reading</item>\n")
                    .startsWith("<result>\n")
                    .endsWith("</result>\n");
            assertThat(run.code()).isZero();
        } else {
            assertSame(repaired, run, folder);
        }
        if (session.exit() == 2) {
            Run strict = run(all, session, folder, "--strict-compat");
            assertThat(server.sent()).isEqualTo(session.sent());
            assertThat(strict.out()).isEqualTo(session.out());
            assertThat(strict.err()).endsWith(session.err().replace(".py", ""));
            assertThat(strict.code()).isEqualTo(2);
        }
    }

    private static List<String> optionNames(String help) {
        return Pattern.compile("--[a-z-]+")
                .matcher(help)
                .results()
                .map(match -> match.group())
                .toList();
    }

    @ParameterizedTest
    @MethodSource
    void ours(RecordedSession session, @TempDir Path folder) throws IOException, InterruptedException {
        RecordedSession.All all = RecordedSession.read(OURS);
        assertSame(session, run(all, session, folder), folder);
    }

    @Test
    void strictCompatGivesTheOldExitCodes(@TempDir Path folder) throws IOException, InterruptedException {
        RecordedSession.All all = RecordedSession.read(OURS);
        for (RecordedSession session : all.sessions()) {
            if (session.exit() == 1) {
                assertThat(run(all, session, folder, "--strict-compat").code())
                        .as(session.toString())
                        .isZero();
            }
        }
    }
}

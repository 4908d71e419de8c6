package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar and the start script as users have them. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/memsetkit.jar");

    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    private Run jar(String input, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return run(command, input);
    }

    private Run run(List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int code = builder.start().waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void endsWithTheDocumentedCodes() throws IOException, InterruptedException {
        assertThat(jar("", "lint", "dns.zone_create", "nickname=x", "ttl=300"))
                .isEqualTo(new Run(0, "1 call checked, 0 not read\n", ""));
        Run bad = jar("", "lint", "dns.zone_create", "nickname=x", "ttl=301");
        assertThat(bad.code).isEqualTo(1);
        assertThat(bad.out).contains("rule enum: \"Acceptable values: 0, 300,");
        Run unreadable = jar("", "lint", "none.json");
        assertThat(unreadable.code).isEqualTo(2);
        assertThat(unreadable.out).contains("none.json:1:1: error: cannot be read: no such file");
        Run misused = jar("", "lint", "--rule", "enumm=off", "x.json");
        assertThat(misused.code).isEqualTo(2);
        assertThat(misused.err).contains("did you mean enum?").doesNotContain("\tat ");
    }

    @Test
    void saysWhatItIs() throws IOException, InterruptedException {
        assertThat(jar("", "--version").out).matches("memsetkit \\d+\\.\\d+\\.\\d+.*\\R");
        assertThat(jar("", "lint", "--help").out).contains("Examples:", "memsetkit lint dns.zone_create");
        assertThat(jar("", "spec", "show", "dns.reload").out).contains("dns.reload");
    }

    @Test
    void readsTheDocumentation() throws IOException, InterruptedException {
        String docs = Path.of("../spec-extractor/src/test/resources/cases/split-pages/docs")
                .toAbsolutePath()
                .toString();

        Run read = jar("", "extract", "--docs", docs, "--out", "spec.json", "--report", "report.html");

        assertThat(read.code).isZero();
        assertThat(read.err).isEmpty();
        assertThat(read.out).contains("6 methods, 12 parameters", "wrote spec.json", "wrote report.html");
        assertThat(folder.resolve("spec.json")).isNotEmptyFile();
        assertThat(folder.resolve("report.html")).content().contains("<style>:root {");
        Run nowhere = jar("", "extract", "--docs", "nowhere", "--out", "spec.json");
        assertThat(nowhere).isEqualTo(new Run(2, "", "error: nowhere: no such file or folder\n"));
    }

    @Test
    void aCallWithoutOptionsAndOneWithThemAreCheckedAlike() throws IOException, InterruptedException {
        String[] quick = {"lint", "dns.zone_create", "nickname=x", "ttl=301"};
        String[] parsed = {"lint", "--format=text", "dns.zone_create", "nickname=x", "ttl=301"};

        assertThat(jar("", quick)).isEqualTo(jar("", parsed));
        Files.writeString(folder.resolve(".memsetkit.toml"), "[rules]\nenum = \"off\"\n");
        assertThat(jar("", quick).code).isZero();
    }

    @Test
    void outputThatCannotBeWrittenIsAnError() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full: only Linux has it");
        String jar = "java -jar " + JAR.toAbsolutePath();
        for (String arguments : List.of(" lint dns.zone_crate a=1", " spec list", " --help")) {
            Run full = run(List.of("/bin/sh", "-c", jar + arguments + " > /dev/full"), "");
            assertThat(full.code).isEqualTo(2);
            assertThat(full.err).startsWith("error: cannot write the output: ").doesNotContain("\tat ");
        }
        String extract = " extract --out /dev/stdout --docs "
                + Path.of("../spec/docs").toAbsolutePath().normalize();
        for (String arguments : List.of(" spec list", " spec export openapi", extract)) {
            Run gone = run(List.of("/bin/sh", "-c", "{ " + jar + arguments + "; echo $? >&2; } | head -1"), "");
            // What is shorter than the pipe is wholly written before anybody looks.
            assertThat(gone.err.strip().lines().reduce("", (before, last) -> last))
                    .isIn("0", "141");
            assertThat(gone.err).doesNotContain("error");
        }
    }

    @Test
    void aLongInputTakesLittleMemory() throws IOException, InterruptedException {
        String line = "{\"method\":\"dns.zone_create\",\"params\":{\"nickname\":\"x\",\"ttl\":300}}\n";
        Path calls = folder.resolve("calls.ndjson");
        Files.writeString(calls, line.repeat(2_000_000) + line.replace("300", "301"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Run run = run(List.of(java, "-Xmx48m", "-jar", JAR.toAbsolutePath().toString(), "lint", calls.toString()), "");

        assertThat(run.code).isEqualTo(1);
        assertThat(run.out)
                .contains(":2000001:60: error: ttl")
                .endsWith("2000001 calls checked, 0 not read: 1 error, 0 warnings\n");
    }
}

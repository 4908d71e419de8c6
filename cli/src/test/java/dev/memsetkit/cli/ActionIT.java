package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The scripts of the action for GitHub, and the hook for pre-commit, as those programs run them. */
class ActionIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String CALL = "curl -d nickname=a -d ttl=301 https://api.memset.com/v1/json/dns.zone_create\n";

    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out) {}

    @BeforeEach
    void needsBash() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no /bin/bash: the action runs on Unix");
    }

    private Run bash(String script, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (old, java) -> java + ":" + old);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }

    private static List<Map<String, Object>> steps() throws IOException {
        Map<String, Map<String, List<Map<String, Object>>>> action =
                new Yaml().load(Files.readString(ROOT.resolve("action.yml")));
        return Objects.requireNonNull(Objects.requireNonNull(action.get("runs")).get("steps"));
    }

    private static String script(String part) throws IOException {
        return steps().stream()
                .map(step -> String.valueOf(step.get("run")))
                .filter(run -> run.contains(part))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theActionWritesSarifPrintsFindingsAndKeepsTheExitCode() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.sh"), CALL);
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Path output = folder.resolve("output");
        Map<String, String> environment = Map.of(
                "JAR", Path.of("target/memsetkit.jar").toAbsolutePath().toString(),
                "RUNNER_TEMP", temp.toString(),
                "GITHUB_OUTPUT", output.toString(),
                "GITHUB_ACTION_PATH", ROOT.toString(),
                "PATHS", "a.sh",
                "ARGUMENTS", "--rule deprecated=off");

        assertThat(bash(script("cp \"$JAR\""), environment).code).isZero();
        Run lint = bash(script("--format sarif"), environment);

        assertThat(lint.code).isZero();
        String matcher = lint.out.lines().findFirst().orElseThrow();
        assertThat(matcher).startsWith("::add-matcher::");
        assertThat(Path.of(matcher.substring("::add-matcher::".length()))).exists();
        assertThat(lint.out).contains("a.sh:1:27: error: ttl is \"301\"", "::remove-matcher owner=memsetkit::");
        assertThat(Files.readString(output)).isEqualTo("code=1\n");
        assertThat(new JsonMapper()
                        .readTree(temp.resolve("memsetkit.sarif").toFile())
                        .at("/runs/0/results"))
                .hasSize(1);
    }

    @Test
    void preCommitGivesTheHookTheFilesOfACommit() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.sh"), CALL);
        Files.writeString(folder.resolve("b.txt"), "no call\n");
        List<Map<String, Object>> hooks = new Yaml().load(Files.readString(ROOT.resolve(".pre-commit-hooks.yaml")));
        Path script = Files.copy(Path.of("src/main/scripts/memsetkit"), folder.resolve("memsetkit"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(Path.of("target/memsetkit.jar"), folder.resolve("memsetkit.jar"));

        Run run = bash(
                "PATH=\"$PWD:$PATH\" " + hooks.get(0).get("entry") + " a.sh b.txt", Map.of("HOME", folder.toString()));

        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).contains("a.sh:1:27: error", "1 call checked");
    }
}

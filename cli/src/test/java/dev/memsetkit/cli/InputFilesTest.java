package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.cli.format.FileKind;
import dev.memsetkit.cli.lint.Input;
import dev.memsetkit.cli.spec.Documentation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files the arguments of lint mean. */
class InputFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        for (String name : List.of("b.json", "a.ndjson", "notes.md", "[x].sh", "deep/c.sh", "deep/er/d.json")) {
            Files.writeString(folder.resolve(name), "dns.reload\n");
        }
        Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
        Files.createSymbolicLink(folder.resolve("deep/nowhere.json"), Path.of("nothing"));
    }

    private List<String> names(String argument) {
        return new InputFiles(IgnoreRules.of(Path.of(""), List.of()))
                .of(List.of(folder + argument), InputStream.nullInputStream()).stream()
                        .map(input -> folder.relativize(Path.of(input.name())).toString())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "              | [x].sh a.ndjson b.json deep/c.sh deep/er/d.json notes.md",
                "/deep         | deep/c.sh deep/er/d.json",
                "/*.json       | b.json",
                "/*.md         | notes.md",
                "/?.*json      | a.ndjson b.json",
                "/[ab].*       | a.ndjson b.json",
                "/{b,deep/c}.* | b.json deep/c.sh",
                "/**/*.json    | b.json deep/er/d.json",
                "/deep/**      | deep/c.sh deep/er/d.json",
                "/[x].sh       | [x].sh",
                "/b.json       | b.json",
            })
    void foldersPatternsAndFiles(String argument, String files) {
        assertThat(names(argument == null ? "" : argument)).containsExactly(files.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"/none.json,none.json", "/*.yaml,no file matches", "/[a,not a valid pattern"})
    void whatIsNotThereIsAnInputThatCannotBeRead(String argument, String reason) {
        Input input = new InputFiles(IgnoreRules.of(Path.of(""), List.of()))
                .of(List.of(folder + argument), InputStream.nullInputStream())
                .get(0);

        assertThatThrownBy(input::open).isInstanceOf(IOException.class).hasMessageContaining(reason);
    }

    @Test
    void theStandardInputIsReadOnce() {
        InputStream in = new ByteArrayInputStream(new byte[0]);

        assertThat(new InputFiles(IgnoreRules.of(Path.of(""), List.of())).of(List.of("-", folder + "/b.json", "-"), in))
                .extracting(Input::name)
                .containsExactly("<stdin>", folder + "/b.json");
    }

    @Test
    void aFileWithSeveralNamesIsReadOnceUnderTheOneThatSaysMost() throws IOException {
        Files.createSymbolicLink(folder.resolve("deep/a-link"), Path.of("c.sh"));
        Files.createLink(folder.resolve("deep/er/e.json"), folder.resolve("deep/er/d.json"));

        assertThat(names("/deep")).containsExactly("deep/c.sh", "deep/er/d.json");
    }

    @Test
    void theNameThatTheUserGaveIsTheOneThatIsShown() throws IOException {
        Files.createSymbolicLink(folder.resolve("b-link.json"), Path.of("b.json"));

        assertThat(new InputFiles(IgnoreRules.of(Path.of(""), List.of()))
                        .of(
                                List.of(folder.toString(), folder + "/b-link.json", folder + "/./b.json"),
                                InputStream.nullInputStream()))
                .extracting(Input::name)
                .containsOnlyOnce(folder + "/b-link.json")
                .doesNotContain(folder + "/b.json", folder + "/./b.json");
    }

    @ParameterizedTest
    @CsvSource({
        "b.json,JSON",
        "a.ndjson,JSON_LINES",
        "a.jsonl,JSON_LINES",
        "c.sh,SHELL",
        "c.mash,MA_SHELL",
        "notes.md,MARKDOWN",
        "Dockerfile,DOCKER",
        "a/Makefile,MAKE",
        ".bash_history,HISTORY",
        "x.PS1,POWERSHELL",
        "x,TEXT"
    })
    void theNameSaysWhatIsInAFile(String name, FileKind kind) {
        assertThat(FileKind.ofName(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "dns.zone_create,true",
        "dns.zone_crate,true",
        "server.nonsense,true",
        "notes.txt,false",
        "dns.sh,false",
        "server.json,false",
        "a/dns.reload,false",
        "calls,false"
    })
    void aMissingFileIsNotAMethod(String argument, boolean method) {
        assertThat(InputFiles.isMethod(List.of(argument), new Documentation())).isEqualTo(method);
    }
}

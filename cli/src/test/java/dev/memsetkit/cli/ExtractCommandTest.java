package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String PAGE = "orders.html";
    private static final String DOCS = "../spec-extractor/src/test/resources/cases/split-pages/docs";

    @TempDir
    private Path folder;

    private String output = "";

    @Test
    void writesSpecAndReportAndSaysWhatItFound() throws IOException {
        Path spec = folder.resolve("spec.json");
        Path report = folder.resolve("report.json");

        int exit = run("extract", "--docs", DOCS, "--out", spec.toString(), "--report", report.toString());

        assertThat(exit).isZero();
        assertThat(output).contains("6 methods, 12 parameters", "facts lost: 0", "wrote " + spec);
        assertThat(Files.readString(spec)).contains("\"openrpc\" : \"1.3.2\"".replace(" :", ":"));
        assertThat(Files.readString(report)).contains("\"documentation\"", "misspelt-type");
    }

    @Test
    void lostFactsAreExitCode1() throws IOException {
        Files.writeString(folder.resolve("p.html"), """
                <html><head><title>A</title></head><body><section id="a"><h1>A Methods</h1><dl class="py function">
                <dt id="a.b"><span class="descclassname">a.</span><span class="descname">b</span></dt>
                <dd><dl class="field-list"><dt>Returns:</dt><dd><p>gibberish</p></dd></dl></dd></dl></section></body></html>""");

        int exit = run(
                "extract",
                "--docs",
                folder.toString(),
                "--out",
                folder.resolve("s.json").toString());

        assertThat(exit).isEqualTo(1);
        assertThat(output).contains("facts lost: 1", "no phrase reads the result \"gibberish\"");
    }

    @Test
    void formsThatDisagreeAreExitCode1WithStrict() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Stream<Path> pages = Files.list(Path.of(DOCS))) {
            for (Path page : pages.toList()) {
                Files.writeString(
                        other.resolve(page.getFileName()),
                        Files.readString(page).replace("at most 12 characters", "at most 13 characters"));
            }
        }
        String spec = folder.resolve("spec.json").toString();

        assertThat(run("extract", "--docs", DOCS, "--docs", other.toString(), "--out", spec))
                .isZero();
        assertThat(output)
                .contains(
                        "from 12 pages of 2 forms",
                        "rack.slot_create.label maxLength: " + DOCS + " says \"12\" (racks.html#rack.slot_create); "
                                + other + " says \"13\" (racks.html#rack.slot_create)");
        assertThat(run("extract", "--strict", "--docs", DOCS, "--docs", other.toString(), "--out", spec))
                .isEqualTo(1);
        assertThat(run("extract", "--strict", "--docs", DOCS, "--docs", DOCS, "--out", spec))
                .isZero();
    }

    @Test
    void writesReportsInTheFormatsThatTheirNamesAskFor() throws IOException {
        Path html = folder.resolve("report.html");
        Path json = folder.resolve("report.JSON");
        String spec = folder.resolve("spec.json").toString();

        assertThat(run(
                        "extract",
                        "--docs",
                        DOCS,
                        "--out",
                        spec,
                        "--report",
                        html.toString(),
                        "--report",
                        json.toString()))
                .isZero();
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(json)).startsWith("{");

        assertThat(run("extract", "--docs", DOCS, "--out", spec, "--report", "report.txt"))
                .isEqualTo(2);
        assertThat(output).contains("report.txt: is not a name of a report, expected one that ends in .html or .json");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void filesAreReadableLikeAllOthers() throws IOException {
        Path spec = folder.resolve("spec.json");

        run("extract", "--docs", DOCS, "--out", spec.toString());

        assertThat(Files.getPosixFilePermissions(spec))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("other"))));
    }

    @Test
    void badInputIsExitCode2AndWritesNothing() throws IOException {
        Path spec = Files.writeString(folder.resolve("spec.json"), "kept");

        int exit = run("extract", "--docs", folder.resolve("nowhere").toString(), "--out", spec.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(output).startsWith("error: ").doesNotContain("\tat ").hasLineCount(1);
        assertThat(Files.readString(spec)).isEqualTo("kept");
    }

    @Test
    void debugShowsTheStackTrace() {
        run("extract", "--debug", "--docs", folder.resolve("nowhere").toString(), "--out", "x.json");

        assertThat(output).contains("\tat dev.memsetkit.extractor");
    }

    @Test
    void placeThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path report = folder.resolve("report.json");

        int exit = run(
                "extract",
                "--docs",
                DOCS,
                "--report",
                report.toString(),
                "--out",
                folder.resolve("missing/spec.json").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(output).contains("missing does not exist");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void unknownOptionIsBadInput() {
        assertThat(run("extract", "--docs", DOCS, "--out", "x.json", "--dox", "x"))
                .isEqualTo(2);
        assertThat(output).contains("--dox");
    }

    /** Runs the command; what it prints is in the order of the two streams. */
    private int run(String... args) {
        Command.Run run = Command.run(args);
        output = run.out() + run.err();
        return run.code();
    }

    @Test
    void addressThatIsNotHttpIsNamedAsOne() {
        for (String place : List.of("ftp://example.org/docs", "file:///tmp/docs")) {
            Command.Run run = Command.run(
                    "extract",
                    "--docs",
                    place,
                    "--out",
                    folder.resolve("x.json").toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("error: " + place + ": is not a valid URL, expected http(s)://host/path\n");
        }
    }

    @Test
    void twoOutputsInOneFileAreRefused() throws IOException {
        Path file = folder.resolve("x.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        for (Path report : List.of(file, link)) {
            Command.Run run =
                    Command.run("extract", "--docs", DOCS, "--out", file.toString(), "--report", report.toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(report + ": would hold two outputs, expected another file for one of them");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void pageIsNotOverwrittenThroughALink() throws IOException {
        Path docs = Files.createDirectories(folder.resolve("docs"));
        Path page = Files.copy(Path.of(DOCS, PAGE), docs.resolve(PAGE));
        Path link = Files.createSymbolicLink(folder.resolve("spec.json"), page);

        Command.Run run = Command.run("extract", "--docs", docs.toString(), "--out", link.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("error: cannot write " + link + ": is an input too, expected another file\n");
        assertThat(page).hasSameBinaryContentAs(Path.of(DOCS, PAGE));
    }
}

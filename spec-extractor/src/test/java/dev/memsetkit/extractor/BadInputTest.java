package dev.memsetkit.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.extractor.source.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named in one line. */
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void missingFolder() {
        assertRefused(folder.resolve("nowhere"), "no such file or folder");
    }

    @Test
    void emptyFolder() {
        assertRefused(folder, "found no .html page");
    }

    @Test
    void emptyPage() throws IOException {
        assertRefused(page(""), "the file is empty");
    }

    @Test
    void binaryData() throws IOException {
        assertRefused(page("PNG\0\0<html></html>"), "found binary data");
    }

    @Test
    void noHtml() throws IOException {
        assertRefused(page("just words"), "found no <html> element");
    }

    @Test
    void truncatedPage() throws IOException {
        assertRefused(page("<html><body><div class=\"section\" id=\"a\"><h1>A</h1>"), "is cut off");
    }

    @Test
    void anotherLanguage() throws IOException {
        assertRefused(page("<html lang=\"de\"><body></body></html>"), "in the language \"de\"");
    }

    @Test
    void pageWithoutMethods() throws IOException {
        assertRefused(
                page("<html lang=\"en\"><body><h1>Hello</h1></body></html>"), "found no method described in 1 page");
    }

    @Test
    void hugePage() throws IOException {
        Path page = folder.resolve("huge.html");
        try (RandomAccessFile file = new RandomAccessFile(page.toFile(), "rw")) {
            file.setLength(Limits.DEFAULT.pageBytes() + 1L);
        }

        assertRefused(page, "expected at most");
    }

    @Test
    void fieldsInAnotherLanguageLoseFacts() throws IOException {
        Path page = page("""
                <html><head><title>X &#8212; Y 1.0 documentation</title></head><body><section id="s"><h1>S Methods</h1>
                <dl class="py function"><dt id="a.b"><span class="sig-prename descclassname">a.</span><span
                class="sig-name descname">b</span></dt><dd><dl class="field-list"><dt>Rückgabe</dt><dd><p>nichts</p></dd>
                </dl></dd></dl></section></body></html>""");

        Extraction extraction = new Extractor().extract(List.of(page.toString()));

        assertThat(extraction.losesFacts()).isTrue();
        assertThat(extraction.findings()).anyMatch(finding -> finding.code().equals("unknown-field"));
    }

    @Test
    void textAboutSomethingElse() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear all,\n\nyours.\n");

        assertRefused(text, "found no line like");
    }

    @Test
    void textWithoutTitleIsNamedAfterTheFileAndTheNewestRelease() throws IOException {
        Path text = Files.writeString(folder.resolve("rack.txt"), """
                1.1 Rack Methods

                rack.noop()
                Does nothing.

                Returns nothing.

                1.2 Changelog

                1.2.1 1.2.0 - 2020-03-04

                \u2022 Changes

                \u2013 First release.
                """);

        Extraction extraction = new Extractor().extract(List.of(text.toString()));

        assertThat(extraction.spec().info().title()).isEqualTo("rack");
        assertThat(extraction.spec().info().version()).isEqualTo("1.2.0");
        assertThat(extraction.findings()).extracting(Finding::code).contains("no-title", "unstated-release");
    }

    private Path page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
    }

    private static void assertRefused(Path place, String message) {
        assertThatThrownBy(() -> new Extractor().extract(List.of(place.toString())))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(place.getFileName().toString())
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }
}

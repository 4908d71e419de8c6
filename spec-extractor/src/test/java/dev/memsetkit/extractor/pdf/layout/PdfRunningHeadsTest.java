package dev.memsetkit.extractor.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.pdf.line.Faces;
import dev.memsetkit.extractor.pdf.line.PageLines;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfRunningHeadsTest {

    @Test
    void whatRepeatsAtOneHeightAndWhatCountsThePagesGoes() {
        List<PageLines> pages = List.of(
                Faces.page(
                        1,
                        44,
                        "Depot API, Release 1.0",
                        84,
                        "First words.",
                        96,
                        "More of them.",
                        750,
                        "1.1. Shelves 7"),
                Faces.page(
                        2,
                        44,
                        "Depot API, Release 1.0",
                        84,
                        "Other words.",
                        96,
                        "And more.",
                        750,
                        "8 Chapter 1. Depot"),
                Faces.page(3, 44, "Depot API, Release 1.0", 84, "The last words.", 750, "1.2. Crates 9"));
        PdfRunningHeads furniture = new PdfRunningHeads(pages);

        assertThat(pages.stream().flatMap(page -> Faces.texts(furniture.remove(page)).stream()))
                .containsExactly("First words.", "More of them.", "Other words.", "And more.", "The last words.");
    }

    @Test
    void textThatOpensPagesAtOneHeightStays() {
        List<PageLines> pages = List.of(
                Faces.page(1, 84, "First words.", 96, "More of them."),
                Faces.page(2, 84, "Other words.", 96, "And more."),
                Faces.page(3, 84, "The last words.", 96, "The end."));
        PdfRunningHeads furniture = new PdfRunningHeads(pages);

        assertThat(pages).allSatisfy(page -> assertThat(furniture.remove(page)).isEqualTo(page));
    }

    @Test
    void theHeaderOfATableThatGoesOnOverPagesStays() {
        List<PageLines> pages = List.of(
                Faces.page(1, 84, "name meaning", 96, "a first"), Faces.page(2, 84, "name meaning", 96, "b second"));
        PdfRunningHeads furniture = new PdfRunningHeads(pages);

        assertThat(Faces.texts(furniture.remove(pages.get(1)))).containsExactly("name meaning", "b second");
    }

    @Test
    void aTableThatRunsOverTheFootIsTold() {
        List<PageLines> pages = List.of(
                Faces.page(1, 84, "First words.", 96, "More of them.", 550, "1.1. Shelves 7"),
                Faces.page(2, 84, "a table", 500, "that is", 550, "1.1. Shelves 8", 562, "too long", 574, "for it"),
                Faces.page(3, 84, "Other words.", 96, "And more.", 550, "1.1. Shelves 9"));
        PdfRunningHeads furniture = new PdfRunningHeads(pages);

        assertThat(pages).filteredOn(furniture::isOverfull).containsExactly(pages.get(1));
    }

    @Test
    void aLoneFolioGoes() {
        PageLines page = Faces.page(1, 84, "All there is.", 750, "1");

        assertThat(Faces.texts(new PdfRunningHeads(List.of(page)).remove(page))).containsExactly("All there is.");
    }
}

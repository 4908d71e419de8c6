package dev.memsetkit.extractor.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.Faces;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An index is told by its name, and goes with all that follows; text with numbers is none. */
class FrontMatterTest {

    private final List<PrintedLine> lines = new ArrayList<>();

    @Test
    void anIndexGoes() {
        text(1, "Some text of the last chapter, long enough to be one.");
        heading(2, "Index");
        for (int i = 0; i < 6; i++) {
            entry(2, "shelf.add" + i + "() (built-in function),", "shelf.drop" + i + "(), 1" + i);
        }

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void bulletsWithNumbersAreNoIndex() {
        text(1, "Some text of the last chapter, long enough to be one.");
        heading(2, "Errors");
        for (int i = 0; i < 12; i++) {
            text(2, "\u2022 Error code: " + i);
        }

        assertThat(kept()).isEqualTo(lines.size());
    }

    private int kept() {
        List<PageLines> pages = List.of(page(1), page(2));
        return new FrontMatter(pages, new Layout(pages))
                .pages().stream().mapToInt(page -> page.lines().size()).sum();
    }

    private PageLines page(int number) {
        return new PageLines(
                number, lines.stream().filter(line -> line.page() == number).toList(), List.of());
    }

    private void heading(int page, String text) {
        add(page, 16, Faces.piece(text, 72, 100, 16));
    }

    private void text(int page, String text) {
        add(page, 10, Faces.piece(text, 72, 120 + lines.size() * 12, 10));
    }

    private void entry(int page, String left, String right) {
        float y = 120 + lines.size() * 12;
        add(page, 10, Faces.piece(left, 72, y, 10), Faces.piece(right, 330, y, 10));
    }

    private void add(int page, float size, Piece... pieces) {
        lines.add(new PrintedLine(page, lines.size() + 1, pieces[0].y(), size, List.of(pieces)));
    }
}

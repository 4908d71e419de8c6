package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.pdf.glyph.PrintedRule;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.line.NoticeTitle;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the boxes of notes and warnings: their titles, and by the rules around them where they end. */
final class Notices {

    private static final float SAME = Layout.SAME;

    /**
     * The opening of a box.
     *
     * @param kind its title
     * @param rest what follows the title on its line
     * @param end the item behind the box
     */
    record Notice(String kind, @Nullable TextLine rest, int end) {}

    private final FaceRoles roles;
    private final List<PageLines> pages;

    Notices(List<PageLines> pages, FaceRoles roles) {
        this.roles = roles;
        this.pages = pages;
    }

    /** The box that an item opens: a bold title that only boxes have, between rules if there are any. */
    Optional<Notice> notice(List<FlowItem> items, int index) {
        if (!(items.get(index) instanceof TextLine line)) {
            return Optional.empty();
        }
        PrintedLine own = line.line();
        int bold = roles.leadingBold(own);
        TextLine rest = bold == own.pieces().size() ? null : line.with(own.from(bold, 0), line.left());
        return title(line).map(title -> new Notice(title, rest, end(items, index)));
    }

    private Optional<String> title(TextLine line) {
        PrintedLine own = line.line();
        return roles.isBold(own.first())
                ? NoticeTitle.of(own.until(roles.leadingBold(own), 0).text())
                : Optional.empty();
    }

    /** The item behind the box; a box that goes on over the page end is framed on each page, or open at the page end. */
    private int end(List<FlowItem> items, int index) {
        TextLine title = (TextLine) items.get(index);
        Optional<PrintedRule> top = ruleAbove(title, rule -> true);
        if (top.isEmpty()) {
            return endAtGap(items, index);
        }
        Predicate<PrintedRule> sides = top.get()::isAlignedWith;
        Optional<PrintedRule> bottom = ruleBelow(title, sides);
        boolean framed = bottom.isPresent();
        int end = endOnPage(items, index + 1, title.page(), bottom);
        while (end < items.size() && items.get(end) instanceof TextLine next && next.opensPage()) {
            Optional<PrintedRule> nextBottom = ruleBelow(next, sides);
            boolean own = framed && ruleAbove(next, sides).isEmpty();
            if (own || nextBottom.isEmpty() || title(next).isPresent()) {
                break;
            }
            bottom = nextBottom;
            end = endOnPage(items, end, next.page(), bottom);
            if (!framed) {
                break;
            }
        }
        return bottom.isPresent() ? end : endAtGap(items, index);
    }

    /** The last rule closely above a line that reaches over its beginning. */
    private Optional<PrintedRule> ruleAbove(TextLine line, Predicate<PrintedRule> kind) {
        float size = line.line().size();
        return pages.get(line.page() - 1).across().stream()
                .filter(rule -> rule.y() < line.line().y()
                        && rule.y() > line.line().y() - 3 * size
                        && rule.left() <= line.line().left() + SAME
                        && rule.right() >= line.line().left() + 5 * size)
                .filter(kind)
                .reduce((one, other) -> other);
    }

    private Optional<PrintedRule> ruleBelow(TextLine line, Predicate<PrintedRule> kind) {
        return pages.get(line.page() - 1).across().stream()
                .filter(rule -> rule.y() > line.line().y())
                .filter(kind)
                .findFirst();
    }

    private static int endOnPage(List<FlowItem> items, int from, int page, Optional<PrintedRule> bottom) {
        float y = bottom.map(PrintedRule::y).orElse(Float.MAX_VALUE);
        int end = from;
        while (end < items.size()
                && items.get(end) instanceof TextLine next
                && next.page() == page
                && next.line().y() < y) {
            end++;
        }
        return end;
    }

    /** Without rules: to the end of the paragraph beside or below the title. */
    private static int endAtGap(List<FlowItem> items, int index) {
        int end = index + 1;
        while (end < items.size() && items.get(end) instanceof TextLine next && (!next.gap() || end == index + 1)) {
            end++;
        }
        return end;
    }
}

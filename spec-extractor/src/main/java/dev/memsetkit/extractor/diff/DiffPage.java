package dev.memsetkit.extractor.diff;

import dev.memsetkit.extractor.template.MarkdownHtml;
import dev.memsetkit.extractor.template.Templates;
import dev.memsetkit.spec.diff.Change;
import dev.memsetkit.spec.diff.Effect;
import dev.memsetkit.spec.diff.Side;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.diff.WordChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** What changed between two specs, as one page for people that needs nothing else: no network, no other file. */
public final class DiffPage {

    private DiffPage() {}

    /**
     * {@return the page, in HTML; all text in it is escaped}
     *
     * @param diff what changed; may be empty
     */
    public static String write(SpecDiff diff) {
        return Templates.write(
                "diff/diff.peb",
                Map.of(
                        "diff", diff,
                        "groups", groups(diff),
                        "next", diff.nextVersion().orElse(""),
                        "css", Templates.css()));
    }

    /** The changes of one effect. */
    record Group(String id, String title, String weight, List<Row> rows) {}

    /** A change as the page shows it. */
    record Row(
            String where,
            String kind,
            List<String> effects,
            String before,
            String after,
            List<Words> words,
            String reason,
            String rename,
            List<String> places) {}

    /** Words of a description: the name of the element that shows what became of them, and the words. */
    record Words(String element, String text) {}

    private static List<Words> words(Change change) {
        return WordChanges.of(change).stream()
                .map(piece -> new Words(
                        switch (piece.kind()) {
                            case KEPT -> "span";
                            case GONE -> "del";
                            case NEW -> "ins";
                        },
                        piece.text()))
                .toList();
    }

    private static List<Group> groups(SpecDiff diff) {
        List<Group> groups = new ArrayList<>();
        diff.byWorst()
                .forEach((effect, changes) -> groups.add(new Group(
                        effect.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        effect.label().substring(0, 1).toUpperCase(Locale.ROOT)
                                + effect.label().substring(1),
                        weight(effect),
                        changes.stream().map(DiffPage::row).toList())));
        return groups;
    }

    private static String weight(Effect effect) {
        return switch (effect) {
            case SOURCE_BREAKING, BINARY_BREAKING -> "bad";
            case WIRE_BREAKING, UNREAD -> "warn";
            case LOOSENING, ADDITION -> "good";
            case DOCUMENTATION -> "";
        };
    }

    private static Row row(Change change) {
        String rename = change.rename() == null
                ? ""
                : change.rename().stated()
                        ? "The documentation says so: " + change.rename().evidence()
                        : "A guess, " + change.rename().percent() + " % sure: "
                                + change.rename().evidence();
        List<String> places = new ArrayList<>();
        change.oldSource().ifPresent(places::add);
        change.newSource().filter(place -> !places.contains(place)).ifPresent(places::add);
        return new Row(
                change.where(),
                change.kind().id().replace('-', ' '),
                change.effects().stream().map(Effect::label).toList(),
                html(change, change.before()),
                html(change, change.after()),
                words(change),
                change.reason().substring(0, 1).toUpperCase(Locale.ROOT)
                        + change.reason().substring(1) + ".",
                rename,
                places);
    }

    /** Descriptions are Markdown, all other values are shown as they are. */
    private static String html(Change change, @Nullable Side side) {
        String value = side == null ? "" : side.value();
        return value.isEmpty() || change.kind().isWords() ? MarkdownHtml.of(value) : Entities.escape(value);
    }
}

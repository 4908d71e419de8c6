package dev.memsetkit.spec.diff;

import java.util.List;
import java.util.stream.Collectors;

/** A diff as Markdown, fit for a pull request or a changelog. */
public final class DiffMarkdown {

    /** Characters that mean something in Markdown, HTML or a mention of somebody. */
    private static final String SPECIAL = "\\`*_[]<>|#~@&!";

    private DiffMarkdown() {}

    /**
     * {@return the text: a heading, then one list for each effect, worst first}
     *
     * @param diff what changed; may be empty
     */
    public static String write(SpecDiff diff) {
        StringBuilder text = new StringBuilder();
        text.append("## ")
                .append(escaped(diff.after().title()))
                .append(": ")
                .append(escaped(diff.before().version()))
                .append(" to ")
                .append(escaped(diff.after().version()))
                .append("\n\n");
        if (diff.isEmpty()) {
            return text.append("Nothing changed.\n").toString();
        }
        text.append(diff.byWorst().entrySet().stream()
                        .map(entry ->
                                entry.getValue().size() + " " + entry.getKey().label())
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        diff.nextVersion()
                .ifPresent(next -> text.append("\nNext version: ").append(next).append(".\n"));
        diff.byWorst().forEach((effect, changes) -> {
            String label = effect.label();
            text.append("\n### ")
                    .append(Character.toUpperCase(label.charAt(0)))
                    .append(label.substring(1))
                    .append("\n\n");
            changes.forEach(change -> text.append(item(change)));
        });
        checks(diff, text);
        return text.toString();
    }

    /**
     * {@return what a change is from and to, on one line; empty where it being there says it all}
     *
     * @param change one change of a diff
     */
    public static String values(Change change) {
        List<WordChanges.Piece> pieces = WordChanges.of(change);
        return pieces.isEmpty()
                ? escaped(Words.plain(Sentences.values(change)))
                : pieces.stream().map(DiffMarkdown::marked).collect(Collectors.joining(" "));
    }

    private static String marked(WordChanges.Piece piece) {
        String text = escaped(Sentences.line(piece.text()));
        return switch (piece.kind()) {
            case KEPT -> text;
            case GONE -> "~~" + text + "~~";
            case NEW -> "**" + text + "**";
        };
    }

    private static String item(Change change) {
        StringBuilder item = new StringBuilder("- **")
                .append(escaped(change.where()))
                .append("** ")
                .append(change.kind().id().replace('-', ' '));
        String values = values(change);
        item.append(values.isEmpty() ? "" : ": " + values);
        item.append(" (")
                .append(change.effects().stream().map(Effect::label).collect(Collectors.joining(", ")))
                .append("): ")
                .append(escaped(Sentences.line(change.reason())))
                .append('.');
        if (change.rename() != null) {
            item.append(" The name: ")
                    .append(escaped(Sentences.rename(change.rename())))
                    .append('.');
        }
        String places = Sentences.places(change);
        return item.append(places.isEmpty() ? "" : " " + escaped(places))
                .append('\n')
                .toString();
    }

    private static void checks(SpecDiff diff, StringBuilder text) {
        if (!diff.changelog().unseen().isEmpty()) {
            text.append("\n### Claimed by the changelog, not seen\n\n");
            diff.changelog()
                    .unseen()
                    .forEach(claim -> text.append("- ")
                            .append(escaped(claim.version()))
                            .append(", ")
                            .append(escaped(claim.subject()))
                            .append(": ")
                            .append(escaped(Sentences.line(claim.words())))
                            .append('\n'));
        }
        if (!diff.changelog().unannounced().isEmpty()) {
            text.append("\n### Seen, not announced by the changelog\n\n");
            diff.changelog()
                    .unannounced()
                    .forEach(change -> text.append("- ")
                            .append(escaped(change.where()))
                            .append(", ")
                            .append(change.kind().id().replace('-', ' '))
                            .append('\n'));
        }
    }

    /** Text of the documentation as plain words of Markdown. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            // An arrow opens no quotation, and reads better as it is.
            boolean arrow = c == '>' && escaped.length() > 0 && escaped.charAt(escaped.length() - 1) == '-';
            if (SPECIAL.indexOf(c) >= 0 && !arrow) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}

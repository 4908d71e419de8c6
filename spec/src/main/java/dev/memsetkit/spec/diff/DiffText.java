package dev.memsetkit.spec.diff;

import java.util.stream.Collectors;

/** A diff as plain text for a terminal. */
public final class DiffText {

    private DiffText() {}

    /**
     * {@return the text, one change a line with its reason below, worst first; one line if nothing changed}
     *
     * @param diff what changed; may be empty
     */
    public static String write(SpecDiff diff) {
        StringBuilder text = new StringBuilder();
        text.append(diff.before().title())
                .append(' ')
                .append(diff.before().version())
                .append(" -> ")
                .append(diff.after().title())
                .append(' ')
                .append(diff.after().version())
                .append(": ")
                .append(count(diff.changes().size(), "change"))
                .append('\n');
        diff.byWorst().forEach((effect, changes) -> {
            text.append('\n')
                    .append(effect.label())
                    .append(": ")
                    .append(changes.size())
                    .append('\n');
            changes.forEach(change -> change(change, text));
        });
        if (!diff.changelog().unseen().isEmpty()) {
            text.append("\nclaimed by the changelog, not seen: ")
                    .append(diff.changelog().unseen().size())
                    .append('\n');
            diff.changelog()
                    .unseen()
                    .forEach(claim -> text.append("  ")
                            .append(claim.version())
                            .append(", ")
                            .append(claim.subject())
                            .append(": ")
                            .append(Sentences.line(claim.words()))
                            .append('\n'));
        }
        if (!diff.changelog().unannounced().isEmpty()) {
            text.append("\nseen, not announced by the changelog: ")
                    .append(diff.changelog().unannounced().size())
                    .append('\n');
            diff.changelog()
                    .unannounced()
                    .forEach(change -> text.append("  ")
                            .append(change.where())
                            .append(" [")
                            .append(change.kind().id())
                            .append("]\n"));
        }
        diff.nextVersion()
                .ifPresent(next -> text.append("\nnext version: ").append(next).append('\n'));
        return text.toString();
    }

    private static String count(int number, String noun) {
        return number == 0 ? "no " + noun + "s" : number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * {@return the change on one line: where, from what, to what, and its kind}
     *
     * @param change one change of a diff
     */
    public static String line(Change change) {
        String values = Sentences.values(change);
        return change.where() + (values.isEmpty() ? "" : ": " + values) + " ["
                + change.kind().id() + "]";
    }

    private static void change(Change change, StringBuilder text) {
        text.append("  ").append(line(change)).append('\n');
        String effects = change.effects().stream().map(Effect::label).collect(Collectors.joining(", "));
        text.append("    ")
                .append(effects)
                .append(": ")
                .append(Sentences.line(change.reason()))
                .append('\n');
        if (change.rename() != null) {
            text.append("    ").append(Sentences.rename(change.rename())).append('\n');
        }
        String places = Sentences.places(change);
        if (!places.isEmpty()) {
            text.append("    ").append(places).append('\n');
        }
    }
}

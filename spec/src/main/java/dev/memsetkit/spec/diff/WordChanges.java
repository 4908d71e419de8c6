package dev.memsetkit.spec.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which words of a text changed, with a few of those around them: a paragraph is long, and a change in it seldom is. */
public final class WordChanges {

    private static final int AROUND = 6;
    private static final String LEFT_OUT = "...";

    private WordChanges() {}

    /**
     * Words that stayed, went or came together.
     *
     * @param kind what became of them
     * @param text the words, without marks of Markdown
     */
    public record Piece(Kind kind, String text) {

        /** What became of words. */
        public enum Kind {
            /** They are in both texts; where many are, those far from a change are left out as {@code ...}. */
            KEPT,
            /** They are in the old text alone. */
            GONE,
            /** They are in the new text alone. */
            NEW
        }
    }

    /**
     * {@return the pieces of a change of words alone; none if it is another change, or all words are others}
     *
     * @param change one change of a diff
     */
    public static List<Piece> of(Change change) {
        String old = value(change.before());
        String now = value(change.after());
        if (!change.kind().isWords() || old.isBlank() || now.isBlank()) {
            return List.of();
        }
        List<Piece> pieces = between(old, now);
        return pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.KEPT) ? pieces : List.of();
    }

    private static String value(@Nullable Side side) {
        return side == null ? "" : side.value();
    }

    static List<Piece> between(String old, String now) {
        List<String> before = List.of(Words.plain(old).split(" "));
        List<String> after = List.of(Words.plain(now).split(" "));
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int at = delta.getSource().getPosition();
            kept(before.subList(done, at), done == 0, false, pieces);
            add(Piece.Kind.GONE, delta.getSource().getLines(), pieces);
            add(Piece.Kind.NEW, delta.getTarget().getLines(), pieces);
            done = at + delta.getSource().size();
        }
        kept(before.subList(done, before.size()), done == 0, true, pieces);
        return pieces;
    }

    private static void kept(List<String> words, boolean first, boolean last, List<Piece> pieces) {
        List<String> shown = new ArrayList<>(words);
        int after = first ? 0 : AROUND;
        int before = last ? 0 : AROUND;
        if (words.size() > after + before + 1) {
            shown = new ArrayList<>(words.subList(0, after));
            shown.add(LEFT_OUT);
            shown.addAll(words.subList(words.size() - before, words.size()));
        }
        add(Piece.Kind.KEPT, shown, pieces);
    }

    private static void add(Piece.Kind kind, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join(" ", words)));
        }
    }
}

package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.hyphenation.Hyphenation;
import dev.memsetkit.extractor.hyphenation.LineBreak;
import java.util.List;
import java.util.function.BiConsumer;

/** Makes one text of lines, by the evidence of the whole document where a line ends in a hyphen. */
final class Joining {

    private final Hyphenation hyphenation;
    private final BiConsumer<LineBreak, Line> undecided;

    /**
     * Joins lines of one document.
     *
     * @param lines all its lines
     * @param undecided is told of each hyphen that the document does not decide
     */
    Joining(List<Line> lines, BiConsumer<LineBreak, Line> undecided) {
        this.hyphenation = Hyphenation.of(lines.stream().map(Line::text).toList());
        this.undecided = undecided;
    }

    /** The lines as one text; none gives the empty text. */
    String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String after = lines.get(i).text();
            if (i > 0 && Hyphenation.endsInHyphen(lines.get(i - 1).text())) {
                LineBreak found = hyphenation.decide(lines.get(i - 1).text(), after, false);
                if (found.kind() == LineBreak.Kind.UNDECIDED) {
                    undecided.accept(found, lines.get(i - 1));
                }
                text.setLength(text.length() - (found.keepsHyphen() ? 0 : 1));
            } else if (i > 0) {
                text.append(' ');
            }
            text.append(after);
        }
        return text.toString();
    }
}

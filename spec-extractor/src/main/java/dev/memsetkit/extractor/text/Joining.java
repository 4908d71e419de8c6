package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.hyphenation.Hyphenation;
import dev.memsetkit.extractor.hyphenation.LineBreak;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one text of lines, by the evidence of the whole document where a line ends in a hyphen. */
final class Joining {

    private static final Pattern NAME = Pattern.compile("\\w+(?:\\.\\w+)+");
    private static final Pattern NAME_END = Pattern.compile("[\\w.]+\\.$");
    private static final Pattern NAME_START = Pattern.compile("^\\w+(?:\\.\\w+)*");

    /** What closes a word stands behind it, also where a tool takes the slant of the word for the end of the line. */
    private static final Pattern CLOSING = Pattern.compile("[\u2019\u201d]?[.,;:](?:\\s|$)|,|[\u2019\u201d](?:\\s|$)");

    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Hyphenation hyphenation;
    private final BiConsumer<LineBreak, PlainLine> undecided;

    /**
     * Joins lines of one document.
     *
     * @param lines all its lines
     * @param undecided is told of each hyphen that the document does not decide
     */
    Joining(List<PlainLine> lines, BiConsumer<LineBreak, PlainLine> undecided) {
        this.hyphenation = Hyphenation.of(lines.stream().map(PlainLine::text).toList());
        this.undecided = undecided;
        for (PlainLine line : lines) {
            words.addAll(List.of(line.text().split("[ ,;()]+")));
            Matcher name = NAME.matcher(line.text());
            while (name.find()) {
                names.add(name.group());
            }
        }
    }

    /** Whether a word stands alone somewhere in the document. */
    boolean isWord(String word) {
        return words.contains(word);
    }

    /** Whether the line is broken within an address or within the name of a method, which stands elsewhere whole. */
    boolean isWithinName(String before, String after) {
        if (before.endsWith("_") || (before.endsWith(":") && after.startsWith("//"))) {
            return true;
        }
        Matcher left = NAME_END.matcher(before);
        Matcher right = NAME_START.matcher(after);
        return before.endsWith(".") && left.find() && right.find() && names.contains(left.group() + right.group());
    }

    /** The lines as one text; none gives the empty text. */
    String join(List<PlainLine> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String after = lines.get(i).text();
            if (i > 0 && Hyphenation.endsInHyphen(lines.get(i - 1).text())) {
                String ahead =
                        Hyphenation.ahead(lines.stream().map(PlainLine::text).toList(), i);
                LineBreak found = hyphenation.decide(lines.get(i - 1).text(), ahead);
                if (found.kind() == LineBreak.Kind.UNDECIDED) {
                    undecided.accept(found, lines.get(i - 1));
                }
                text.setLength(text.length() - (found.keepsHyphen() ? 0 : 1));
            } else if (i > 0 && !isWithinName(lines.get(i - 1).text(), after)) {
                boolean closed = Character.isLetterOrDigit(text.charAt(text.length() - 1))
                        && CLOSING.matcher(after).lookingAt();
                text.append(closed ? "" : " ");
            }
            text.append(after);
        }
        return text.toString();
    }
}

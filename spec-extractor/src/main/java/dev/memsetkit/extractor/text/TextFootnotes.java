package dev.memsetkit.extractor.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of footnotes out of the text: a number that is glued to the word of a link. */
final class TextFootnotes {

    private static final Pattern GOES_ON = Pattern.compile("[.,;:()\\p{Ll}]");

    private TextFootnotes() {}

    /**
     * The lines without marks.
     *
     * @param undecided is told of each mark that is not found
     */
    static List<PlainLine> remove(PrintLeftovers.Body body, BiConsumer<String, PlainLine> undecided) {
        List<PlainLine> lines = new ArrayList<>(body.lines());
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.addAll(List.of(line.text().split("[^\\p{L}\\p{N}_]+"))));
        int from = 0;
        int end = 0;
        for (PrintLeftovers.Note note : body.notes()) {
            if (note.before() != end) {
                from = end;
                end = note.before();
            }
            if (!remove(lines.subList(from, end), note.number(), words)) {
                undecided.accept("the mark of footnote " + note.number() + " was not found in the text", note.line());
            }
        }
        return rejoined(body.lines(), lines);
    }

    /** Some tools break a line behind a mark: what follows belongs to the line. */
    private static List<PlainLine> rejoined(List<PlainLine> before, List<PlainLine> lines) {
        List<PlainLine> rejoined = new ArrayList<>();
        String mark = "";
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            if (!mark.isEmpty() && GOES_ON.matcher(line.text()).lookingAt()) {
                PlainLine last = rejoined.remove(rejoined.size() - 1);
                rejoined.add(last.withText(last.text() + " " + line.text()));
            } else {
                rejoined.add(line);
            }
            boolean atEnd = before.get(i).text().startsWith(line.text());
            mark = atEnd ? before.get(i).text().substring(line.text().length()) : "";
        }
        return rejoined;
    }

    /** Takes the mark out of the first place where it can stand: best behind a word that stands elsewhere too. */
    private static boolean remove(List<PlainLine> lines, int number, Set<String> words) {
        Pattern mark = Pattern.compile(
                "(?<![^\\s(\"'\u2018\u201c])(?<word>[\\p{L}\\p{N}_]*\\p{L}\\)?)" + number + "(?= ?[.,;:)]| |$)");
        for (boolean known : new boolean[] {true, false}) {
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).text();
                Matcher matcher = mark.matcher(text);
                while (matcher.find()) {
                    if (!known || words.contains(matcher.group("word").replace(")", ""))) {
                        String rest = text.substring(matcher.end());
                        lines.set(i, lines.get(i).withText(text.substring(0, matcher.end("word")) + rest));
                        return true;
                    }
                }
            }
        }
        return false;
    }
}

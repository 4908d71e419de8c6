package dev.memsetkit.extractor.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of footnotes out of the text: a number that is glued to the word of a link. */
final class TextFootnotes {

    private static final Pattern WORD_START = Pattern.compile("[\\s(\"'\u2018\u201c]");

    private TextFootnotes() {}

    /** Is told of each mark that is not found. */
    interface Undecided {
        void mark(String message, PlainLine line);
    }

    static List<PlainLine> remove(PrintLeftovers.Body body, Undecided undecided) {
        List<PlainLine> lines = new ArrayList<>(body.lines());
        if (body.notes().isEmpty()) {
            return lines;
        }
        Set<String> words = words(lines);
        int from = 0;
        int end = 0;
        for (PrintLeftovers.Note note : body.notes()) {
            if (note.before() != end) {
                from = end;
                end = note.before();
            }
            if (!remove(lines, from, end, note.number(), words)) {
                undecided.mark("the mark of footnote " + note.number() + " was not found in the text", note.line());
            }
        }
        return rejoined(body.lines(), lines);
    }

    /** Some tools break a line behind a mark: what follows belongs to the line. */
    private static List<PlainLine> rejoined(List<PlainLine> before, List<PlainLine> lines) {
        List<PlainLine> rejoined = new ArrayList<>();
        boolean broken = false;
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            char first = line.text().charAt(0);
            boolean stop = ".,;:)".indexOf(first) >= 0;
            if (broken && (stop || first == '(' || Character.isLowerCase(first))) {
                PlainLine last = rejoined.remove(rejoined.size() - 1);
                rejoined.add(last.withText(last.text() + (stop ? "" : " ") + line.text()));
            } else {
                rejoined.add(line);
            }
            broken = !before.get(i).equals(line) && before.get(i).text().startsWith(line.text());
        }
        return rejoined;
    }

    private static Set<String> words(List<PlainLine> lines) {
        Set<String> words = new HashSet<>();
        for (PlainLine line : lines) {
            for (String word : line.text().split("[^\\p{L}\\p{N}_]+")) {
                words.add(word);
            }
        }
        return words;
    }

    /** Takes the mark out of the last place in the lines where it can stand: behind a word that stands elsewhere too. */
    private static boolean remove(List<PlainLine> lines, int from, int end, int number, Set<String> words) {
        Pattern mark = Pattern.compile("(?<word>[\\p{L}\\p{N}_]*\\p{L}\\)?)" + number + "(?= ?[.,;:)]| |$)");
        for (boolean known : new boolean[] {true, false}) {
            for (int i = from; i < end; i++) {
                Matcher matcher = mark.matcher(lines.get(i).text());
                while (matcher.find()) {
                    String text = lines.get(i).text();
                    boolean begins = matcher.start() == 0
                            || WORD_START
                                    .matcher(text.substring(matcher.start() - 1, matcher.start()))
                                    .matches();
                    String word = matcher.group("word");
                    if (begins && (words.contains(word.replace(")", "")) || !known)) {
                        String rest = text.substring(matcher.end());
                        String tail = rest.matches(" [.,;:)].*") ? rest.substring(1) : rest;
                        lines.set(i, lines.get(i).withText(text.substring(0, matcher.end("word")) + tail));
                        return true;
                    }
                }
            }
        }
        return false;
    }
}

package dev.memsetkit.extractor.merge;

/** Text without its markup, so that the same sentence is equal in a form that has none. */
final class PlainText {

    /** What Markdown sets text off with, also at the beginning of a line. */
    private static final String MARKS = "*`>#|";

    private PlainText() {}

    /** The words with single blanks between them. */
    static String of(String markdown) {
        StringBuilder plain = new StringBuilder(markdown.length());
        for (String word : markdown.split("\\s+")) {
            StringBuilder bare = new StringBuilder(word.length());
            word.chars().filter(c -> MARKS.indexOf(c) < 0).forEach(c -> bare.append((char) c));
            boolean mark = bare.isEmpty()
                    || bare.toString().equals("-")
                    || bare.toString().equals("---");
            if (!mark) {
                plain.append(plain.isEmpty() ? "" : " ").append(bare);
            }
        }
        return plain.toString();
    }
}

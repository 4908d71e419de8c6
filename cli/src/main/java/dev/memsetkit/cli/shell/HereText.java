package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * The body of a here-document.
 *
 * @param text its lines
 * @param behind index behind its last line
 */
record HereText(MappedText text, int behind) {

    /** The word that ends the here-document, without its quotes. */
    static String delimiter(Word word) {
        StringBuilder text = new StringBuilder();
        for (Word.Part part : word.parts()) {
            if (part instanceof Word.Literal literal) {
                text.append(literal.text().text());
            } else if (part instanceof Word.Variable variable) {
                text.append('$').append(variable.name());
            }
        }
        return text.toString();
    }

    /**
     * Reads the lines from the cursor on.
     *
     * @param tabs whether the tabs before each line do not count
     * @return {@code null} if there is no line that ends it
     */
    static @Nullable HereText read(Cursor cursor, String delimiter, boolean tabs) {
        MappedText.Builder body =
                new MappedText.Builder(cursor.in.span(cursor.at, cursor.at).start());
        int at = cursor.at;
        while (at < cursor.text.length()) {
            int end = cursor.text.indexOf('\n', at);
            end = end < 0 ? cursor.text.length() : end;
            int start = at;
            while (tabs && start < end && cursor.text.charAt(start) == '\t') {
                start++;
            }
            String line = cursor.text.substring(start, end);
            if (line.equals(delimiter) || line.equals(delimiter + "\r")) {
                int behind = Math.min(end + 1, cursor.text.length());
                return new HereText(body.build(cursor.in.span(at, at).start()), behind);
            }
            body.add(cursor.in.part(start, Math.min(end + 1, cursor.text.length())));
            at = end + 1;
        }
        return null;
    }
}

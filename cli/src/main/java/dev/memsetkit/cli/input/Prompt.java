package dev.memsetkit.cli.input;

/** What stands before a command in a copied terminal or in a shell history. */
final class Prompt {

    private Prompt() {}

    /**
     * Where the command starts: behind blanks, a number and a date as {@code history} prints, the time stamp of zsh,
     * {@code $}, and the prompt of ma-shell, {@code [...5d07c4be]>}.
     */
    static int end(String line) {
        int at = blanks(line, 0);
        if (line.startsWith("[...", at) && line.indexOf("]>", at) > 0) {
            return blanks(line, line.indexOf("]>", at) + 2);
        }
        int digits = at;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits > at && digits < line.length() && line.charAt(digits) == ' ') {
            at = blanks(line, time(line, digits));
        }
        if (line.startsWith(": ", at) && line.indexOf(';', at) > 0) {
            at = blanks(line, line.indexOf(';', at) + 1);
        }
        return line.startsWith("$ ", at) ? blanks(line, at + 2) : at;
    }

    /** Behind words that are dates or times, such as {@code 2024-01-31 10:11:12}. */
    private static int time(String line, int from) {
        int at = from;
        while (true) {
            int word = blanks(line, at);
            int end = word;
            boolean separated = false;
            while (end < line.length()
                    && (Character.isDigit(line.charAt(end)) || "-:/.".indexOf(line.charAt(end)) >= 0)) {
                separated |= !Character.isDigit(line.charAt(end++));
            }
            if (end == word || !separated || end >= line.length() || line.charAt(end) != ' ') {
                return at;
            }
            at = end;
        }
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\ufeff')) {
            at++;
        }
        return at;
    }
}

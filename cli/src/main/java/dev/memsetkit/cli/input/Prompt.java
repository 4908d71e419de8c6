package dev.memsetkit.cli.input;

/** What stands before a command in a copied terminal or in a shell history. */
final class Prompt {

    private Prompt() {}

    /**
     * Where the command starts: behind blanks, a number as {@code history} prints, the time stamp of zsh, {@code $},
     * and the prompt of ma-shell, {@code [...5d07c4be]>}.
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
            at = blanks(line, digits);
        }
        if (line.startsWith(": ", at) && line.indexOf(';', at) > 0) {
            at = blanks(line, line.indexOf(';', at) + 1);
        }
        return line.startsWith("$ ", at) ? blanks(line, at + 2) : at;
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\ufeff')) {
            at++;
        }
        return at;
    }
}

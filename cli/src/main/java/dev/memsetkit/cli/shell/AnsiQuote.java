package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;

/** The escapes of {@code $'...'} in bash and zsh. */
final class AnsiQuote {

    private AnsiQuote() {}

    /**
     * Adds what an escape stands for.
     *
     * @param at index of the backslash, which is not the last character
     * @return index behind the escape
     */
    static int add(MappedText in, int at, MappedText.Builder word) {
        String line = in.text();
        char kind = line.charAt(at + 1);
        int digits = switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        if (digits > 0) {
            int end = digits(line, at + 2, digits, 16);
            return end == at + 2 ? single(in, at, word) : number(in, at, at + 2, end, 16, word);
        }
        int end = digits(line, at + 1, 3, 8);
        return end == at + 1 ? single(in, at, word) : number(in, at, at + 1, end, 8, word);
    }

    private static int digits(String line, int from, int most, int radix) {
        int end = from;
        while (end < line.length()
                && end - from < most
                && line.charAt(end) < 128
                && Character.digit(line.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }

    private static int number(MappedText in, int at, int from, int end, int radix, MappedText.Builder word) {
        long point = Long.parseLong(in.text().substring(from, end), radix);
        int character = Character.isValidCodePoint((int) point) && point >= 0 ? (int) point : 0xFFFD;
        Span place = in.span(at, end);
        for (char unit : Character.toChars(character)) {
            word.add(unit, place.start(), place.end());
        }
        return end;
    }

    private static int single(MappedText in, int at, MappedText.Builder word) {
        char escaped = in.text().charAt(at + 1);
        Span place = in.span(at, at + 2);
        int known = "abefnrtv".indexOf(escaped);
        if (known >= 0) {
            word.add("\u0007\b\u001b\f\n\r\t\u000b".charAt(known), place.start(), place.end());
        } else {
            if ("\\'\"?E".indexOf(escaped) < 0) {
                word.add('\\', in.start(at), in.end(at));
            }
            word.add(escaped == 'E' ? '\u001b' : escaped, place.start(), place.end());
        }
        return at + 2;
    }
}

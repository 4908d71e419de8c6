package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A history as zsh and fish keep it, with their escapes taken back; that of bash is text as it stands. */
final class HistoryFile {

    private static final Pattern ZSH = Pattern.compile("(?m)^: \\d+:\\d+;");
    private static final Pattern FISH = Pattern.compile("(?m)^- cmd: (.*)$");

    private HistoryFile() {}

    /** The commands as they were typed. */
    static MappedText plain(MappedText text) {
        if (FISH.matcher(text.text()).find()) {
            return fish(text);
        }
        return ZSH.matcher(text.text()).find() ? zsh(text) : text;
    }

    /** Before each line end of a command there is a backslash more than was typed. */
    private static MappedText zsh(MappedText text) {
        MappedText.Builder plain = new MappedText.Builder(text.span().start());
        String characters = text.text();
        for (int i = 0; i < characters.length(); i++) {
            boolean added =
                    characters.charAt(i) == '\\' && i + 1 < characters.length() && characters.charAt(i + 1) == '\n';
            if (!added) {
                plain.add(characters.charAt(i), text.start(i), text.end(i));
            }
        }
        return plain.build(text.span().end());
    }

    private static MappedText fish(MappedText text) {
        MappedText.Builder plain = new MappedText.Builder(text.span().start());
        Matcher command = FISH.matcher(text.text());
        while (command.find()) {
            for (int i = command.start(1); i < command.end(1); i++) {
                char next = text.text().charAt(i);
                char escaped = i + 1 < command.end(1) ? text.text().charAt(i + 1) : 0;
                if (next == '\\' && (escaped == 'n' || escaped == '\\')) {
                    plain.add(escaped == 'n' ? '\n' : '\\', text.start(i), text.end(i + 1));
                    i++;
                } else {
                    plain.add(next, text.start(i), text.end(i));
                }
            }
            plain.add(
                    '\n',
                    text.span(command.end(1), command.end(1)).start(),
                    text.span(command.end(1), command.end(1)).start());
        }
        return plain.build(text.span().end());
    }
}

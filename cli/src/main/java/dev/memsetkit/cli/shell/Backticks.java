package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import org.jspecify.annotations.Nullable;

/** A command in backticks, in which some characters have a backslash before them. */
final class Backticks {

    private Backticks() {}

    /**
     * The command behind the backtick at the cursor, which then is behind its end; {@code null} where it has none, with the
     * cursor at the end of the text.
     *
     * @param quoted whether it stands in double quotes
     */
    static @Nullable MappedText command(Cursor cursor, boolean quoted) {
        MappedText.Builder command = new MappedText.Builder(cursor.in.start(cursor.at));
        cursor.at++;
        while (!cursor.atEnd() && cursor.peek() != '`') {
            char next = cursor.peek();
            char escaped = cursor.peek(1);
            if (next == '\\' && (escaped == '`' || escaped == '\\' || escaped == '$' || (quoted && escaped == '"'))) {
                Span place = cursor.in.span(cursor.at, cursor.at + 2);
                command.add(escaped, place.start(), place.end());
                cursor.at += 2;
            } else {
                command.add(next, cursor.in.start(cursor.at), cursor.in.end(cursor.at));
                cursor.at++;
            }
        }
        if (cursor.atEnd()) {
            return null;
        }
        MappedText built = command.build(cursor.in.span(cursor.at, cursor.at).start());
        cursor.at++;
        return built;
    }
}

package dev.memsetkit.cli.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The redirections of commands, and the here-documents that are still to come. */
final class Redirections {

    private record HereDocument(RawCommand command, String delimiter, boolean tabs, boolean literal) {}

    private final Cursor cursor;
    private final ShellParser parser;
    private final Deque<HereDocument> hereDocuments = new ArrayDeque<>();

    Redirections(Cursor cursor, ShellParser parser) {
        this.cursor = cursor;
        this.parser = parser;
    }

    /** Reads the redirection at the cursor. */
    void read(RawCommand current) {
        boolean input = cursor.peek() == '<';
        if (cursor.starts("<<<")) {
            cursor.at += 3;
            current.input = target();
        } else if (cursor.starts("<<")) {
            cursor.at += 2;
            boolean tabs = cursor.peek() == '-';
            cursor.at += tabs ? 1 : 0;
            Word word = target();
            if (word != null) {
                hereDocuments.add(new HereDocument(current, HereText.delimiter(word), tabs, !word.plain()));
            }
        } else {
            cursor.at++;
            while (cursor.peek() == '>' || cursor.peek() == '&' || cursor.peek() == '|') {
                cursor.at++;
            }
            Word word = target();
            if (word != null && input) {
                current.inputFile = word;
            } else if (word != null) {
                current.outputs.add(word);
            }
        }
    }

    private @Nullable Word target() {
        while (cursor.peek() == ' ' || cursor.peek() == '\t') {
            cursor.at++;
        }
        int before = cursor.at;
        WordReader reader = new WordReader(cursor, parser);
        Word word = reader.read();
        return cursor.at == before ? null : word;
    }

    /** The bodies of the here-documents of the line that has just ended; one without an end is no here-document. */
    void hereDocuments() {
        for (HereDocument wanted = hereDocuments.poll(); wanted != null; wanted = hereDocuments.poll()) {
            HereText body = HereText.read(cursor, wanted.delimiter, wanted.tabs);
            if (body == null) {
                continue;
            }
            cursor.at = body.behind();
            wanted.command.input = wanted.literal ? Word.of(body.text()) : WordReader.hereDocument(body.text(), parser);
        }
    }
}

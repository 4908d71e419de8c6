package dev.memsetkit.cli.shell;

/** Passes over the words of {@code case} and {@code [[} that are no commands; the commands in their substitutions are read. */
final class CasePatterns {

    private final Cursor cursor;
    private final ShellParser parser;

    CasePatterns(Cursor cursor, ShellParser parser) {
        this.cursor = cursor;
        this.parser = parser;
    }

    /** Passes over what stands between {@code case} and {@code in}. */
    void subject() {
        while (!cursor.atEnd() && cursor.peek() != '\n') {
            if (Character.isWhitespace(cursor.peek())) {
                cursor.at++;
                continue;
            }
            int before = cursor.at;
            if (new WordReader(cursor, parser).read().is("in")) {
                break;
            }
            cursor.at = Math.max(cursor.at, before + 1);
        }
    }

    /** Passes over a pattern of {@code case} up to behind its parenthesis; whether there was {@code esac} instead. */
    boolean pass() {
        boolean first = true;
        while (!cursor.atEnd()) {
            char next = cursor.peek();
            if (next == ')') {
                cursor.at++;
                return false;
            } else if (next == '#' && first) {
                cursor.at = cursor.lineEnd();
            } else if (Character.isWhitespace(next) || "|(;&<>".indexOf(next) >= 0) {
                cursor.at++;
            } else {
                int before = cursor.at;
                Word word = new WordReader(cursor, parser).read();
                cursor.at = Math.max(cursor.at, before + 1);
                if (first && word.is("esac")) {
                    return true;
                }
                first = false;
            }
        }
        return true;
    }

    /** Passes over a condition up to behind {@code ]]}. */
    void test() {
        while (!cursor.atEnd()) {
            char next = cursor.peek();
            if (Character.isWhitespace(next)) {
                cursor.at++;
                continue;
            }
            int before = cursor.at;
            Word word = new WordReader(cursor, parser).read();
            if (cursor.at == before) {
                cursor.at++;
            } else if (word.is("]]")) {
                return;
            }
        }
    }
}

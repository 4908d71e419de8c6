package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script of PowerShell: its commands, with the variables replaced that are set once to something that is written down. */
public final class PowerShellScript {

    private static final Pattern SET = Pattern.compile(
            "\\$(?:script:|global:|local:)?([A-Za-z_]\\w*)((?:\\.\\w+|\\[[^\\]\\n]*\\])*)\\s*[-+*/]?=(?!=)");
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "(?:\\[[\\w.\\[\\]]+\\]\\s*)?\\$(?:script:|global:|local:)?([A-Za-z_]\\w*)\\s*=(?!=)[ \\t]*");
    private static final int MAX_DEPTH = 100;

    private final Cursor cursor;
    private final Map<String, Integer> sets = new HashMap<>();
    private final Map<String, PowerShellValue> values = new HashMap<>();
    private final List<List<PowerShellValue>> commands = new ArrayList<>();
    private int depth;

    private PowerShellScript(MappedText text) {
        this.cursor = new Cursor(text);
    }

    /** The commands in order, each as the values of its words. */
    public static List<List<PowerShellValue>> commands(MappedText text) {
        PowerShellScript script = new PowerShellScript(text);
        Matcher set = SET.matcher(text.text());
        while (set.find()) {
            // What is changed in parts is not known as a whole.
            int times = set.group(2).isEmpty() ? 1 : 2;
            script.sets.merge(set.group(1).toLowerCase(Locale.ROOT), times, Integer::sum);
        }
        script.statements((char) 0);
        return script.commands;
    }

    /** What a variable holds, where that is certain. */
    PowerShellValue value(String name, Span place) {
        String key = name.toLowerCase(Locale.ROOT);
        PowerShellValue value = sets.getOrDefault(key, 0) == 1 ? values.get(key) : null;
        if (value == null) {
            return PowerShellValue.unknown(place);
        }
        return value instanceof PowerShellValue.Text text
                ? new PowerShellValue.Text(MappedText.at(text.text().text(), place), false)
                : value;
    }

    /** Reads statements up to a closing character, which is passed over, or the end. */
    void statements(char close) {
        if (++depth > MAX_DEPTH) {
            cursor.at = cursor.text.length();
        }
        while (!cursor.atEnd()) {
            char next = cursor.peek();
            if (next == close && close != 0) {
                cursor.at++;
                break;
            } else if (Character.isWhitespace(next) || ";{}()|&,".indexOf(next) >= 0) {
                cursor.at++;
            } else if (!comment()) {
                statement();
            }
        }
        depth--;
    }

    private boolean comment() {
        if (cursor.starts("<#")) {
            int end = cursor.text.indexOf("#>", cursor.at);
            cursor.at = end < 0 ? cursor.text.length() : end + 2;
            return true;
        } else if (cursor.peek() == '#') {
            cursor.at = cursor.lineEnd();
            return true;
        }
        return false;
    }

    private void statement() {
        Matcher assignment = ASSIGNMENT.matcher(cursor.text).region(cursor.at, cursor.text.length());
        if (assignment.lookingAt()) {
            cursor.at = assignment.end();
            assigned(assignment.group(1).toLowerCase(Locale.ROOT));
            return;
        }
        command();
    }

    private void assigned(String name) {
        int start = cursor.at;
        if (cursor.atEnd() || "'\"@$([".indexOf(cursor.peek()) < 0) {
            if (!cursor.atEnd() && cursor.peek() != '\n') {
                statement();
            }
            return;
        }
        int before = commands.size();
        PowerShellValue value = new PowerShellReader(cursor, this).expression();
        skipBlanks();
        boolean ends = cursor.atEnd() || "\n\r;})#".indexOf(cursor.peek()) >= 0;
        boolean json =
                !ends && cursor.text.substring(cursor.at, cursor.lineEnd()).matches("\\|\\s*ConvertTo-Json\\b.*");
        if (ends) {
            values.put(name, value);
        } else if (json) {
            values.put(name, new PowerShellValue.Json(value, value.span()));
        }
        if (!ends) {
            int end = cursor.lineEnd();
            if (commands.size() == before && !json) {
                cursor.at = Math.max(start, cursor.at);
                command();
            }
            cursor.at = Math.max(cursor.at, Math.min(end, cursor.text.length()));
        }
    }

    private void command() {
        List<PowerShellValue> words = new ArrayList<>();
        while (!cursor.atEnd()) {
            skipBlanks();
            char next = cursor.peek();
            if (cursor.atEnd() || "\n\r;|{})".indexOf(next) >= 0) {
                break;
            }
            if (next == '#' || cursor.starts("<#")) {
                comment();
                continue;
            }
            int before = cursor.at;
            PowerShellValue word = new PowerShellReader(cursor, this).word();
            if (cursor.at == before) {
                cursor.at++;
            } else {
                words.add(word);
            }
        }
        if (!words.isEmpty()) {
            commands.add(words);
        }
    }

    /** Blanks, and line ends behind a back-tick. */
    private void skipBlanks() {
        while (!cursor.atEnd()) {
            if (cursor.peek() == ' ' || cursor.peek() == '\t') {
                cursor.at++;
            } else if (cursor.peek() == '`'
                    && cursor.text.substring(cursor.at + 1, cursor.lineEnd()).isBlank()) {
                cursor.at = Math.min(cursor.text.length(), cursor.lineEnd() + 1);
            } else {
                return;
            }
        }
    }
}

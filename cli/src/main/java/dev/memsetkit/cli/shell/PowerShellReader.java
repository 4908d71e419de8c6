package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one value of PowerShell: quotes, here-strings, variables, hash tables, and what stands in parentheses. */
final class PowerShellReader {

    private static final Pattern FORMAT_PLACE = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{([^}\\n]+)\\}|((?:\\w+:)?[A-Za-z_]\\w*))");
    private static final String ENDS = " \t\n\r;|(){},";

    private final Cursor cursor;
    private final PowerShellScript script;

    PowerShellReader(Cursor cursor, PowerShellScript script) {
        this.cursor = cursor;
        this.script = script;
    }

    /** A value with what is added to it by {@code +}. */
    PowerShellValue expression() {
        int start = cursor.at;
        PowerShellValue first = word();
        List<MappedText> parts = new ArrayList<>();
        parts.add(first.asText());
        while (joined()) {
            parts.add(word().asText());
        }
        return parts.size() == 1
                ? first
                : new PowerShellValue.Text(MappedText.at(MappedText.join(parts).text(), cursor.from(start)), false);
    }

    private boolean joined() {
        int at = cursor.at;
        while (at < cursor.text.length() && (cursor.text.charAt(at) == ' ' || cursor.text.charAt(at) == '\t')) {
            at++;
        }
        if (at + 1 < cursor.text.length() && cursor.text.charAt(at) == '+' && cursor.text.charAt(at + 1) != '=') {
            at++;
            while (at < cursor.text.length() && Character.isWhitespace(cursor.text.charAt(at))) {
                at++;
            }
            cursor.at = at;
            return at < cursor.text.length();
        }
        return false;
    }

    /** A word of a command. */
    PowerShellValue word() {
        int start = cursor.at;
        if (cursor.starts("@{")) {
            return table();
        } else if (cursor.starts("@'") || cursor.starts("@\"")) {
            return hereString();
        } else if (cursor.starts("@(")) {
            cursor.at += 2;
            script.statements(')');
            return PowerShellValue.unknown(cursor.from(start));
        } else if (cursor.peek() == '(') {
            return parenthesis();
        } else if (cursor.peek() == '@' && Character.isLetter(cursor.peek(1))) {
            Matcher name = Pattern.compile("\\w+").matcher(cursor.text).region(cursor.at + 1, cursor.text.length());
            name.lookingAt();
            cursor.at = name.end();
            return new PowerShellValue.Splat(script.value(name.group(), cursor.from(start)), cursor.from(start));
        }
        Matcher variable = VARIABLE.matcher(cursor.text).region(cursor.at, cursor.text.length());
        if (variable.lookingAt() && endsAt(variable.end())) {
            cursor.at = variable.end();
            return variable.group(2) == null || variable.group(2).indexOf(':') < 0
                    ? script.value(
                            variable.group(1) == null ? variable.group(2) : variable.group(1), cursor.from(start))
                    : PowerShellValue.unknown(cursor.from(start));
        }
        return text();
    }

    private boolean endsAt(int at) {
        return at >= cursor.text.length() || ENDS.indexOf(cursor.text.charAt(at)) >= 0;
    }

    private PowerShellValue text() {
        int start = cursor.at;
        MappedText.Builder text =
                new MappedText.Builder(cursor.in.span(start, start).start());
        boolean bare = cursor.peek() != '"' && cursor.peek() != '\'';
        while (!cursor.atEnd()) {
            char next = cursor.peek();
            if (next == '\'') {
                single(text);
            } else if (next == '"') {
                doubled(text);
            } else if (next == '$') {
                dollar(text);
            } else if (next == '`' && cursor.peek(1) != 0 && cursor.peek(1) != '\n' && cursor.peek(1) != '\r') {
                escape(text);
            } else if (next == '(' && cursor.at > start) {
                // The arguments of a method of an object.
                int open = cursor.at++;
                script.statements(')');
                text.unknown(cursor.from(open));
            } else if (next == ',' && cursor.at > start && !endsAt(cursor.at + 1)) {
                add(text);
            } else if (ENDS.indexOf(next) >= 0 || next == '`') {
                break;
            } else {
                add(text);
            }
        }
        return new PowerShellValue.Text(
                text.build(cursor.in.span(cursor.at, cursor.at).start()), bare);
    }

    private void add(MappedText.Builder text) {
        text.add(cursor.peek(), cursor.in.start(cursor.at), cursor.in.end(cursor.at));
        cursor.at++;
    }

    private void escape(MappedText.Builder text) {
        char escaped = cursor.peek(1);
        int known = "nrt0".indexOf(escaped);
        text.add(
                known < 0 ? escaped : "\n\r\t\0".charAt(known),
                cursor.in.start(cursor.at),
                cursor.in.end(cursor.at + 1));
        cursor.at += 2;
    }

    private void single(MappedText.Builder text) {
        cursor.at++;
        while (!cursor.atEnd() && (cursor.peek() != '\'' || cursor.peek(1) == '\'')) {
            cursor.at += cursor.peek() == '\'' ? 1 : 0;
            add(text);
        }
        cursor.at = Math.min(cursor.text.length(), cursor.at + 1);
    }

    private void doubled(MappedText.Builder text) {
        cursor.at++;
        while (!cursor.atEnd() && (cursor.peek() != '"' || cursor.peek(1) == '"')) {
            if (cursor.peek() == '"') {
                cursor.at++;
                add(text);
            } else {
                filled(text);
            }
        }
        cursor.at = Math.min(cursor.text.length(), cursor.at + 1);
    }

    private void filled(MappedText.Builder text) {
        if (cursor.peek() == '$') {
            dollar(text);
        } else if (cursor.peek() == '`' && cursor.peek(1) != 0) {
            escape(text);
        } else {
            add(text);
        }
    }

    private void dollar(MappedText.Builder text) {
        int start = cursor.at;
        if (cursor.peek(1) == '(') {
            cursor.at += 2;
            script.statements(')');
            text.unknown(cursor.from(start));
            return;
        }
        Matcher variable = VARIABLE.matcher(cursor.text).region(start, cursor.text.length());
        if (!variable.lookingAt()) {
            add(text);
            return;
        }
        cursor.at = variable.end();
        String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
        text.add(
                name.indexOf(':') >= 0
                        ? MappedText.unknown(cursor.from(start))
                        : MappedText.at(
                                script.value(name, cursor.from(start)).asText().text(), cursor.from(start)));
    }

    private PowerShellValue hereString() {
        int start = cursor.at;
        char quote = cursor.peek(1);
        int line = cursor.lineEnd() + 1;
        int close = cursor.text.indexOf("\n" + quote + "@", Math.min(cursor.text.length(), line - 1));
        if (close < 0 || line > cursor.text.length()) {
            cursor.at = cursor.text.length();
            return PowerShellValue.unknown(cursor.from(start));
        }
        MappedText body = cursor.in.part(line, Math.max(line, close));
        cursor.at = close + 3;
        if (quote == '\'') {
            return new PowerShellValue.Text(body, false);
        }
        Cursor inside = new Cursor(body);
        PowerShellReader reader = new PowerShellReader(inside, script);
        MappedText.Builder text = new MappedText.Builder(body.span().start());
        while (!inside.atEnd()) {
            if (inside.starts("$(")) {
                int at = inside.at;
                int end = inside.text.indexOf(')', at);
                inside.at = end < 0 ? inside.text.length() : end + 1;
                text.unknown(inside.from(at));
            } else {
                reader.filled(text);
            }
        }
        return new PowerShellValue.Text(text.build(body.span().end()), false);
    }

    private PowerShellValue table() {
        int start = cursor.at;
        cursor.at += 2;
        List<PowerShellValue.Entry> entries = new ArrayList<>();
        while (!cursor.atEnd() && cursor.peek() != '}') {
            char next = cursor.peek();
            if (Character.isWhitespace(next) || next == ';' || next == ',') {
                cursor.at++;
            } else if (next == '#') {
                cursor.at = cursor.lineEnd();
            } else {
                entry(entries);
            }
        }
        cursor.at = Math.min(cursor.text.length(), cursor.at + 1);
        return new PowerShellValue.Table(entries, cursor.from(start));
    }

    private void entry(List<PowerShellValue.Entry> entries) {
        int before = cursor.at;
        MappedText name = cursor.peek() == '\'' || cursor.peek() == '"' ? word().asText() : key();
        while (!cursor.atEnd() && (cursor.peek() == ' ' || cursor.peek() == '\t')) {
            cursor.at++;
        }
        if (cursor.peek() == '=') {
            cursor.at++;
            while (!cursor.atEnd() && Character.isWhitespace(cursor.peek())) {
                cursor.at++;
            }
            entries.add(new PowerShellValue.Entry(name, expression()));
            while (!cursor.atEnd() && ";\n}".indexOf(cursor.peek()) < 0) {
                cursor.at++;
            }
        }
        cursor.at = Math.max(cursor.at, before + 1);
    }

    private MappedText key() {
        int start = cursor.at;
        while (!cursor.atEnd() && "= \t\n;}".indexOf(cursor.peek()) < 0) {
            cursor.at++;
        }
        return cursor.in.part(start, cursor.at);
    }

    /** A text that {@code -f} puts values into. */
    private static MappedText formatted(MappedText format) {
        Matcher place = FORMAT_PLACE.matcher(format.text());
        List<MappedText> parts = new ArrayList<>();
        int at = 0;
        while (place.find()) {
            parts.add(format.part(at, place.start()));
            parts.add(MappedText.unknown(format.span(place.start(), place.end())));
            at = place.end();
        }
        parts.add(format.part(at, format.length()));
        return MappedText.join(parts);
    }

    private PowerShellValue parenthesis() {
        int start = cursor.at++;
        while (!cursor.atEnd() && Character.isWhitespace(cursor.peek())) {
            cursor.at++;
        }
        boolean value = !cursor.atEnd() && "'\"@$(".indexOf(cursor.peek()) >= 0;
        PowerShellValue first = value ? expression() : PowerShellValue.unknown(cursor.from(start));
        Span place = cursor.from(start);
        while (!cursor.atEnd() && Character.isWhitespace(cursor.peek())) {
            cursor.at++;
        }
        if (cursor.peek() == ')' && value) {
            cursor.at++;
            return first;
        }
        boolean format = value && cursor.text.regionMatches(true, cursor.at, "-f ", 0, 3);
        if (format) {
            script.statements(')');
            return new PowerShellValue.Text(formatted(first.asText()), false);
        }
        boolean json = cursor.text
                .substring(Math.min(cursor.at, cursor.text.length()), cursor.lineEnd())
                .matches("\\|\\s*ConvertTo-Json\\b.*");
        script.statements(')');
        return json && value ? new PowerShellValue.Json(first, place) : PowerShellValue.unknown(place);
    }
}

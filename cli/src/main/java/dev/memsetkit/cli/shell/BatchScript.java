package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A batch file of Windows: {@code ^} continues lines and escapes, only double quotes quote, {@code %NAME%} is a variable. */
public final class BatchScript {

    private static final Pattern VARIABLE = Pattern.compile("%%~?[A-Za-z]|%~?[0-9*]|%([^%\\s:=]{1,60})(:[^%\\n]*)?%");
    private static final Pattern SET = Pattern.compile("(?i)@?set\\s+\"?([A-Za-z_][A-Za-z0-9_]*)=([^\"]*)\"?");
    private static final Pattern ASKED = Pattern.compile("(?i)@?set\\s+/[pa]\\s+\"?([A-Za-z_][A-Za-z0-9_]*)=.*");

    private final Cursor cursor;
    private final Map<String, MappedText> values = new HashMap<>();
    private final List<CommandLine> commands = new ArrayList<>();
    private List<MappedText> words = new ArrayList<>();
    private int open;

    private BatchScript(MappedText text) {
        this.cursor = new Cursor(text);
    }

    /** The commands in order. */
    public static List<CommandLine> commands(MappedText text) {
        BatchScript script = new BatchScript(text);
        script.variables();
        script.run();
        return script.commands;
    }

    /** A variable that is set twice is not known. */
    private void variables() {
        int at = 0;
        for (String line : cursor.text.split("\n", -1)) {
            String command = line.strip();
            Matcher set = SET.matcher(command);
            Matcher asked = ASKED.matcher(command);
            if (asked.matches()) {
                values.put(
                        name(asked.group(1)),
                        MappedText.at(String.valueOf(MappedText.UNKNOWN), cursor.in.span(at, at)));
            } else if (set.matches()) {
                int start = at + line.indexOf(command) + set.start(2);
                MappedText value = cursor.in.part(start, start + set.group(2).length());
                boolean known =
                        !values.containsKey(name(set.group(1))) && value.text().indexOf('%') < 0;
                values.put(name(set.group(1)), known ? value : MappedText.unknown(value.span()));
            }
            at += line.length() + 1;
        }
    }

    private static String name(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void run() {
        while (!cursor.atEnd()) {
            char next = cursor.peek();
            if (next == '\n') {
                finish();
                cursor.at++;
            } else if (next == ' ' || next == '\t' || next == '\r' || (next == '@' && words.isEmpty())) {
                cursor.at++;
            } else if (continues()) {
                cursor.at = cursor.lineEnd() + 1;
            } else if (words.isEmpty() && isComment()) {
                cursor.at = cursor.lineEnd();
            } else if (next == '&' || next == '|' || next == '(' || next == ')') {
                finish();
                open += next == '(' ? 1 : next == ')' ? -1 : 0;
                cursor.at++;
            } else if ((next == '\'' || next == '`') && isForCommand()) {
                quotedCommand(next);
            } else if (next == '>' || next == '<') {
                cursor.at++;
                while (cursor.peek() == '>' || cursor.peek() == '&' || cursor.peek() == ' ') {
                    cursor.at++;
                }
                word();
            } else {
                MappedText word = word();
                words.add(word);
                Set<String> opening = Set.of("do", "else");
                if (opening.contains(name(word.text()))) {
                    finish();
                }
            }
        }
        finish();
    }

    /** Whether a bracket of {@code for /f ... in ('command')} is open. */
    private boolean isForCommand() {
        List<MappedText> last = commands.isEmpty()
                ? List.of()
                : commands.get(commands.size() - 1).words();
        return words.isEmpty()
                && open > 0
                && last.size() > 2
                && name(last.get(0).text()).equals("for")
                && name(last.get(last.size() - 1).text()).equals("in");
    }

    /** A command in quotes, in which what means something to the shell has a circumflex before it. */
    private void quotedCommand(char quote) {
        int end = cursor.lineEnd();
        int close = cursor.text.indexOf(quote + ")", cursor.at + 1);
        close = close < 0 || close > end ? end : close;
        MappedText.Builder command =
                new MappedText.Builder(cursor.in.span(cursor.at, cursor.at).start());
        cursor.at++;
        while (cursor.at < close) {
            boolean escape = cursor.peek() == '^' && cursor.at + 1 < close;
            add(command, escape ? cursor.peek(1) : cursor.peek(), escape ? 2 : 1);
        }
        commands.addAll(commands(command.build(cursor.in.span(close, close).start())));
        cursor.at = Math.min(close + 1, cursor.text.length());
    }

    private boolean isComment() {
        return cursor.starts("::") || cursor.text.regionMatches(true, cursor.at, "rem ", 0, 4);
    }

    private boolean continues() {
        return cursor.starts("^\n") || cursor.starts("^\r\n");
    }

    private void finish() {
        if (!words.isEmpty()) {
            commands.add(CommandLine.of(words));
            words = new ArrayList<>();
        }
    }

    private MappedText word() {
        MappedText.Builder word =
                new MappedText.Builder(cursor.in.span(cursor.at, cursor.at).start());
        boolean quoted = false;
        int start = cursor.at;
        while (!cursor.atEnd()) {
            char next = cursor.peek();
            if (next == '\n'
                    || next == '\r'
                    || (!quoted && (" \t&|<>".indexOf(next) >= 0 || continues() || (next == ')' && open > 0)))) {
                break;
            } else if (next == '"') {
                quoted = !quoted;
                cursor.at++;
            } else if (next == '\\' && cursor.peek(1) == '"') {
                add(word, cursor.peek(1), 2);
            } else if (next == '^' && !quoted && cursor.peek(1) != 0) {
                add(word, cursor.peek(1), 2);
            } else if (next == '%') {
                variable(word);
            } else if (next == '!' && delayed(word)) {
                continue;
            } else {
                add(word, next, 1);
            }
        }
        if (cursor.at == start) {
            cursor.at++;
        }
        return word.build(cursor.in.span(cursor.at, cursor.at).start());
    }

    private void add(MappedText.Builder word, char character, int length) {
        word.add(character, cursor.in.start(cursor.at), cursor.in.end(cursor.at + length - 1));
        cursor.at += length;
    }

    private boolean delayed(MappedText.Builder word) {
        int close = cursor.text.indexOf('!', cursor.at + 1);
        if (close < 0
                || close > cursor.lineEnd()
                || !cursor.text.substring(cursor.at + 1, close).matches("\\w+")) {
            return false;
        }
        word.unknown(cursor.in.span(cursor.at, close + 1));
        cursor.at = close + 1;
        return true;
    }

    private void variable(MappedText.Builder word) {
        Matcher matcher = VARIABLE.matcher(cursor.text).region(cursor.at, cursor.lineEnd());
        if (!matcher.lookingAt()) {
            // %20 of an address, which a batch file doubles and a command line does not.
            add(word, '%', cursor.starts("%%") ? 2 : 1);
            return;
        }
        String name = matcher.group(1);
        boolean escape = name == null
                && cursor.text.substring(cursor.at, matcher.end()).matches("%\\d")
                && Character.digit(cursor.peek(2), 16) >= 0;
        if (escape) {
            add(word, '%', 1);
            return;
        }
        MappedText value = name == null || matcher.group(2) != null ? null : values.get(name(name));
        if (value == null) {
            word.unknown(cursor.in.span(cursor.at, matcher.end()));
        } else {
            word.add(MappedText.at(value.text(), cursor.in.span(cursor.at, matcher.end())));
        }
        cursor.at = matcher.end();
    }
}

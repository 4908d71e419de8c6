package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.http.KnownMethods;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.program.MaShellProgram;
import dev.memsetkit.cli.shell.BatchScript;
import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text of any kind: calls as JSON, addresses, forms, and commands of shells, with or without prompts before them. */
final class TextLines {

    private static final Pattern ASSIGNMENT = Pattern.compile("(?:export |local |readonly )?[A-Za-z_]\\w*=\\S.*");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]+://");
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.%-]+(?:\\?[A-Za-z0-9_.%-]+)?=\\S*");
    private static final Pattern WINDOWS = Pattern.compile("%[A-Za-z_][A-Za-z0-9_]*%|(?:^|\\s)[A-Za-z]:\\\\\\S|\\^$");
    private static final int MAX_COMMAND = 1 << 16;

    private final Scope scope;
    private final String defaultMethod;
    private final boolean named;
    private final boolean prose;
    private final Mentions mentions;
    private final List<MappedText> commands = new ArrayList<>();
    private MappedText text = MappedText.of("", 0);

    /**
     * A reader of text.
     *
     * @param defaultMethod method of forms and JSON that name none; empty for none
     * @param named whether the user named the file, so that calls in it are meant to be ours
     * @param prose whether most of the text is for people, so that a line that starts with a method is a sentence
     */
    TextLines(Scope scope, String defaultMethod, boolean named, boolean prose) {
        this.scope = scope;
        this.defaultMethod = defaultMethod;
        this.named = named;
        this.prose = prose;
        this.mentions = new Mentions(scope);
    }

    /** Reads a text. */
    void read(MappedText given) {
        text = given;
        String characters = given.text();
        int at = 0;
        while (at < characters.length()) {
            int end = characters.indexOf('\n', at);
            end = end < 0 ? characters.length() : end;
            at = Math.max(line(at, end), at + 1);
        }
        new CommandCalls(scope, prose).read(ShellScript.commands(commands));
    }

    /** Reads the line, or more where it goes on; the place behind. */
    private int line(int from, int end) {
        String line = text.text().substring(from, end);
        Prompt prompt = Prompt.of(line);
        String rest = line.substring(prompt.end()).stripTrailing();
        int start = from + prompt.end();
        if (rest.isEmpty() || rest.charAt(0) == '#') {
            return end + 1;
        }
        if (rest.charAt(0) == '@' && isOfInterest(rest.substring(1))) {
            // A recipe that is not printed when it is run.
            rest = rest.substring(1);
            start++;
        }
        boolean maShell = prompt.kind() == Prompt.Kind.MA_SHELL;
        if (!maShell && (rest.charAt(0) == '{' || rest.charAt(0) == '[')) {
            int behind = json(start, end);
            if (behind > 0) {
                return behind;
            }
        }
        if (maShell) {
            maShell(text.part(start, end));
            return end + 1;
        }
        if (rest.indexOf(' ') < 0 && word(text.part(start, start + rest.length()))) {
            return end + 1;
        }
        if (prompt.kind() == Prompt.Kind.POWERSHELL || (isOfInterest(rest) && rest.endsWith("`"))) {
            int behind = PowerShellFile.statementEnd(text.text(), start);
            new PowerShellFile(scope).read(text.part(start, behind));
            return behind + 1;
        }
        if (ASSIGNMENT.matcher(rest).matches() && !WINDOWS.matcher(rest).find()) {
            return command(start, end);
        }
        if (isOfInterest(rest)) {
            return prompt.kind() == Prompt.Kind.BATCH || WINDOWS.matcher(rest).find()
                    ? batch(start, end)
                    : command(start, end);
        }
        if (!prose && isMethodLine(rest)) {
            plainMethod(text.part(start, start + rest.length()));
        }
        return end + 1;
    }

    private boolean isOfInterest(String line) {
        return scope.mentionsHost(line) || Wrappers.hasProgram(line + " ");
    }

    /** A value that starts on this line; 0 if there is none. */
    private int json(int start, int end) {
        int behind = JsonText.end(text.text(), start);
        if (behind < 0) {
            String line = text.text().substring(start, end);
            if (line.contains("\"method\"")) {
                scope.sink().accept(new NotRead(text.span(start, start + 1), "JSON starts here and does not end"));
                return end + 1;
            }
            return 0;
        }
        int lineEnd = text.text().indexOf('\n', behind);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        MappedText value = text.part(start, lineEnd);
        List<Reading> found = new ArrayList<>();
        JsonCalls.Outcome outcome = new JsonCalls(defaultMethod).read(value, found::add);
        if (outcome.calls() == 0 && outcome.failure() != null) {
            return 0;
        }
        if (named || found.stream().anyMatch(scope::isOurs)) {
            found.forEach(scope.sink());
        } else {
            return lineEnd + 1;
        }
        if (outcome.failure() != null) {
            scope.sink()
                    .accept(new NotRead(
                            outcome.failure().span(), outcome.failure().message()));
        } else if (outcome.calls() == 0 && scope.mentionsHost(value.text())) {
            new JsonFile(scope, defaultMethod).readStrings(value);
        }
        return lineEnd + 1;
    }

    /** A line of one word: an address or a form; whether it is one of them. */
    private boolean word(MappedText word) {
        String characters = word.text();
        if (ADDRESS.matcher(characters).lookingAt()) {
            return scope.requests().isOwn(word) && scope.requests().read(new HttpRequest(word), scope.sink());
        }
        if (!FORM.matcher(characters).matches()) {
            return false;
        }
        int query = characters.indexOf('?');
        int equals = characters.indexOf('=');
        if (query >= 0 && query < equals) {
            MappedText method = word.part(0, query);
            if (scope.requests().methods().looksLike(method.text())) {
                fields(
                        new FieldsCall(method, scope.requests().types(), true),
                        Field.form(word.part(query + 1, word.length())));
                return true;
            }
            return false;
        }
        return form(word);
    }

    private boolean form(MappedText word) {
        List<Field> fields = Field.form(word);
        for (Field field : fields) {
            if (field.name().text().equals("method")
                    && scope.requests().methods().looksLike(field.value().text())) {
                List<Field> others = new ArrayList<>(fields);
                others.remove(field);
                fields(new FieldsCall(field.value(), scope.requests().types(), true), others);
                return true;
            }
        }
        if (defaultMethod.isEmpty()) {
            return false;
        }
        fields(new FieldsCall(defaultMethod, word.span(0, 0), scope.requests().types(), true), fields);
        return true;
    }

    private void fields(FieldsCall call, List<Field> fields) {
        fields.forEach(field -> call.add(field).forEach(scope.sink()));
        scope.sink().accept(call.build());
    }

    /** A command from a place on, which may go on over lines; the place behind. */
    private int command(int start, int end) {
        if (text.text().startsWith("> ", end + 1) && start > 0) {
            return prompted(start, end);
        }
        int limit = Math.min(text.length(), Math.max(end, start + MAX_COMMAND));
        MappedText window = text.part(start, limit);
        int length = ShellScript.lineLength(window);
        int behind = length < 0 ? end : start + length;
        commands.add(text.part(start, Math.max(behind, Math.min(end, text.length()))));
        return Math.max(behind, end) + (length < 0 || behind >= text.length() ? 1 : 0);
    }

    /** A command that was typed over several lines, before each of which the shell printed a prompt. */
    private int prompted(int start, int end) {
        List<MappedText> parts = new ArrayList<>();
        parts.add(text.part(start, end));
        int at = end + 1;
        while (text.text().startsWith("> ", at)) {
            int next = text.text().indexOf('\n', at);
            next = next < 0 ? text.length() : next;
            parts.add(MappedText.at("\n", text.span(at, at)));
            parts.add(text.part(at + 2, next));
            at = next + 1;
        }
        commands.add(MappedText.join(parts));
        return at;
    }

    private int batch(int start, int end) {
        int behind = end;
        while (text.text().substring(start, behind).stripTrailing().endsWith("^") && behind < text.length()) {
            int next = text.text().indexOf('\n', behind + 1);
            behind = next < 0 ? text.length() : next;
        }
        new CommandCalls(scope).read(BatchScript.commands(text.part(start, behind)));
        return behind + 1;
    }

    private void maShell(MappedText line) {
        for (CommandLine command : ShellScript.commands(List.of(line))) {
            List<MappedText> words = command.words();
            if (!words.isEmpty() && KnownMethods.isDotted(words.get(0).text())) {
                new MaShellProgram(scope.requests().types()).read(words, List.of(), scope.sink());
            }
            // What follows the pipe is a file name.
            break;
        }
    }

    private boolean isMethodLine(String line) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        String first = line.substring(0, end);
        // A word alone is a method or anything else, the name of a file perhaps.
        return end == line.length()
                ? scope.requests().methods().has(first)
                : scope.requests().methods().isMeant(first);
    }

    /** A method at the start of a line: a command of ma-shell, or the start of a sentence. */
    private void plainMethod(MappedText line) {
        List<CommandLine> found = ShellScript.commands(List.of(line));
        List<MappedText> words = found.isEmpty() ? List.of() : found.get(0).words();
        boolean read = new MethodLine(scope).read(words);
        if (!read && !words.isEmpty() && words.size() % 2 == 1 && mentions.namesMethod(words.get(0))) {
            mentions.note(words.get(0), "this starts with a method, and no parameters of it follow");
        }
    }
}

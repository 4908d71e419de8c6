package dev.memsetkit.cli.repl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.memsetkit.cli.call.CallException;
import dev.memsetkit.cli.call.CallExit;
import dev.memsetkit.cli.call.FilledWord;
import dev.memsetkit.cli.call.ParameterWords;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import dev.memsetkit.cli.result.ResultException;
import dev.memsetkit.cli.result.ResultForm;
import dev.memsetkit.cli.spec.ManualPage;
import dev.memsetkit.cli.text.TextInput;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;

/** Carries out the lines of a session. */
public final class Repl {

    /** What is no call. */
    static final List<String> COMMANDS =
            List.of("help", "quit", "exit", "set", "alias", "source", "output", ".edit", "lint", "spec", "serve");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final int MAX_SOURCE_DEPTH = 16;
    private static final String HELP = """
            METHOD name=value ...      calls a method; --wait, --dry-run, --yes, --no-check, --query JMESPATH, --output FORM
              | FILE, > FILE, >> FILE  writes the result to a file; | shows it too
              | !COMMAND               gives the result to a command
            set NAME = METHOD ...      keeps a result; $NAME.id is a part of it, $_ the last result
            set NAME = VALUE           keeps a text
            alias NAME = WORDS         NAME at the start of a line stands for the words
            output FORM                json, table, yaml, csv, xml or id
            help METHOD                what the documentation says
            source FILE                carries out the lines of a file
            .edit FILE                 writes the session as a script; .edit --java FILE as Java
            lint, spec, serve          as memsetkit has them
            quit                       ends the session; so does the end of the input (^D)
            """;

    private final Connection connection;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Screen screen;
    private final ToIntBiFunction<List<String>, PrintWriter> program;
    private final SessionVariables variables = new SessionVariables();
    private final Map<String, String> aliases = new TreeMap<>();
    private final Transcript transcript = new Transcript();
    private ResultForm form;
    private boolean ended;
    private boolean hasCalled;
    private boolean isCarriedOut;
    private int depth;

    /**
     * A session.
     *
     * @param screen where results are shown; lines about them go to {@code out}
     * @param program runs other commands of memsetkit, which print to the writer; gives their exit codes
     */
    public Repl(
            Connection connection,
            ResultForm form,
            Screen screen,
            PrintWriter out,
            PrintWriter err,
            ToIntBiFunction<List<String>, PrintWriter> program) {
        this.connection = connection;
        this.form = form;
        this.out = out;
        this.err = err;
        this.screen = screen;
        this.program = program;
    }

    /** Whether the session was left. */
    public boolean isEnded() {
        return ended;
    }

    SessionVariables variables() {
        return variables;
    }

    Map<String, String> aliases() {
        return aliases;
    }

    Connection connection() {
        return connection;
    }

    /** Whether a call was carried out in this session. */
    public boolean hasCalled() {
        return hasCalled;
    }

    /** Carries out a line; gives 0 or the exit code of its failure. */
    public int line(String line) {
        int code;
        isCarriedOut = false;
        try {
            code = execute(line);
        } catch (CallException e) {
            code = failed(String.valueOf(e.getMessage()), e.exitCode());
        } catch (LineException e) {
            code = failed(String.valueOf(e.getMessage()), CallExit.USAGE);
        } catch (ResultException e) {
            code = failed(String.valueOf(e.getMessage()), CallExit.NOT_SHOWN);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            code = failed("unexpected: " + e.getClass().getSimpleName() + "; the session goes on", CallExit.UNKNOWN);
        }
        out.flush();
        err.flush();
        return code;
    }

    /** What fails behind a call does not undo it. */
    private int failed(String message, int code) {
        err.println("error: " + (isCarriedOut ? CliMessage.CARRIED_OUT.text(message) : message));
        return isCarriedOut ? CallExit.NOT_SHOWN : code;
    }

    private int execute(String typed) throws CallException, LineException {
        String line = unaliased(typed.strip());
        if (line.startsWith("alias ") || line.equals("alias")) {
            alias(line.substring("alias".length()).strip());
            transcript.line(typed, holdsSecret(typed), "");
            return 0;
        }
        ShellLine read = ShellLine.of(line, variables::value);
        if (read.words().isEmpty()) {
            if (read.output() != ShellLine.Output.SHOWN) {
                throw new LineException(CliMessage.NO_OUTPUT_YET.text());
            }
            return 0;
        }
        int code;
        try {
            code = command(read);
        } catch (CallException | LineException | RuntimeException e) {
            if (isCarriedOut) {
                keep(typed, read);
            }
            throw e;
        }
        if (code == 0 && !ended) {
            keep(typed, read);
        }
        return code;
    }

    /** The lines of a file are kept themselves: with the line that names the file, each would be carried out twice. */
    private void keep(String typed, ShellLine read) {
        List<String> words = read.texts();
        if (!words.get(0).equals(".edit") && !words.get(0).equals("source")) {
            boolean keepsText = words.get(0).equals("set") && words.size() == 4;
            transcript.line(typed, holdsSecret(typed), keepsText ? words.get(3) : "");
        }
    }

    /** Whether a line gives a value to a secret parameter, as it is typed or as an alias makes it. */
    boolean holdsSecret(String typed) {
        String line = unaliased(typed.replace("\\\n", " ").strip());
        return SessionSecrets.areIn(typed)
                || SessionSecrets.areIn(line)
                || SessionSecrets.areIn(String.join(" ", plainWords(line)));
    }

    /**
     * Whether a line holds a secret, keeps a text that may become one, or gives a value to what the documentation does not
     * know: it is refused, and what the value was meant for cannot be told.
     */
    boolean mayHoldSecret(String typed) {
        List<String> words = plainWords(unaliased(typed.replace("\\\n", " ").strip()));
        boolean isText = words.size() == 4
                && words.get(0).equals("set")
                && !connection.documentation().knows(words.get(3));
        return isText || holdsSecret(typed) || new StrayValues(connection.documentation()).areIn(words);
    }

    /** The words without their quotes; those of a line that cannot be read too. */
    private static List<String> plainWords(String line) {
        try {
            return ShellLine.of(line, name -> TextNode.valueOf("$" + name)).texts();
        } catch (LineException e) {
            return List.of(line.replaceAll("[\"'\\\\]", "").split("\\s+"));
        }
    }

    private String unaliased(String line) {
        int end = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
        String words = aliases.get(line.substring(0, end));
        return words == null ? line : words + line.substring(end);
    }

    private void alias(String rest) throws LineException {
        int equals = rest.indexOf('=');
        if (rest.isEmpty()) {
            aliases.forEach((name, words) -> out.println("alias " + name + " = " + words));
            return;
        }
        String name = equals < 0 ? rest : rest.substring(0, equals).strip();
        if (equals < 0 || !NAME.matcher(name).matches() || COMMANDS.contains(name)) {
            throw new LineException(CliMessage.WRONG_ALIAS.text(rest));
        }
        aliases.put(name, rest.substring(equals + 1).strip());
    }

    private int command(ShellLine line) throws CallException, LineException {
        List<String> words = line.texts();
        if (!line.words().get(0).isTyped()) {
            throw new LineException(CliMessage.VARIABLE_AS_COMMAND.text(words.get(0)));
        }
        if (line.output() != ShellLine.Output.SHOWN && !hasOutput(words)) {
            throw new LineException(CliMessage.NO_OUTPUT.text(words.get(0)));
        }
        switch (words.get(0)) {
            case "quit", "exit" -> ended = true;
            case "help", "?" -> {
                try (Destination to = Destination.of(line, screen, out)) {
                    to.show(help(words));
                }
            }
            case "output" -> form = CallLine.form(words.size() == 2 ? words.get(1) : "");
            case "source" -> {
                return source(words);
            }
            case ".edit" -> edit(words);
            case "set" -> set(line);
            case "lint", "spec", "serve" -> {
                return other(line);
            }
            default -> {
                CallLine call = CallLine.of(line.words());
                try (Destination to = Destination.of(line, screen, out)) {
                    JsonNode result = make(call);
                    ResultForm shown = call.form() == null ? form : call.form();
                    to.show(shown.text(result, to.columns()));
                }
            }
        }
        return 0;
    }

    private static boolean hasOutput(List<String> words) {
        return switch (words.get(0)) {
            case "quit", "exit", "output", "source", ".edit", "serve" -> false;
            case "set" -> words.size() == 1;
            default -> true;
        };
    }

    private int other(ShellLine line) throws LineException {
        for (FilledWord word : line.words()) {
            checkOfProgram(word);
        }
        out.flush();
        if (line.output() == ShellLine.Output.SHOWN) {
            return program.applyAsInt(line.texts(), out);
        }
        try (Destination to = Destination.of(line, screen, out)) {
            StringWriter text = new StringWriter();
            int code = program.applyAsInt(line.texts(), new PrintWriter(text));
            to.show(text.toString());
            return code;
        }
    }

    private JsonNode make(CallLine call) throws CallException, LineException {
        String method = call.method();
        var documentation = connection.documentation();
        if (method.indexOf('.') < 0 && !documentation.knows(method)) {
            String near = Suggestion.nearest(method, COMMANDS);
            throw new LineException(CliMessage.UNKNOWN_COMMAND.text(
                    method, (near == null ? "; try help" : "; did you mean " + near + "?")));
        }
        if (!call.unchecked()) {
            connection.checks().checkName(method);
        }
        Map<String, Object> given =
                new ParameterWords(documentation, InputStream.nullInputStream()).readWords(method, call.parameters());
        if (connection.readOnly() && !connection.checks().isSafe(method)) {
            throw new LineException(CliMessage.READ_ONLY.text(method));
        }
        transcript.secrets(given);
        var maker = call.yes() ? connection.agreeing() : connection.maker();
        Map<String, Object> parameters = maker.completed(method, given, call.dryRun());
        if (!call.unchecked()) {
            if (call.waits()) {
                connection.checks().checkWait(method);
            }
            connection.checks().check(method, parameters);
        }
        JsonNode result = maker.make(method, parameters, call.waits());
        isCarriedOut = true;
        hasCalled = true;
        transcript.call(method, parameters);
        JsonNode picked = call.query() == null ? result : call.query().pick(result);
        variables.put(SessionVariables.LAST, picked);
        return picked;
    }

    private void set(ShellLine line) throws CallException, LineException {
        List<String> words = line.texts();
        if (words.size() == 1) {
            try (Destination to = Destination.of(line, screen, out)) {
                StringBuilder names = new StringBuilder();
                variables.names().forEach(name -> names.append('$').append(name).append('\n'));
                to.show(names.toString());
            }
            return;
        }
        if (words.size() < 4
                || !words.get(2).equals("=")
                || !NAME.matcher(words.get(1)).matches()) {
            throw new LineException(CliMessage.WRONG_SET.text());
        }
        List<FilledWord> value = line.words().subList(3, words.size());
        FilledWord first = value.get(0);
        boolean isCall = value.size() > 1
                || (first.isTyped() && connection.documentation().knows(first.text()));
        variables.put(words.get(1), isCall ? make(CallLine.of(value)) : TextNode.valueOf(first.text()));
    }

    /** Other commands read their words themselves: a variable must not begin what they take for an option or a file. */
    private static void checkOfProgram(FilledWord word) throws LineException {
        int start = word.syntax().indexOf('=') + 1;
        for (int at : new int[] {0, start}) {
            boolean isFilled = at < word.text().length()
                    && word.syntax().charAt(at) != word.text().charAt(at);
            if (isFilled && "-@[{".indexOf(word.text().charAt(at)) >= 0) {
                throw new LineException(CliMessage.VARIABLE_AS_OPTION.text(word.text()));
            }
        }
    }

    private String help(List<String> words) throws LineException {
        if (words.size() == 1) {
            return HELP;
        }
        String topic = words.get(1);
        var documentation = connection.documentation();
        if (topic.equals("remote")) {
            return String.join("\n", documentation.methods()) + "\n";
        } else if (!documentation.knows(topic)) {
            String near = Suggestion.nearest(topic, documentation.methods());
            throw new LineException(
                    CliMessage.UNKNOWN_METHOD.text(topic, (near == null ? "" : "; did you mean " + near + "?")));
        }
        return new ManualPage(documentation, screen.columns()).text(topic);
    }

    private int source(List<String> words) throws LineException {
        if (words.size() != 2) {
            throw new LineException(CliMessage.WRONG_SOURCE.text());
        } else if (depth >= MAX_SOURCE_DEPTH) {
            throw new LineException(CliMessage.SOURCES_TOO_DEEP.text(MAX_SOURCE_DEPTH));
        }
        List<String> lines;
        try {
            lines = TextInput.all(Path.of(words.get(1))).lines().toList();
        } catch (CharacterCodingException e) {
            throw new LineException(CliMessage.NOT_UTF8.text(words.get(1)));
        } catch (IOException | IllegalArgumentException e) {
            throw new LineException(CliMessage.UNREADABLE_SOURCE.text(words.get(1), FileReason.of(words.get(1), e)));
        }
        depth++;
        try {
            return Script.of(words.get(1), lines).run(this, true, err);
        } finally {
            depth--;
        }
    }

    private void edit(List<String> words) throws LineException {
        boolean isJava = words.size() == 3 && words.get(1).equals("--java");
        if (words.size() != 2 && !isJava) {
            throw new LineException(CliMessage.WRONG_EDIT.text());
        }
        String file = words.get(words.size() - 1);
        Destination.writeFile(file, isJava ? transcript.java() : transcript.script());
        out.println("(session written to " + file + ")");
    }
}

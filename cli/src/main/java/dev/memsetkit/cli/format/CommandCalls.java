package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.http.XmlRpcCalls;
import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.PossibleCall;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.program.CurlProgram;
import dev.memsetkit.cli.program.HttpieProgram;
import dev.memsetkit.cli.program.MaShellProgram;
import dev.memsetkit.cli.program.MemsetkitProgram;
import dev.memsetkit.cli.program.WgetProgram;
import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the calls among the commands of a script. */
final class CommandCalls {

    private static final int MAX_NESTING = 6;
    private static final Set<String> PROGRAMS = Set.of(
            "curl", "wget", "http", "https", "xh", "xhs", "ma-shell", "ma-shell.py", "memsetkit", "memsetkit.jar");
    private static final Set<String> PRINTING = Set.of("echo", "printf", "which", "man", "apt-get", "apt");
    private static final Set<String> INTERPRETERS = Set.of("python", "python3", "php", "ruby", "node", "perl");

    private static final String IN_FUNCTION =
            "what is called here depends on the arguments of the function; only its calls in this file are read";

    private final Scope scope;
    private final Mentions mentions;
    private final KnownFiles files;
    private final int nesting;
    private final boolean prose;

    /** Commands whose output is what a program sends. */
    private final Set<CommandLine> feeding = Collections.newSetFromMap(new IdentityHashMap<>());

    CommandCalls(Scope scope) {
        this(scope, false);
    }

    /**
     * Finds calls among commands.
     *
     * @param prose whether they stand in a text for people, where a method alone is its name
     */
    CommandCalls(Scope scope, boolean prose) {
        this(scope, new KnownFiles(scope.files()), 0, prose);
    }

    private CommandCalls(Scope scope, KnownFiles files, int nesting, boolean prose) {
        this.scope = scope;
        this.mentions = new Mentions(scope);
        this.files = files;
        this.nesting = nesting;
        this.prose = prose;
    }

    /** Reads the commands of one script. */
    void read(List<CommandLine> commands) {
        Set<String> used = new HashSet<>();
        for (CommandLine command : commands) {
            CommandLine source = command.pipedFrom();
            if (source != null && program(command.words()) >= 0) {
                feeding.add(source);
            }
        }
        for (CommandLine command : commands) {
            if (command.template()) {
                template(command);
                continue;
            }
            boolean call = command(command);
            if (call) {
                used.addAll(command.used());
            }
            hide(command, call);
            possible(command.possible());
            possible(Wrappers.filled(command));
        }
        for (CommandLine command : commands) {
            for (CommandLine.Assigned assigned : command.assigned()) {
                if (!used.contains(assigned.name()) && mentions.namesMethodAddress(assigned.value())) {
                    assigned(assigned.value(), command.words().isEmpty());
                }
            }
        }
    }

    /** What the calls are with values that their variables may have. */
    private void possible(List<CommandLine> commands) {
        Scope calls = new Scope(
                scope.requests(),
                scope.files(),
                reading -> {
                    if (reading instanceof Call call) {
                        scope.sink().accept(new PossibleCall(call));
                    }
                },
                scope.hidden());
        for (CommandLine command : commands) {
            new CommandCalls(calls, files, nesting, prose).command(command);
        }
    }

    /** What depends on the arguments of a function is read in this script, but other scripts may call it, too. */
    private void template(CommandLine command) {
        Scope notes = new Scope(
                scope.requests(),
                scope.files(),
                reading -> {
                    if (reading instanceof NotRead note) {
                        scope.sink().accept(new NotRead(note.span(), IN_FUNCTION));
                    }
                },
                scope.hidden());
        new CommandCalls(notes, files, nesting, prose).command(command);
    }

    /** In a variable, and in the words and the input of a command that is no call, a key may stand. */
    private void hide(CommandLine command, boolean call) {
        for (CommandLine.Assigned assigned : command.assigned()) {
            known(assigned.value());
        }
        List<MappedText> words = command.words();
        int program = call ? sender(words) : words.size();
        boolean plain = !call && !words.isEmpty() && OutputFilters.has(name(words.get(0)));
        boolean strange = !call;
        for (int i = 0; i < program; i++) {
            MappedText word = words.get(i);
            int equals = word.text().indexOf('=');
            if (equals >= 0 && !plain) {
                known(word.part(equals + 1, word.length()));
            } else if (i > 0 && (plain ? OutputFilters.mayHide(words, i) : strange)) {
                known(word);
            }
            strange |= Wrappers.takesPassword(name(word));
        }
        MappedText input = command.input();
        if (!call && input != null) {
            known(input);
        }
    }

    /** Where the program stands that sends the request; in a word of its own, or in the words for another shell. */
    private static int sender(List<MappedText> words) {
        int program = program(words);
        for (int i = 0; program < 0 && i < words.size(); i++) {
            if (Wrappers.hasProgram(words.get(i).text())) {
                return i;
            }
        }
        return program;
    }

    /** The parts of a text that are written down; what is not known may be a whole command, which is shown. */
    private void known(MappedText text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.text().charAt(i) == MappedText.UNKNOWN) {
                if (i > start) {
                    scope.hidden().add(text.span(start, i));
                }
                start = i + 1;
            }
        }
    }

    /** A variable that holds the address of a call, which is sent by something that is not understood. */
    private void assigned(MappedText value, boolean alone) {
        if (alone && value.text().indexOf(' ') >= 0) {
            nested(value);
        } else {
            mentions.note(value);
        }
    }

    /** Whether it is a call, or tells why it was not read. */
    private boolean command(CommandLine command) {
        List<MappedText> words = command.words();
        files.noteWritten(command);
        int program = program(words);
        Span openQuote = command.openQuote();
        if (openQuote != null) {
            return notClosed(command, openQuote, program);
        }
        if (program >= 0 && !PRINTING.contains(name(words.get(0)))) {
            if (Wrappers.runsElsewhere(words, program)) {
                nested(Wrappers.remote(words));
                return true;
            }
            return program(command, program);
        }
        if (prose && words.size() == 1 && mentions.namesMethod(words.get(0))) {
            return false;
        }
        return new MethodLine(scope).read(words) || inner(command) || mentions.command(words);
    }

    private boolean notClosed(CommandLine command, Span openQuote, int program) {
        boolean mentioned = program >= 0;
        for (MappedText word : command.words()) {
            mentioned |= mentions.namesMethod(word);
            if (scope.mentionsHost(word.text()) || (mentioned && word.hasUnknown())) {
                scope.sink().accept(new NotRead(openQuote, "a quote opens here and is not closed"));
                return true;
            }
        }
        return false;
    }

    private static int program(List<MappedText> words) {
        int image = Containers.image(words);
        for (int i = 0; i < words.size(); i++) {
            if (i != image && PROGRAMS.contains(name(words.get(i)))) {
                return i;
            }
        }
        return image;
    }

    /** The name of a program, without its folder. */
    static String name(MappedText word) {
        String text = word.text();
        String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
    }

    /** A program that sends requests; whether one of them is to the API. */
    private boolean program(CommandLine command, int program) {
        boolean image = program == Containers.image(command.words());
        List<MappedText> words =
                image ? Containers.arguments(command.words(), program) : Wrappers.arguments(command.words(), program);
        KnownFiles.Of attachments = files.of(command);
        MappedText named = command.words().get(program);
        String name = image ? Containers.program(named.text()) : name(named);
        List<HttpRequest> requests;
        switch (name) {
            case "curl" -> requests = new CurlProgram(attachments).requests(words);
            case "wget" -> requests = new WgetProgram(attachments).requests(words);
            case "ma-shell", "ma-shell.py" -> {
                if (!new MaShellProgram(scope.requests().types()).readArguments(words, scope.sink())) {
                    typed(command, attachments.input(), named);
                }
                return true;
            }
            case "memsetkit", "memsetkit.jar" -> {
                if (!MemsetkitProgram.isCall(words)) {
                    return inner(command) || mentions.command(command.words());
                }
                new MemsetkitProgram(scope.requests().types()).read(words, scope.sink());
                return true;
            }
            default -> requests = new HttpieProgram(attachments, name.endsWith("s")).requests(words);
        }
        boolean own = false;
        for (HttpRequest request : requests) {
            own |= scope.requests().read(request, scope.sink());
        }
        // The host may stand in a header or in an option that leads elsewhere.
        return own || inner(command) || mentions.request(words);
    }

    /** The commands that ma-shell gets from its input. */
    private void typed(CommandLine command, @Nullable MappedText input, MappedText program) {
        if (input != null) {
            new MaShellFile(scope).read(input);
        } else if (command.pipedFrom() != null || command.inputFile() != null) {
            mentions.note(program, "the commands come from somewhere that is not known here");
        }
    }

    /** Commands within the words or the input of another one; whether there are any. */
    private boolean inner(CommandLine command) {
        if (nesting >= MAX_NESTING || command.words().isEmpty()) {
            return false;
        }
        boolean found = false;
        String first = name(command.words().get(0));
        if (first.equals("alias")) {
            return alias(command.words());
        }
        if (!PRINTING.contains(first) && !first.equals("grep") && !first.equals("git")) {
            for (MappedText word : command.words()) {
                if (word.text().indexOf(' ') > 0 && Wrappers.hasProgram(word.text()) && isOfInterest(word)) {
                    found |= nested(word);
                }
            }
        }
        MappedText input = command.input();
        if (input != null) {
            found |= input(command, input);
        }
        return found;
    }

    private boolean alias(List<MappedText> words) {
        boolean found = false;
        for (MappedText word : words) {
            MappedText command = word.part(word.text().indexOf('=') + 1, word.length());
            if (command.length() < word.length() && Wrappers.hasProgram(command.text()) && isOfInterest(command)) {
                found |= nested(command);
            }
        }
        return found;
    }

    private boolean isOfInterest(MappedText text) {
        return scope.mentionsHost(text.text())
                || text.hasUnknown()
                || text.text().indexOf('$') >= 0
                || text.text().contains("ma-shell")
                || text.text().contains("memsetkit");
    }

    private boolean input(CommandLine command, MappedText input) {
        for (MappedText word : command.words()) {
            String name = name(word);
            if (INTERPRETERS.contains(name)) {
                new SourceFile(scope).read(input);
                return true;
            }
        }
        if (XmlRpcCalls.isIn(input.text())) {
            return false;
        }
        if (Wrappers.hasProgram(input.text()) && isOfInterest(input)) {
            return nested(input) || noteInput(command, input);
        }
        return noteInput(command, input);
    }

    /** What another command gets from this one is read there. */
    private boolean noteInput(CommandLine command, MappedText input) {
        if (feeding.contains(command)) {
            return true;
        }
        if (scope.mentionsHost(input.text())) {
            mentions.note(input);
            return true;
        }
        return false;
    }

    /** Reads a text as a script of its own; whether there was anything to read. */
    private boolean nested(MappedText script) {
        if (nesting >= MAX_NESTING) {
            return false;
        }
        List<Reading> found = new ArrayList<>();
        Scope inner = new Scope(scope.requests(), scope.files(), found::add, scope.hidden());
        new CommandCalls(inner, files, nesting + 1, prose).read(ShellScript.commands(script));
        found.forEach(scope.sink());
        return !found.isEmpty();
    }
}

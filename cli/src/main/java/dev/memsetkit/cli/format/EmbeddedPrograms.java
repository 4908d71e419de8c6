package dev.memsetkit.cli.format;

import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Programs that a document holds in another way than as one text for a shell: the words of a command in a list, as containers
 * and Ansible have them, steps for PowerShell or Python, and the cells of a notebook.
 */
final class EmbeddedPrograms {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\([A-Za-z_]\\w*\\)|\\$\\{[^}]*\\}|\\$[A-Za-z_]\\w*|\\{\\{.*?\\}\\}");
    private static final Set<String> SENDING = Set.of("curl", "wget", "http", "https", "xh", "xhs", "ma-shell");
    private static final Set<String> COMMANDS = Set.of("command", "entrypoint");

    private final Scope scope;

    EmbeddedPrograms(Scope scope) {
        this.scope = scope;
    }

    /** Reads a list as the words of a command; whether it is one. */
    boolean words(DataTree list) {
        return words(texts(list));
    }

    private boolean words(List<MappedText> all) {
        List<MappedText> words = all;
        if (!words.isEmpty() && words.get(0).text().equals("CMD")) {
            words = words.subList(1, words.size());
        }
        boolean own = false;
        for (MappedText word : words) {
            own |= scope.mentionsHost(word.text());
        }
        boolean sends = false;
        for (MappedText word : words.subList(0, Math.min(3, words.size()))) {
            sends |= SENDING.contains(CommandCalls.name(word));
        }
        if (!own || !sends || words.size() < 2) {
            return false;
        }
        List<MappedText> known = new ArrayList<>();
        words.forEach(word -> known.add(filled(word)));
        new CommandCalls(scope).read(List.of(CommandLine.of(known)));
        return true;
    }

    /** The elements of a list of texts; none where it has anything else in it. */
    private static List<MappedText> texts(@Nullable DataTree list) {
        List<MappedText> texts = new ArrayList<>();
        if (list != null) {
            for (DataTree element : list.elements()) {
                MappedText text = element.text();
                if (text == null) {
                    return List.of();
                }
                texts.add(text);
            }
        }
        return texts;
    }

    private static MappedText filled(MappedText word) {
        Matcher variable = VARIABLE.matcher(word.text());
        MappedText.Builder builder = new MappedText.Builder(word.span().start());
        int at = 0;
        while (variable.find()) {
            builder.add(word.part(at, variable.start())).unknown(word.span(variable.start(), variable.end()));
            at = variable.end();
        }
        return builder.add(word.part(at, word.length())).build(word.span().end());
    }

    /** The names of a dictionary whose values are read here, as parts of a program. */
    Set<String> read(DataTree tree) {
        MappedText image = tree.text("image");
        String entry = image == null ? "" : Containers.program(image.text());
        for (String command : COMMANDS) {
            List<MappedText> words = new ArrayList<>(texts(tree.get(command)));
            words.addAll(texts(tree.get("args")));
            if (words.isEmpty()) {
                continue;
            }
            if (image != null && !entry.isEmpty() && words.get(0).text().startsWith("-")) {
                words.add(0, MappedText.at(entry, image.span()));
            }
            if (words(words)) {
                return Set.of(command, "args");
            }
        }
        if (image != null && !entry.isEmpty() && arguments(tree, entry)) {
            return Set.of("command");
        }
        MappedText run = tree.text("run");
        MappedText shell = tree.text("shell");
        if (run != null && shell != null && step(shell.text(), run)) {
            return Set.of("run");
        }
        for (String name : List.of("powershell", "pwsh")) {
            MappedText script = tree.text(name);
            if (script != null && step(name, script)) {
                return Set.of(name);
            }
        }
        DataTree source = tree.get("source");
        return tree.get("cell_type") != null && source != null && cell(source) ? Set.of("source") : Set.of();
    }

    /** The arguments of a program that an image runs, as one text. */
    private boolean arguments(DataTree tree, String program) {
        MappedText text = tree.text("command");
        if (text == null || !text.text().startsWith("-") || !scope.mentionsHost(text.text())) {
            return false;
        }
        MappedText name = MappedText.at(program + " ", text.span(0, 0));
        new CommandCalls(scope).read(ShellScript.commands(MappedText.join(List.of(name, text))));
        return true;
    }

    private boolean step(String shell, MappedText script) {
        String name = shell.toLowerCase(Locale.ROOT);
        if (name.startsWith("pwsh") || name.startsWith("powershell")) {
            new PowerShellFile(scope).read(script);
            return true;
        } else if (name.startsWith("python")) {
            new SourceFile(scope).read(script);
            return true;
        }
        return false;
    }

    private boolean cell(DataTree source) {
        MappedText whole = source.text();
        List<MappedText> lines = whole == null ? texts(source) : List.of(whole);
        if (lines.isEmpty()) {
            return false;
        }
        MappedText code = MappedText.join(lines);
        if (code.text().startsWith("!")) {
            new CommandCalls(scope).read(ShellScript.commands(code.part(1, code.length())));
            return true;
        }
        if (code.text().startsWith("%%bash") || code.text().startsWith("%%sh")) {
            return false;
        }
        new SourceFile(scope).read(code);
        return true;
    }
}

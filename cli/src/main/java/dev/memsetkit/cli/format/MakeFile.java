package dev.memsetkit.cli.format;

import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A makefile: the lines of its recipes are commands; {@code $(NAME)} is make's, {@code $$NAME} the shell's. */
final class MakeFile {

    private static final Pattern ASSIGNMENT =
            Pattern.compile("(?:export\\s+|override\\s+)?([A-Za-z_][\\w.-]*)\\s*(\\?|\\+|::?:?)?=\\s*(.*)");

    /** Where a text ends that has a name, commands perhaps. */
    private static final Pattern DEFINED = Pattern.compile("\nendef\\b");

    private static final String SHELL = "$(shell ";
    private static final Pattern OUTPUT = Pattern.compile("(?:export\\s+|override\\s+)?[A-Za-z_][\\w.-]*\\s*!=\\s*");

    private final Scope scope;
    private final Map<String, MappedText> variables = new HashMap<>();

    MakeFile(Scope scope) {
        this.scope = scope;
    }

    void read(MappedText text) {
        List<MappedText> recipes = new ArrayList<>();
        String characters = text.text();
        for (int at = 0; at < characters.length(); ) {
            int end = end(characters, at);
            MappedText line = text.part(at, end);
            substitutions(line, recipes);
            if (line.text().startsWith("define ")) {
                int close = DEFINED.matcher(characters)
                        .region(end, characters.length())
                        .results()
                        .findFirst()
                        .map(found -> found.start())
                        .orElse(characters.length());
                recipes.add(text.part(Math.min(end + 1, close), close));
                at = close + 1;
                continue;
            }
            if (characters.charAt(at) == '\t') {
                recipes.add(line);
            } else {
                Matcher assignment = ASSIGNMENT.matcher(line.text());
                int semicolon = line.text().indexOf(';');
                if (assignment.matches()) {
                    assign(assignment, line);
                } else if (semicolon > line.text().indexOf(':') && line.text().indexOf(':') > 0) {
                    recipes.add(line.part(semicolon + 1, line.length()));
                }
            }
            at = end + 1;
        }
        List<CommandLine> commands = new ArrayList<>();
        for (MappedText recipe : recipes) {
            commands.addAll(ShellScript.commands(expanded(prefixed(recipe), 0)));
        }
        new CommandCalls(scope).read(commands);
    }

    /** What make itself runs, {@code $(shell command)} and {@code NAME != command}. */
    private static void substitutions(MappedText line, List<MappedText> commands) {
        String text = line.text();
        for (int at = text.indexOf(SHELL); at >= 0; at = text.indexOf(SHELL, at + 1)) {
            int close = close(text, at + 1);
            commands.add(line.part(at + SHELL.length(), close < 0 ? text.length() : close));
        }
        Matcher output = OUTPUT.matcher(text);
        if (output.lookingAt()) {
            commands.add(line.part(output.end(), text.length()));
        }
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        while (end > 0 && (text.charAt(end - 1) == '\\' || text.startsWith("\\\r", end - 2))) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    /** A variable that is set twice, or only where nothing else set it, is not known. */
    private void assign(Matcher assignment, MappedText line) {
        String name = assignment.group(1);
        boolean certain = !variables.containsKey(name)
                && (assignment.group(2) == null || assignment.group(2).startsWith(":"));
        MappedText value = line.part(assignment.start(3), assignment.end(3)).strip();
        variables.put(name, certain ? value : MappedText.unknown(value.span()));
    }

    private static MappedText prefixed(MappedText recipe) {
        int at = 0;
        while (at < recipe.length() && "\t @-+".indexOf(recipe.text().charAt(at)) >= 0) {
            at++;
        }
        return recipe.part(at, recipe.length());
    }

    private MappedText expanded(MappedText text, int depth) {
        String characters = text.text();
        MappedText.Builder builder = new MappedText.Builder(text.span().start());
        int at = 0;
        while (at < characters.length()) {
            char next = characters.charAt(at);
            if (next != '$' || at + 1 == characters.length()) {
                // The tab before each line that goes on is none of the command.
                builder.add(next, text.start(at), text.end(at));
                at++;
                continue;
            }
            char kind = characters.charAt(at + 1);
            int behind = at + 2;
            if (kind == '$') {
                builder.add('$', text.start(at), text.end(at + 1));
            } else if (kind == '(' || kind == '{') {
                int close = close(characters, at + 1);
                behind = close < 0 ? characters.length() : close + 1;
                value(
                        characters.substring(at + 2, Math.max(at + 2, behind - 1)),
                        text.span(at, behind),
                        builder,
                        depth);
            } else {
                builder.unknown(text.span(at, behind));
            }
            at = behind;
        }
        return builder.build(text.span().end());
    }

    private static int close(String text, int open) {
        char opening = text.charAt(open);
        char closing = opening == '(' ? ')' : '}';
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.charAt(at) == opening) {
                depth++;
            } else if (text.charAt(at) == closing && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private void value(String name, Span place, MappedText.Builder builder, int depth) {
        MappedText value = variables.get(name);
        if (value == null || value.hasUnknown() || depth > 5) {
            builder.unknown(place);
        } else {
            builder.add(MappedText.at(expanded(value, depth + 1).text(), place));
        }
    }
}

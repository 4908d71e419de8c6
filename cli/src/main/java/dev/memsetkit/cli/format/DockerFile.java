package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Dockerfile: the commands of {@code RUN}, {@code CMD}, {@code ENTRYPOINT} and {@code HEALTHCHECK}. */
final class DockerFile {

    private static final Pattern INSTRUCTION = Pattern.compile(
            "\\s*(?i:ONBUILD\\s+)?(?i:(RUN|CMD|ENTRYPOINT|HEALTHCHECK|ENV|ARG|SHELL|ADD))\\s+((?:--\\S+\\s+)*(?i:CMD\\s+)?)(?s:(.*))");
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)https?://\\S+");
    private static final Pattern HERE = Pattern.compile("<<-?\\s*[\"']?(\\w+)[\"']?");
    private static final Pattern ENV = Pattern.compile("([A-Za-z_]\\w*)[= ]([^\\s\"']+)\\s*");

    private final Scope scope;

    DockerFile(Scope scope) {
        this.scope = scope;
    }

    void read(MappedText text) {
        List<MappedText> scripts = new ArrayList<>();
        String characters = text.text();
        for (int at = 0; at < characters.length(); ) {
            int end = end(characters, at);
            MappedText instruction = withoutComments(text.part(at, end));
            Matcher matcher = INSTRUCTION.matcher(instruction.text());
            if (matcher.matches()) {
                instruction(matcher, instruction, scripts);
            }
            at = end + 1;
        }
        new CommandCalls(scope).read(ShellScript.commands(scripts));
    }

    private void instruction(Matcher matcher, MappedText instruction, List<MappedText> scripts) {
        MappedText rest = instruction.part(matcher.start(3), matcher.end(3)).strip();
        switch (matcher.group(1).toUpperCase(Locale.ROOT)) {
            case "ENV" -> {
                Matcher env = ENV.matcher(rest.text());
                if (env.matches()) {
                    MappedText name = rest.part(env.start(1), env.end(1));
                    scripts.add(MappedText.join(List.of(
                            name,
                            MappedText.at("=", name.span(name.length(), name.length())),
                            rest.part(env.start(2), env.end(2)))));
                }
            }
            case "ARG", "SHELL" -> {}
            case "ADD" -> {
                Matcher source = ADDRESS.matcher(rest.text());
                while (source.find()) {
                    MappedText address = rest.part(source.start(), source.end());
                    scope.requests().read(new HttpRequest(address), scope.sink());
                }
            }
            default -> {
                if (rest.text().startsWith("[")) {
                    words(rest);
                } else if (rest.text().startsWith("<<")) {
                    int line = rest.text().indexOf('\n') + 1;
                    scripts.add(rest.part(line, rest.length()));
                } else {
                    scripts.add(rest);
                }
            }
        }
    }

    /** The form with each word in a list of JSON. */
    private void words(MappedText json) {
        JsonTree tree = JsonTree.of(json);
        if (tree == null) {
            return;
        }
        List<MappedText> words = new ArrayList<>();
        for (DataTree element : tree.elements()) {
            MappedText word = element.text();
            if (word != null) {
                words.add(word);
            }
        }
        new CommandCalls(scope).read(List.of(CommandLine.of(words)));
    }

    /** The end of an instruction: of its line, of the last one that a backslash joins, or of its here-document. */
    private static int end(String text, int from) {
        int end = lineEnd(text, from);
        if (text.substring(from, end).stripLeading().startsWith("#")) {
            return end;
        }
        while (end < text.length() && continues(text, from, end)) {
            end = lineEnd(text, end + 1);
        }
        Matcher here = HERE.matcher(text).region(from, end);
        if (here.find()
                && text.substring(from, end)
                        .stripLeading()
                        .toUpperCase(Locale.ROOT)
                        .startsWith("RUN")) {
            Matcher close = Pattern.compile("(?m)^\\t*" + here.group(1) + "\\r?$")
                    .matcher(text)
                    .region(end, text.length());
            if (close.find()) {
                return close.end();
            }
        }
        return end;
    }

    private static boolean continues(String text, int from, int end) {
        int start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
        String line = text.substring(start, end).strip();
        return line.endsWith("\\") || (start > from && (line.startsWith("#") || line.isEmpty()));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', Math.min(from, text.length()));
        return end < 0 ? text.length() : end;
    }

    /** Lines of comments may stand between lines that belong together. */
    private static MappedText withoutComments(MappedText instruction) {
        List<MappedText> kept = new ArrayList<>();
        String text = instruction.text();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), lineEnd(text, at) + 1);
            if (!text.substring(at, end).stripLeading().startsWith("#")) {
                kept.add(instruction.part(at, end));
            }
            at = end;
        }
        return MappedText.join(kept);
    }
}

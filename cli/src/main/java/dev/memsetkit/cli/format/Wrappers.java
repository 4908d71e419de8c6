package dev.memsetkit.cli.format;

import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Programs that run another one: on another machine, or with arguments of their own. */
final class Wrappers {

    private static final Pattern PROGRAM =
            Pattern.compile("(?:^|[\\s/;&|(`\"'@-])(?:curl|wget|https?|xhs?|ma-shell(?:\\.py)?"
                    + "|memsetkit(?:\\.jar)?\\s+call)(?:\\.exe)?\\s");
    private static final Set<String> REPEATING = Set.of("xargs", "parallel", "find", "fd");
    private static final String SSH_WITH_VALUE = "BbcDEeFIiJLlmOopQRSWw";

    private static final int MAX_VALUES = 50;

    private Wrappers() {}

    /** Whether a program that sends requests is named in a text. */
    static boolean hasProgram(String text) {
        return PROGRAM.matcher(text).find();
    }

    /** Whether it runs another program with a password that stands among its own arguments. */
    static boolean takesPassword(String name) {
        return name.equals("sshpass") || name.equals("expect") || name.equals("plink");
    }

    /** Whether the words are put together again and read by a shell elsewhere. */
    static boolean runsElsewhere(List<MappedText> words, int program) {
        for (MappedText word : words.subList(0, program)) {
            String name = CommandCalls.name(word);
            if (name.equals("ssh") || name.equals("eval")) {
                return true;
            }
        }
        return false;
    }

    /** The command that ssh or eval runs. */
    static MappedText remote(List<MappedText> words) {
        int at = 0;
        while (!CommandCalls.name(words.get(at)).matches("ssh|eval")) {
            at++;
        }
        boolean ssh = CommandCalls.name(words.get(at)).equals("ssh");
        at++;
        while (ssh && at < words.size() && words.get(at).text().startsWith("-")) {
            String option = words.get(at).text();
            boolean takes = option.length() == 2 && SSH_WITH_VALUE.indexOf(option.charAt(1)) >= 0;
            at += takes ? 2 : 1;
        }
        at += ssh ? 1 : 0;
        List<MappedText> parts = new ArrayList<>();
        for (MappedText word : words.subList(Math.min(at, words.size()), words.size())) {
            parts.add(word);
            Span end = new Span(word.span().end(), word.span().end());
            parts.add(MappedText.at(" ", end));
        }
        return MappedText.join(parts);
    }

    /** The arguments of a program, as far as the one that runs it leaves them as they are. */
    static List<MappedText> arguments(List<MappedText> words, int program) {
        List<MappedText> arguments = new ArrayList<>(words.subList(program + 1, words.size()));
        String wrapper = "";
        String mark = "";
        for (int i = 0; i < program; i++) {
            String text = words.get(i).text();
            String name = CommandCalls.name(words.get(i));
            if (REPEATING.contains(name)) {
                wrapper = name;
            } else if (!wrapper.isEmpty() && (text.equals("-I") || text.equals("--replace")) && i + 1 < program) {
                mark = words.get(i + 1).text();
            } else if (!wrapper.isEmpty() && text.startsWith("-I")) {
                mark = text.substring(2);
            } else if (!wrapper.isEmpty() && text.equals("-i")) {
                mark = "{}";
            }
        }
        if (wrapper.isEmpty()) {
            return arguments;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).text().equals(":::") || arguments.get(i).text().equals(";")) {
                arguments = new ArrayList<>(arguments.subList(0, i));
                break;
            }
            arguments.set(i, marked(marked(arguments.get(i), "{}"), mark));
        }
        if (wrapper.equals("xargs") && mark.isEmpty()) {
            Span end = words.get(words.size() - 1).span();
            arguments.add(MappedText.unknown(new Span(end.end(), end.end())));
        }
        return arguments;
    }

    /** The commands that {@code parallel} runs, as far as it takes what stands behind {@code :::} for the one mark. */
    static List<CommandLine> filled(CommandLine command) {
        List<MappedText> words = command.words();
        int end = 0;
        while (end < words.size() && !words.get(end).text().equals(":::")) {
            end++;
        }
        boolean parallel = end < words.size() && CommandCalls.name(words.get(0)).equals("parallel");
        List<CommandLine> filled = new ArrayList<>();
        for (int i = end + 1; parallel && i < Math.min(words.size(), end + MAX_VALUES); i++) {
            MappedText value = words.get(i);
            if (value.text().startsWith("::")) {
                return List.of();
            }
            List<MappedText> run = new ArrayList<>();
            for (MappedText word : words.subList(0, end)) {
                int at = word.text().indexOf("{}");
                run.add(
                        at < 0
                                ? word
                                : MappedText.join(List.of(
                                        word.part(0, at),
                                        MappedText.at(value.text(), word.span(at, at + 2)),
                                        word.part(at + 2, word.length()))));
            }
            filled.add(command.with(run));
        }
        return filled;
    }

    private static MappedText marked(MappedText word, String mark) {
        int at = mark.isEmpty() ? -1 : word.text().indexOf(mark);
        if (at < 0) {
            return word;
        }
        int end = at + mark.length();
        return marked(
                MappedText.join(List.of(
                        word.part(0, at), MappedText.unknown(word.span(at, end)), word.part(end, word.length()))),
                mark);
    }
}

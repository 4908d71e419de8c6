package dev.memsetkit.cli.format;

import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.text.MappedText;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last look at a script: the address of a method that stands in no command and in no comment is told. */
final class UnreachedCalls {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

    /** The characters of the script that are part of a command. */
    private final BitSet reached = new BitSet();

    UnreachedCalls(List<CommandLine> commands) {
        for (CommandLine command : commands) {
            command.words().forEach(this::reach);
            command.outputs().forEach(this::reach);
            command.assigned().forEach(assigned -> reach(assigned.value()));
            for (MappedText input : new MappedText[] {command.input(), command.inputFile()}) {
                if (input != null) {
                    reach(input);
                }
            }
        }
    }

    private void reach(MappedText text) {
        for (int i = 0; i < text.length(); i++) {
            // What is not known is a substitution, of which the commands stand for themselves.
            if (text.text().charAt(i) != MappedText.UNKNOWN) {
                reached.set(text.start(i), text.end(i));
            }
        }
    }

    void tell(MappedText script, Scope scope) {
        Mentions mentions = new Mentions(scope);
        Matcher lines = LINE.matcher(script.text());
        while (lines.find()) {
            MappedText line = script.part(lines.start(), lines.end());
            if (!scope.mentionsHost(line.text())) {
                continue;
            }
            StringBuilder others =
                    new StringBuilder(COMMENT.matcher(line.text()).replaceAll(""));
            for (int i = 0; i < others.length(); i++) {
                if (reached.get(line.start(i))) {
                    others.setCharAt(i, ' ');
                }
            }
            MappedText unreached = MappedText.of(others.toString(), line.start(0));
            if (mentions.namesMethodAddress(unreached)) {
                mentions.note(unreached);
            }
        }
    }
}

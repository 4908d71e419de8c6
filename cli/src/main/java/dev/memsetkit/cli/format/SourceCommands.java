package dev.memsetkit.cli.format;

import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.source.SourceReader;
import dev.memsetkit.cli.source.SourceValue;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commands of a program whose words are literals of their own, as subprocess, spawn and exec get them. */
final class SourceCommands {

    private static final Set<String> SENDING = Set.of("curl", "wget", "http", "https", "xh");

    private final Scope scope;
    private final MappedText source;
    private final SourceNames names;

    SourceCommands(Scope scope, MappedText source, SourceNames names) {
        this.scope = scope;
        this.source = source;
        this.names = names;
    }

    /**
     * Reads the words of a command that a program runs, each a literal of its own.
     *
     * @return the place behind them; 0 where it is no such command
     */
    int read(MappedText name, int at, List<Integer> open) {
        if (open.isEmpty() || !SENDING.contains(CommandCalls.name(name))) {
            return 0;
        }
        SourceReader reader = new SourceReader(source, open.get(open.size() - 1), names::filled);
        SourceValue.Arguments arguments = reader.arguments();
        List<MappedText> words = new ArrayList<>();
        for (SourceValue value : arguments.positional()) {
            if (value.span().end() > source.start(at)) {
                words(value, words);
            }
        }
        boolean own = words.stream().anyMatch(word -> scope.mentionsHost(word.text()));
        if (!own || words.size() < 2) {
            return 0;
        }
        new CommandCalls(scope).read(List.of(CommandLine.of(words)));
        return reader.place();
    }

    private void words(SourceValue value, List<MappedText> words) {
        SourceValue known = value instanceof SourceValue.Name name ? names.value(name) : value;
        if (known instanceof SourceValue.Items items) {
            items.elements().forEach(element -> words(element, words));
        } else if (known instanceof SourceValue.Text text) {
            words.add(text.text());
        } else if (!(known instanceof SourceValue.Table)) {
            words.add(MappedText.unknown(value.span()));
        }
    }
}

package dev.memsetkit.cli.format;

import dev.memsetkit.cli.program.Attachments;
import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that a script refers to: those that it writes itself with a here-document, and those that are there. */
final class KnownFiles {

    private static final Pattern DIRECTIVE = Pattern.compile("%[-+ #0]*\\d*(?:\\.\\d+)?[A-Za-z%]|\\\\.");

    private final FileContents files;
    private final Map<String, MappedText> written = new HashMap<>();

    KnownFiles(FileContents files) {
        this.files = files;
    }

    /** Keeps what a command writes into files, where that is written down. */
    void noteWritten(CommandLine command) {
        MappedText content = printed(command);
        for (MappedText output : command.outputs()) {
            if (content == null) {
                written.remove(output.text());
            } else {
                written.put(output.text(), content);
            }
        }
    }

    /** What a command prints, as far as that is certain. */
    private static @Nullable MappedText printed(CommandLine command) {
        if (command.words().isEmpty()) {
            return null;
        }
        List<MappedText> words = command.words();
        switch (CommandCalls.name(words.get(0))) {
            case "cat", "tee" -> {
                return command.input();
            }
            case "echo" -> {
                int at = 1;
                while (at < words.size() && words.get(at).text().matches("-[neE]+")) {
                    at++;
                }
                return joined(words.subList(at, words.size()));
            }
            case "printf" -> {
                return words.size() < 2 || words.get(1).text().startsWith("-") ? null : formatted(words);
            }
            default -> {
                return null;
            }
        }
    }

    /** What printf makes of its format: plain texts go in, whatever else does is not known. */
    private static @Nullable MappedText formatted(List<MappedText> words) {
        MappedText format = words.get(1);
        Matcher directive = DIRECTIVE.matcher(format.text());
        List<MappedText> parts = new ArrayList<>();
        int at = 0;
        int next = 2;
        while (directive.find()) {
            parts.add(format.part(at, directive.start()));
            String found = directive.group();
            Span place = format.span(directive.start(), directive.end());
            if (found.equals("%%") || found.equals("\\n")) {
                parts.add(MappedText.at(found.equals("%%") ? "%" : "\n", place));
            } else if (found.startsWith("%")) {
                boolean plain = found.equals("%s") || found.equals("%d");
                parts.add(plain && next < words.size() ? words.get(next) : MappedText.unknown(place));
                next++;
            } else {
                parts.add(MappedText.unknown(place));
            }
            at = directive.end();
        }
        parts.add(format.part(at, format.length()));
        // With more arguments the format is used again.
        return next < words.size() ? null : MappedText.join(parts);
    }

    private static MappedText joined(List<MappedText> words) {
        List<MappedText> parts = new ArrayList<>();
        for (MappedText word : words) {
            if (!parts.isEmpty()) {
                parts.add(MappedText.at(" ", word.span(0, 0)));
            }
            parts.add(word);
        }
        return MappedText.join(parts);
    }

    /** What a command may refer to. */
    Of of(CommandLine command) {
        return new Of(command);
    }

    /** What one command may refer to. */
    final class Of implements Attachments {
        private final CommandLine command;

        private Of(CommandLine command) {
            this.command = command;
        }

        @Override
        public @Nullable MappedText file(MappedText path) {
            MappedText known = written.get(path.text());
            if (known != null) {
                return known;
            }
            String text = path.hasUnknown() ? null : files.read(path.text());
            return text == null ? null : MappedText.at(text, path.span());
        }

        @Override
        public @Nullable MappedText input() {
            if (command.input() != null) {
                return command.input();
            }
            MappedText source = command.inputFile();
            if (source != null) {
                return file(source);
            }
            CommandLine before = command.pipedFrom();
            return before == null ? null : printed(before);
        }
    }
}

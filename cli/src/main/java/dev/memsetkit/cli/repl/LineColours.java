package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.call.CallException;
import dev.memsetkit.cli.call.ParameterWords;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Violation;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Status;

/** Colours a line while it is typed, underlines values that break a rule, and says below which parameters are still missing. */
final class LineColours implements Highlighter {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final AttributedStyle METHOD = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle UNKNOWN = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    private static final AttributedStyle NAME = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle WRONG =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).underline();

    private final Documentation documentation;
    private final ParameterWords words;

    LineColours(Documentation documentation) {
        this.documentation = documentation;
        this.words = new ParameterWords(documentation, InputStream.nullInputStream());
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        Matcher word = WORD.matcher(buffer);
        if (!word.find() || !documentation.knows(word.group())) {
            status(reader, "");
            AttributedStringBuilder plain = new AttributedStringBuilder();
            boolean isWrong =
                    buffer.indexOf(' ') > 0 && word.lookingAt() && word.group().indexOf('.') > 0;
            return (isWrong ? plain.styled(UNKNOWN, buffer) : plain.append(buffer)).toAttributedString();
        }
        String method = word.group();
        Set<String> wrong = wrong(reader, method, buffer.substring(word.end()));
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(buffer.substring(0, word.start())).styled(METHOD, method);
        int end = word.end();
        while (word.find()) {
            line.append(buffer.substring(end, word.start()));
            String text = word.group();
            int equals = text.indexOf('=');
            String name = equals < 0 ? "" : text.substring(0, equals);
            if (name.isEmpty()) {
                line.append(text);
            } else {
                boolean isKnown = !documentation.typeOf(method, name).isEmpty();
                line.styled(isKnown ? NAME : WRONG, name + "=");
                String value = text.substring(equals + 1);
                if (wrong.contains(name)) {
                    line.styled(WRONG, value);
                } else {
                    line.append(value);
                }
            }
            end = word.end();
        }
        return line.append(buffer.substring(end)).toAttributedString();
    }

    private Set<String> wrong(LineReader reader, String method, String rest) {
        List<String> given = new ArrayList<>();
        for (String text : rest.strip().split("\\s+")) {
            boolean isReadable = text.matches("[A-Za-z_]\\w*=[^$@'\"-].*");
            if (isReadable) {
                given.add(text);
            }
        }
        Set<String> names = new HashSet<>();
        StringBuilder missing = new StringBuilder();
        try {
            for (Violation violation : Validators.of(method).validate(words.read(method, given))) {
                String pointer = violation.pointer();
                String name = pointer.isEmpty() ? "" : pointer.substring(1).split("/", 2)[0];
                if (violation.rule() != Rule.REQUIRED) {
                    names.add(name);
                } else if (!rest.contains(name + "=") && !rest.contains(" " + name + " ")) {
                    missing.append(missing.length() == 0 ? "required: " : ", ").append(name);
                }
            }
        } catch (CallException e) {
            missing.append(e.getMessage());
        }
        status(reader, missing.toString());
        return names;
    }

    private static void status(LineReader reader, String text) {
        Status status = Status.getStatus(reader.getTerminal(), !text.isEmpty());
        if (status != null) {
            status.update(text.isEmpty() ? List.of() : List.of(new AttributedString(text)));
        }
    }
}

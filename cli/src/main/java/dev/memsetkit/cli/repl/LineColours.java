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

/**
 * Colours a line while it is typed, underlines values that break a rule, and says below which parameters are still missing, else
 * which rule is broken.
 */
final class LineColours implements Highlighter {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Documentation documentation;
    private final ParameterWords words;
    private final AttributedStyle methodStyle;
    private final AttributedStyle unknownStyle;
    private final AttributedStyle nameStyle;
    private final AttributedStyle wrongStyle;
    private boolean isBelow;

    /**
     * Colours of lines.
     *
     * @param colours whether there are any; a line under what is wrong is none
     */
    LineColours(Documentation documentation, boolean colours) {
        methodStyle = style(colours, AttributedStyle.GREEN);
        unknownStyle = style(colours, AttributedStyle.RED);
        nameStyle = style(colours, AttributedStyle.CYAN);
        wrongStyle = style(colours, AttributedStyle.RED).underline();
        this.documentation = documentation;
        this.words = new ParameterWords(documentation, InputStream.nullInputStream());
    }

    private static AttributedStyle style(boolean colours, int colour) {
        return colours ? AttributedStyle.DEFAULT.foreground(colour) : AttributedStyle.DEFAULT;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        Matcher word = WORD.matcher(buffer);
        if (!word.find() || !documentation.knows(word.group())) {
            status(reader, "");
            AttributedStringBuilder plain = new AttributedStringBuilder();
            boolean isWrong =
                    buffer.indexOf(' ') > 0 && word.lookingAt() && word.group().indexOf('.') > 0;
            return (isWrong ? plain.styled(unknownStyle, buffer) : plain.append(buffer)).toAttributedString();
        }
        String method = word.group();
        Set<String> wrong = wrong(reader, method, buffer.substring(word.end()));
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(buffer.substring(0, word.start())).styled(methodStyle, method);
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
                line.styled(isKnown ? nameStyle : wrongStyle, name + "=");
                String value = text.substring(equals + 1);
                if (wrong.contains(name)) {
                    line.styled(wrongStyle, value);
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
        String forbidden = "";
        try {
            for (Violation violation : Validators.of(method).validate(words.read(method, given))) {
                String pointer = violation.pointer();
                String name = pointer.isEmpty() ? "" : pointer.substring(1).split("/", 2)[0];
                if (violation.rule() != Rule.REQUIRED) {
                    names.add(name);
                    forbidden = forbidden.isEmpty() ? violation.message() : forbidden;
                } else if (!rest.contains(name + "=") && !rest.contains(" " + name + " ")) {
                    missing.append(missing.length() == 0 ? "required: " : ", ").append(name);
                }
            }
        } catch (CallException e) {
            missing.append(e.getMessage());
        }
        status(reader, missing.length() == 0 ? forbidden : missing.toString());
        return names;
    }

    /**
     * Once it is there, the line below stays until the typed line ends, if need be blank: to take it away while a long line is drawn
     * would draw a part of that twice.
     */
    private void status(LineReader reader, String text) {
        isBelow = !text.isEmpty() || (isBelow && !reader.getBuffer().toString().isEmpty());
        Status status = Status.getStatus(reader.getTerminal(), isBelow);
        if (status != null && isBelow) {
            status.update(List.of(new AttributedString(text.isEmpty() ? " " : text)));
        }
    }
}

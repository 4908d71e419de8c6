package dev.memsetkit.cli.lsp;

import dev.memsetkit.cli.spec.Documentation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what a place in a text is about, also where the call is not finished yet. */
final class CallContext {

    private static final Pattern NAME = Pattern.compile("[a-z_]+(?:\\.[a-z_]+)+");
    private static final Pattern METHOD_PLACE =
            Pattern.compile("(?:/v1/json/|\"?method\"?\\s*[:=]\\s*[\"']?|^(?:[$>]\\s+)?|\\]>\\s*|ma-shell.*\\s)$");
    private static final Pattern VALUE_PLACE =
            Pattern.compile("([A-Za-z_]\\w*)(?:\"\\s*:\\s*\"?|=|\\s*:\\s+[\"']?|</name>\\s*<value>(?:<\\w+>)?)$");
    private static final int MAX_LINES = 40;

    private final Documentation documentation;

    CallContext(Documentation documentation) {
        this.documentation = documentation;
    }

    /**
     * What stands at a place.
     *
     * @param method the method of the call around it; empty where none is known
     * @param parameter the parameter whose value it is; empty where it is none
     * @param word the word there, for completion only up to the place
     * @param isMethod whether the name of a method may stand there
     */
    record Place(String method, String parameter, String word, boolean isMethod) {}

    /** What the word at a place is about. */
    Place at(String text, int offset) {
        int end = offset;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return before(text, end);
    }

    /** What may be written at a place, with the word that is begun there. */
    Place before(String text, int offset) {
        int start = offset;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        int line = text.lastIndexOf('\n', start - 1) + 1;
        String before = text.substring(line, start);
        String method = method(text, line, start);
        Matcher value = VALUE_PLACE.matcher(before);
        String parameter = value.find() && !value.group(1).equals("method") ? value.group(1) : "";
        boolean known = !documentation.typeOf(method, parameter).isEmpty();
        return new Place(
                method,
                known ? parameter : "",
                text.substring(start, offset),
                METHOD_PLACE.matcher(before).find());
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '.' || character == '-';
    }

    /** The method that is named last before a place, else first behind it in lines that belong together. */
    private String method(String text, int lineStart, int offset) {
        int lineEnd = lineEnd(text, offset);
        String here = last(text.substring(lineStart, offset));
        here = here.isEmpty() ? first(text.substring(offset, lineEnd)) : here;
        if (!here.isEmpty()) {
            return here;
        }
        int end = lineEnd;
        int start = lineStart;
        // A command that goes on over lines names its address at either end.
        while (goesOn(text.substring(lineStart(text, end), end)) && end < text.length()) {
            int from = end + 1;
            end = lineEnd(text, from);
            String found = first(text.substring(from, end));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int i = 0; i < MAX_LINES && start > 0; i++) {
            int to = start - 1;
            start = lineStart(text, to);
            String content = text.substring(start, to);
            String found = last(content);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static boolean goesOn(String line) {
        String content = line.stripTrailing();
        return content.endsWith("\\") || content.endsWith("`") || content.endsWith("^");
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private String last(String text) {
        String found = "";
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            found = documentation.knows(name.group()) ? name.group() : found;
        }
        return found;
    }

    private String first(String text) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (documentation.knows(name.group())) {
                return name.group();
            }
        }
        return "";
    }
}

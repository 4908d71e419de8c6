package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown, or reStructuredText: each code block is read as what it says it is, the rest as text for people. */
final class MarkdownFile {

    private static final Pattern FENCE =
            Pattern.compile("[ \\t>]*(?:[-*+] |\\d+\\. )?[ \\t]*(```+|~~~+)[ \\t]*([^`\\n]*)");

    /** A code block of reStructuredText. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("([ \\t]*)\\.\\. (?:code-block|code|sourcecode|prompt|highlight)::[ \\t]*(\\S*)[^\\n]*");

    private static final Pattern OPTION = Pattern.compile("[ \\t]*(?::[\\w-]+:[^\\n]*)?(?:\\n|$)");

    private static final Set<String> TERMINALS =
            Set.of("console", "terminal", "shell-session", "sh-session", "bash-session", "shellsession");
    private static final Pattern ROOT_PROMPT = Pattern.compile("(?m)^[ \\t]*(# )(?=\\S)");
    private static final Pattern OTHER_PROMPT = Pattern.compile("(?m)^[ \\t]*(?:[$%>]|\\S+@\\S+[#$%]) ");

    private final Scope scope;

    MarkdownFile(Scope scope) {
        this.scope = scope;
    }

    void read(MappedText text) {
        String characters = text.text();
        int prose = 0;
        int at = 0;
        while (at < characters.length()) {
            int end = lineEnd(characters, at);
            Matcher fence = FENCE.matcher(characters).region(at, end);
            Matcher directive = DIRECTIVE.matcher(characters).region(at, end);
            if (directive.lookingAt()) {
                int start = body(characters, end + 1);
                int close = indented(characters, start, directive.end(1) - directive.start(1));
                prose(text, prose, at);
                block(language(directive.group(2)), text.part(start, close));
                at = Math.max(close, end + 1);
                prose = Math.min(at, characters.length());
                continue;
            }
            if (!fence.lookingAt()) {
                at = end + 1;
                continue;
            }
            prose(text, prose, at);
            int start = Math.min(end + 1, characters.length());
            int close = close(characters, start, fence.group(1));
            block(language(fence.group(2)), text.part(start, Math.max(start, Math.min(close, characters.length()))));
            at = Math.min(lineEnd(characters, Math.min(close, characters.length())) + 1, characters.length());
            prose = at;
        }
        prose(text, prose, characters.length());
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Where the text of a directive starts, behind its options and a blank line. */
    private static int body(String text, int from) {
        int at = Math.min(from, text.length());
        while (at < text.length()
                && OPTION.matcher(text).region(at, text.length()).lookingAt()) {
            at = Math.min(lineEnd(text, at) + 1, text.length());
        }
        return at;
    }

    /** Where the lines end that are indented by more than a directive. */
    private static int indented(String text, int from, int indent) {
        int at = from;
        int end = from;
        while (at < text.length()) {
            String line = text.substring(at, lineEnd(text, at));
            boolean blank = line.isBlank();
            if (!blank && line.length() - line.stripLeading().length() <= indent) {
                break;
            }
            at = Math.min(lineEnd(text, at) + 1, text.length());
            end = blank ? end : at;
        }
        return end;
    }

    private static int close(String text, int from, String fence) {
        for (int at = from; at < text.length(); at = lineEnd(text, at) + 1) {
            String line = text.substring(at, lineEnd(text, at)).replace(">", "").strip();
            if (line.startsWith(fence)
                    && line.replace(fence.substring(0, 1), "").isEmpty()) {
                return at;
            }
        }
        return text.length();
    }

    private static String language(String info) {
        String word = info.strip().split("[\\s{,:]", 2)[0].toLowerCase(Locale.ROOT);
        return word.startsWith(".") ? word.substring(1) : word;
    }

    private void prose(MappedText text, int from, int to) {
        if (to > from) {
            new TextLines(scope, "", false, true).read(text.part(from, to));
        }
    }

    /** In a copied terminal without any other prompt, a number sign is the prompt of the administrator, and no comment. */
    private static MappedText withoutRootPrompts(MappedText code) {
        if (OTHER_PROMPT.matcher(code.text()).find()) {
            return code;
        }
        Matcher prompt = ROOT_PROMPT.matcher(code.text());
        List<MappedText> parts = new ArrayList<>();
        int at = 0;
        while (prompt.find()) {
            parts.add(code.part(at, prompt.start(1)));
            at = prompt.end(1);
        }
        parts.add(code.part(at, code.length()));
        return at == 0 ? code : MappedText.join(parts);
    }

    private void block(String language, MappedText code) {
        FileKind kind = FileKind.ofLanguage(language);
        if (kind == FileKind.SHELL) {
            // With prompts, output and comments in it, as manuals have them.
            new TextLines(scope, "", false, false).read(TERMINALS.contains(language) ? withoutRootPrompts(code) : code);
        } else {
            new FileCalls(scope, "").read(kind, code, false);
        }
    }
}

package dev.memsetkit.cli.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a command in a copied terminal, a trace, or a shell history.
 *
 * @param end where the command starts
 * @param kind what reads the command
 */
record Prompt(int end, Kind kind) {

    enum Kind {
        SHELL,
        POWERSHELL,
        BATCH,
        MA_SHELL
    }

    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?";
    private static final String DATE = "\\[?(?:\\d{4}-\\d{2}-\\d{2}(?:[ T]" + TIME + ")?(?:[+-]\\d{4}|Z)?"
            + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?: " + TIME + ")?"
            + "|(?:[A-Z][a-z]{2},? )?(?:[A-Z][a-z]{2} +\\d{1,2}|\\d{1,2} [A-Z][a-z]{2}),?(?: \\d{4})?,? " + TIME
            + "(?: [AP]M)?(?: [A-Z]{3,4})?(?: \\d{4})?"
            + "|" + TIME + ")\\]?";

    private static final Pattern MA_SHELL_PROMPT = Pattern.compile("\\s*\\[(?:\\.\\.\\.)?[0-9a-fA-F.]*\\]>\\s*");
    private static final Pattern POWERSHELL_PROMPT =
            Pattern.compile("\\s*(?:\\(\\w+\\) )?PS(?: [A-Za-z]:[^>\\n]*| /[^>\\n]*| ~[^>\\n]*)?> ?");
    private static final Pattern BATCH_PROMPT = Pattern.compile("\\s*[A-Za-z]:\\\\[^>|\\n]{0,200}>\\s*");

    /** Each is tried once, in this order. */
    private static final List<Pattern> SHELL_PROMPTS = List.of(
            Pattern.compile("[\\s\ufeff]+"),
            Pattern.compile("\\d{1,7}\\*?[ \\t]+(?:" + DATE + "[ \\t]+)?(?=\\S)"),
            Pattern.compile(": \\d+:\\d+;"),
            Pattern.compile("- cmd: "),
            Pattern.compile("(?:Exec(?:Start|StartPre|StartPost|Stop|StopPost|Reload|Condition))=[-@:+!]*"),
            Pattern.compile("\\++(?:\\S+:\\d+>)?[ \\t]+"),
            Pattern.compile("\\(\\w[\\w.-]*\\) (?=\\S+[$#%])"),
            Pattern.compile(
                    "(?:\\[[\\w.-]+@[\\w.-]+[ :][^\\]\\n]*\\]|[\\w.-]+@[\\w.-]+[: ][^$#%>\\n]*?|(?:ba|z|k|da)?sh-[\\d.]+)[$#%>] ?"),
            Pattern.compile("(?:[$%\u276f\u279c]|\u00bb) +"),
            Pattern.compile("> (?=\\S)"));

    /** What stands before the command of a line. */
    static Prompt of(String line) {
        Matcher maShell = MA_SHELL_PROMPT.matcher(line);
        if (maShell.lookingAt() && line.substring(0, maShell.end()).indexOf('[') >= 0) {
            return new Prompt(maShell.end(), Kind.MA_SHELL);
        }
        Matcher powerShell = POWERSHELL_PROMPT.matcher(line);
        if (powerShell.lookingAt()) {
            return new Prompt(powerShell.end(), Kind.POWERSHELL);
        }
        Matcher batch = BATCH_PROMPT.matcher(line);
        if (batch.lookingAt()) {
            return new Prompt(batch.end(), Kind.BATCH);
        }
        int at = 0;
        for (Pattern pattern : SHELL_PROMPTS) {
            Matcher matcher = pattern.matcher(line).region(at, line.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                at = matcher.end();
            }
        }
        return new Prompt(at, Kind.SHELL);
    }
}

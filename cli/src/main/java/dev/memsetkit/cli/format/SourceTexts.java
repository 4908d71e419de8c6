package dev.memsetkit.cli.format;

import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a program without quotes around them: here-documents of Ruby, PHP and Perl, and their commands {@code %x(...)}. */
final class SourceTexts {

    private static final Pattern TEXT = Pattern.compile(
            "<<<?[~-]?([\"'`]?)([A-Z][A-Z0-9_]*)\\1[^\\n]*\\n([\\s\\S]{0,20000}?)^[ \\t]*\\2\\b"
                    + "|(?:%x|\\bqx)\\s*(?:\\(([^)]*)\\)|\\{([^}]*)}|\\[([^\\]]*)]|([|/!])(.*?)\\7)",
            Pattern.MULTILINE);

    private final Scope scope;

    SourceTexts(Scope scope) {
        this.scope = scope;
    }

    /** Reads those that hold commands; the source with blanks in their place. */
    MappedText read(MappedText source, SourceNames names) {
        Matcher text = TEXT.matcher(source.text());
        List<MappedText> rest = new ArrayList<>();
        int at = 0;
        while (text.find()) {
            int group = text.start(3) >= 0 ? 3 : text.start(8) >= 0 ? 8 : firstOf(text, 4, 6);
            MappedText content = source.part(text.start(group), text.end(group));
            if (Wrappers.hasProgram(content.text()) && scope.mentionsHost(content.text())) {
                new CommandCalls(scope).read(ShellScript.commands(names.filled(content)));
                rest.add(source.part(at, text.start(group)));
                rest.add(HtmlCode.blank(content));
                at = text.end(group);
            }
        }
        rest.add(source.part(at, source.length()));
        return at == 0 ? source : MappedText.join(rest);
    }

    private static int firstOf(Matcher text, int from, int to) {
        int group = from;
        while (group < to && text.start(group) < 0) {
            group++;
        }
        return group;
    }
}

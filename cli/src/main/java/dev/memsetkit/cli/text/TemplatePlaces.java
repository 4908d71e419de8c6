package dev.memsetkit.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a document where a program fills something in before it is used: what stands there is not known. */
public final class TemplatePlaces {

    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\{.*?}}|\\$\\{[^}]*}|<%.*?%>|\\{%.*?%}|\\$\\([^)]*\\)|%[A-Z_]{2,}%", Pattern.DOTALL);

    private TemplatePlaces() {}

    /** Whether a text has such a place. */
    public static boolean areIn(String text) {
        return TEMPLATE.matcher(text).find();
    }

    /** The text with {@link MappedText#UNKNOWN} for each such place. */
    public static MappedText unknown(MappedText text) {
        Matcher template = TEMPLATE.matcher(text.text());
        List<MappedText> parts = new ArrayList<>();
        int at = 0;
        while (template.find()) {
            parts.add(text.part(at, template.start()));
            parts.add(MappedText.unknown(text.span(template.start(), template.end())));
            at = template.end();
        }
        parts.add(text.part(at, text.length()));
        return at == 0 ? text : MappedText.join(parts);
    }
}

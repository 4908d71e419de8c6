package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page shows as code: commands and calls as people copy them. */
final class HtmlCode {

    private static final Pattern ELEMENT = Pattern.compile("(?is)<(pre|code|kbd|tt)\\b[^>]*>(.{0,20000}?)</\\1>");
    private static final Pattern MARKUP =
            Pattern.compile("<[^>]*>|&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(amp|lt|gt|quot|apos|nbsp));");

    private final Scope scope;

    HtmlCode(Scope scope) {
        this.scope = scope;
    }

    /** Reads the code of a page; the page with blanks in its place. */
    MappedText read(MappedText page) {
        Matcher element = ELEMENT.matcher(page.text());
        List<MappedText> rest = new ArrayList<>();
        int at = 0;
        while (element.find()) {
            MappedText code = decoded(page.part(element.start(2), element.end(2)));
            new TextLines(scope, "", false, true).read(code);
            rest.add(page.part(at, element.start()));
            rest.add(blank(page.part(element.start(), element.end())));
            at = element.end();
        }
        rest.add(page.part(at, page.length()));
        return at == 0 ? page : MappedText.join(rest);
    }

    /** Blanks, and the line ends, for a text. */
    static MappedText blank(MappedText text) {
        MappedText.Builder builder = new MappedText.Builder(text.span().start());
        for (int i = 0; i < text.length(); i++) {
            builder.add(text.text().charAt(i) == '\n' ? '\n' : ' ', text.start(i), text.end(i));
        }
        return builder.build(text.span().end());
    }

    /** The text without elements, and with characters for their entities. */
    private static MappedText decoded(MappedText code) {
        Matcher markup = MARKUP.matcher(code.text());
        MappedText.Builder builder = new MappedText.Builder(code.span().start());
        int at = 0;
        while (markup.find()) {
            builder.add(code.part(at, markup.start()));
            String character = character(markup);
            for (int i = 0; i < character.length(); i++) {
                builder.add(character.charAt(i), code.start(markup.start()), code.end(markup.end() - 1));
            }
            at = markup.end();
        }
        return builder.add(code.part(at, code.length())).build(code.span().end());
    }

    private static String character(Matcher entity) {
        if (entity.group(1) != null) {
            return of(Integer.parseInt(entity.group(1)));
        } else if (entity.group(2) != null) {
            return of(Integer.parseInt(entity.group(2), 16));
        } else if (entity.group(3) == null) {
            return "";
        }
        return switch (entity.group(3)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> " ";
        };
    }

    private static String of(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }
}

package dev.memsetkit.extractor.html;

import dev.memsetkit.extractor.message.InputError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses pages whose tags are nested deeper than a parser follows: what stands too deep would be lost. */
final class TagDepth {

    /** The parser flattens what is nested deeper than 512; Sphinx's own pages stay below 40. */
    private static final int MAX_DEPTH = 400;

    /** Elements that always have an end tag. */
    private static final Pattern TAG = Pattern.compile(
            "<(?<end>/?)(?:div|section|article|main|aside|blockquote|ul|ol|dl|table|span|em|strong|b|i|a|code|details)\\b|(?<line>\\n)",
            Pattern.CASE_INSENSITIVE);

    private TagDepth() {}

    /**
     * Looks how deep tags are nested.
     *
     * @throws dev.memsetkit.extractor.finding.BadInputException if they are nested too deep
     */
    static void check(String origin, String html) {
        int depth = 0;
        int line = 1;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (tag.group("line") != null) {
                line++;
            } else if (tag.group("end").isEmpty()) {
                depth++;
                if (depth > MAX_DEPTH) {
                    throw InputError.NESTED_TOO_DEEP.at(origin + ", line " + line, MAX_DEPTH);
                }
            } else if (depth > 0) {
                depth--;
            }
        }
    }
}

package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts text of the spec into Javadoc: escaped once, here, so that it can neither end the comment nor be markup. */
final class Javadoc {

    private static final int WIDTH = 110;
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`|\\*\\*([^*\n]+)\\*\\*");
    private static final Pattern PLAIN_CODE = Pattern.compile("[\\w.=,:/ ()'-]+");
    private static final Pattern BULLET = Pattern.compile("- .*", Pattern.DOTALL);

    private Javadoc() {}

    /** A Javadoc body; no format character in it means anything to JavaPoet. */
    static CodeBlock of(String html) {
        return CodeBlock.of("$L\n", wrap(html.strip()));
    }

    /** Markdown of the spec as HTML. */
    static String html(String markdown) {
        List<String> blocks = new ArrayList<>();
        for (String block : markdown.strip().split("\n\n+")) {
            if (block.startsWith("|") || block.startsWith("```")) {
                blocks.add("<pre>\n" + escape(block.replace("```", "").strip()) + "\n</pre>");
            } else if (BULLET.matcher(block).matches()) {
                blocks.add(list(block));
            } else {
                String text = inline(block.replaceAll("(?m)^> ?", "").replace('\n', ' '));
                blocks.add(blocks.isEmpty() ? text : "<p>" + text);
            }
        }
        return String.join("\n\n", blocks);
    }

    private static String list(String block) {
        String items = block.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith("- ") ? "\n<li>" + inline(line.substring(2)) : " " + inline(line.strip()))
                .collect(Collectors.joining());
        return "<ul>" + items + "\n</ul>";
    }

    /** One line of Markdown. */
    static String inline(String markdown) {
        StringBuilder html = new StringBuilder();
        Matcher matcher = CODE.matcher(markdown);
        int end = 0;
        while (matcher.find()) {
            html.append(escape(markdown.substring(end, matcher.start())));
            html.append(matcher.group(1) != null ? code(matcher.group(1)) : "<b>" + escape(matcher.group(2)) + "</b>");
            end = matcher.end();
        }
        return html.append(escape(markdown.substring(end))).toString();
    }

    /** A value or name as code. */
    static String code(String text) {
        boolean plain = PLAIN_CODE.matcher(text).matches();
        return plain ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    /** Text without any meaning to Javadoc or the Java compiler. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '/' -> escaped.append(endsWith(escaped, '*') ? "&#47;" : "/");
                case '\n', ' ' -> escaped.appendCodePoint(c);
                default -> {
                    if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                        escaped.append(' ');
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** What the documentation says of a value besides its meaning, in words; empty if nothing. */
    static String constraints(Constraints constraints) {
        List<String> parts = new ArrayList<>();
        if (constraints.format() != null) {
            parts.add("format " + escape(constraints.format()));
        }
        constraints.minLength().ifPresent(n -> parts.add("at least " + n + " characters"));
        constraints.maxLength().ifPresent(n -> parts.add("at most " + n + " characters"));
        constraints.minimum().ifPresent(n -> parts.add("from " + n));
        constraints.maximum().ifPresent(n -> parts.add("up to " + n));
        constraints.maxItems().ifPresent(n -> parts.add("at most " + n + " elements"));
        if (!constraints.values().isEmpty() && constraints.values().size() <= 15) {
            String values = constraints.values().stream()
                    .map(Literal::text)
                    .map(Javadoc::value)
                    .collect(Collectors.joining(", "));
            parts.add((constraints.open() ? "known values " : "one of ") + values);
        }
        if (constraints.defaultValue() != null) {
            parts.add("default " + value(constraints.defaultValue().text()));
        }
        return String.join("; ", parts);
    }

    private static String value(String text) {
        return text.isEmpty() ? "the empty string" : code(text);
    }

    /** A text as the second half of a line, beginning in lower case where that is a plain word. */
    static String continued(String html) {
        boolean word = html.length() > 1
                && Character.isUpperCase(html.charAt(0))
                && (Character.isLowerCase(html.charAt(1)) || html.charAt(1) == ' ');
        return word ? html.substring(0, 1).toLowerCase(Locale.ROOT) + html.substring(1) : html;
    }

    private static String wrap(String html) {
        boolean verbatim = false;
        List<String> lines = new ArrayList<>();
        for (String line : html.split("\n", -1)) {
            verbatim = (verbatim || line.startsWith("<pre>")) && !line.equals("</pre>");
            if (verbatim || line.length() <= WIDTH) {
                lines.add(line.stripTrailing());
                continue;
            }
            StringBuilder current = new StringBuilder();
            for (String word : words(line)) {
                if (current.length() + word.length() + 1 > WIDTH && !current.isEmpty()) {
                    lines.add(current.toString());
                    current.setLength(0);
                    current.append(line.startsWith("@") ? "    " : "");
                }
                current.append(current.isEmpty() || current.toString().isBlank() ? "" : " ")
                        .append(word);
            }
            lines.add(current.toString());
        }
        return String.join("\n", lines);
    }

    /** Words of a line; an inline tag is not broken. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\{@\\w+ [^}]*\\}\\S*|\\S+").matcher(line);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}

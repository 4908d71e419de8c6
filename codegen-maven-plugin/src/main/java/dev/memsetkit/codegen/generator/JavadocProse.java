package dev.memsetkit.codegen.generator;

import dev.memsetkit.spec.client.ApiType;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.model.ErrorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the Markdown of the spec into Javadoc; names of methods and errors become links. */
final class JavadocProse {

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`|\\*\\*([^*\n]+)\\*\\*");
    private static final Pattern BULLET = Pattern.compile("- .*", Pattern.DOTALL);

    private final Map<String, String> links = new HashMap<>();

    JavadocProse(ClientModel model, TypeNames types) {
        for (ApiType api : model.apis()) {
            String type = types.raw(api.type()).canonicalName();
            for (ApiType.Call call : api.calls()) {
                String name = call.method().name();
                links.put(name, "{@link " + type + "#" + call.javaName() + " " + name + "}");
            }
        }
        for (ErrorType error : model.spec().errors()) {
            String type = types.raw(model.exception(error)).canonicalName();
            links.putIfAbsent(error.name(), "{@link " + type + " " + error.name() + "}");
        }
    }

    /** A method: a link, or its name where the spec has no such method. */
    String method(String name) {
        return link(name);
    }

    /** An error: a link to its exception, or its name where the spec has no such error. */
    String error(String name) {
        return link(name);
    }

    private String link(String name) {
        return links.getOrDefault(name, Javadoc.code(name));
    }

    /** Markdown of the spec as HTML. */
    String html(String markdown) {
        List<String> blocks = new ArrayList<>();
        for (String block : Javadoc.printable(markdown).strip().split("\n\n+")) {
            if (block.startsWith("|") || block.startsWith("```")) {
                String code = block.replace("```", "").strip();
                if (!Javadoc.isBlank(code)) {
                    blocks.add("<pre>\n" + Javadoc.escape(code) + "\n</pre>");
                }
            } else if (BULLET.matcher(block).matches()) {
                blocks.add(list(block));
            } else {
                String text = inline(block.replaceAll("(?m)^> ?", "").replace('\n', ' '));
                if (!text.isBlank()) {
                    blocks.add(blocks.isEmpty() ? text : "<p>" + text);
                }
            }
        }
        return String.join("\n\n", blocks);
    }

    private String list(String block) {
        String items = block.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith("- ") ? "\n<li>" + inline(line.substring(2)) : " " + inline(line.strip()))
                .collect(Collectors.joining());
        return "<ul>" + items + "\n</ul>";
    }

    /** One line of Markdown. */
    String inline(String markdown) {
        StringBuilder html = new StringBuilder();
        Matcher matcher = CODE.matcher(markdown);
        int end = 0;
        while (matcher.find()) {
            html.append(Javadoc.escape(markdown.substring(end, matcher.start())));
            html.append(matcher.group(1) != null ? code(matcher.group(1)) : bold(matcher.group(2)));
            end = matcher.end();
        }
        return html.append(Javadoc.escape(markdown.substring(end))).toString();
    }

    /** What has nothing to read is not bold: javadoc warns of empty tags. */
    private static String bold(String text) {
        String escaped = Javadoc.escape(text);
        return escaped.isBlank() ? escaped : "<b>" + escaped + "</b>";
    }

    private String code(String text) {
        String name = text.endsWith("()") ? text.substring(0, text.length() - 2) : text;
        String link = links.get(name);
        return link == null ? Javadoc.code(text) : link;
    }
}

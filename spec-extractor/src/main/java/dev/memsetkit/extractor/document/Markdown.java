package dev.memsetkit.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as Markdown, the form of all descriptions in the spec. */
public final class Markdown {

    private Markdown() {}

    /** The blocks as Markdown, one blank line between them; field lists and entries are left out. */
    public static String of(List<Block> blocks) {
        return blocks.stream()
                .map(Markdown::block)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** One text as Markdown. */
    public static String of(Text text) {
        StringBuilder markdown = new StringBuilder();
        for (InlineSpan span : text.spans()) {
            markdown.append(
                    switch (span.role()) {
                        case PLAIN -> span.text();
                        case STRONG -> around("**", span.text());
                        case EMPHASIS -> around("*", span.text());
                        case CODE -> around("`", span.text());
                    });
        }
        return markdown.toString();
    }

    private static String around(String mark, String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? text : text.replace(stripped, mark + stripped + mark);
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + of(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return of(paragraph.text());
        } else if (block instanceof Block.BulletList list) {
            return list.items().stream().map(item -> "- " + indent(of(item))).collect(Collectors.joining("\n"));
        } else if (block instanceof Block.DefinitionList list) {
            return list.definitions().stream()
                    .map(definition -> "- " + of(definition.term()) + ": " + indent(of(definition.blocks())))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Admonition admonition) {
            String title = admonition.kind().isEmpty()
                    ? ""
                    : "**" + Character.toUpperCase(admonition.kind().charAt(0))
                            + admonition.kind().substring(1) + ":** ";
            return "> " + title + of(admonition.blocks()).replace("\n", "\n> ").replace("> \n", ">\n");
        } else if (block instanceof Block.Code code) {
            return "```\n" + code.text() + "\n```";
        }
        return "";
    }

    private static String indent(String text) {
        return text.replace("\n", "\n  ").replace("\n  \n", "\n\n");
    }

    private static String table(Block.Table table) {
        List<String> lines = new ArrayList<>();
        if (!table.header().isEmpty()) {
            lines.add(row(table.header()));
            lines.add("|" + " --- |".repeat(table.header().size()));
        }
        table.rows().forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines);
    }

    private static String row(List<Text> cells) {
        return cells.stream().map(Markdown::of).collect(Collectors.joining(" | ", "| ", " |"));
    }
}

package dev.memsetkit.extractor.outline;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.KeyPhrases;
import dev.memsetkit.extractor.grammar.ResultPhrases;
import dev.memsetkit.spec.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which keys stand inside which, by their words.
 *
 * <p>A key that announces keys, and a name without a type, hold those that follow. They hold them up to the end, unless
 * there were keys beside the holder before; then they end where a key is of another kind than all those inside: a plain
 * one after dictionaries and lists, one of these after plain ones, a name after a name, or one written like those beside
 * the holder ({@code name} or {@code name:}) and unlike those inside. What was decided so is reported.
 */
final class Nesting {

    private static final Pattern ANNOUNCEMENT = Pattern.compile("\\bfollowing keys:?$");

    private final String where;
    private final Findings findings;

    Nesting(String where, Findings findings) {
        this.where = where;
        this.findings = findings;
    }

    private enum Kind {
        LABEL,
        HOLDER,
        PLAIN
    }

    private record Node(Definition definition, List<Node> inside) {}

    /** The keys with those inside each other that their words put there. */
    DefinitionList nest(List<Definition> flat) {
        List<List<Node>> open = new ArrayList<>();
        open.add(new ArrayList<>());
        for (Definition definition : flat) {
            Node node = new Node(definition, new ArrayList<>());
            while (open.size() > 1 && ends(open, definition)) {
                open.remove(open.size() - 1);
            }
            open.get(open.size() - 1).add(node);
            if (opens(definition)) {
                open.add(node.inside);
            }
        }
        return list(open.get(0));
    }

    private DefinitionList list(List<Node> nodes) {
        List<Definition> definitions = nodes.stream()
                .map(node -> node.inside.isEmpty() ? node.definition : holder(node))
                .toList();
        return new DefinitionList(definitions, definitions.get(0).source());
    }

    private Definition holder(Node holder) {
        List<String> names =
                holder.inside.stream().map(node -> name(node.definition)).toList();
        findings.undecided(
                "nesting",
                where,
                "without indentation, " + String.join(", ", names) + " are read as keys inside "
                        + name(holder.definition),
                holder.definition.source());
        List<Block> blocks = new ArrayList<>(holder.definition.blocks());
        blocks.add(list(holder.inside));
        return new Definition(holder.definition.term(), blocks, holder.definition.source());
    }

    private static String name(Definition definition) {
        return definition.term().plain().replaceFirst(":$", "");
    }

    /** Whether the innermost open keys end before that one. */
    private static boolean ends(List<List<Node>> open, Definition next) {
        List<Node> inside = open.get(open.size() - 1);
        if (inside.isEmpty()) {
            return false;
        }
        List<Node> beside = open.get(open.size() - 2);
        Definition holder = beside.get(beside.size() - 1).definition;
        if (kind(holder) == Kind.LABEL && kind(next) == Kind.LABEL) {
            return true;
        }
        if (open.subList(0, open.size() - 1).stream().noneMatch(level -> level.size() > 1)) {
            return false;
        }
        Kind kind = kind(next);
        return inside.stream().noneMatch(node -> kind(node.definition) == kind)
                || isWrittenLike(beside.subList(0, beside.size() - 1), inside, next);
    }

    private static boolean isWrittenLike(List<Node> elders, List<Node> inside, Definition next) {
        boolean colon = hasColon(next);
        return !elders.isEmpty()
                && elders.stream().allMatch(node -> hasColon(node.definition) == colon)
                && inside.stream().noneMatch(node -> hasColon(node.definition) == colon);
    }

    private static boolean hasColon(Definition definition) {
        return definition.term().plain().endsWith(":");
    }

    private static Kind kind(Definition definition) {
        if (definition.blocks().isEmpty()) {
            return Kind.LABEL;
        }
        DataType type = KeyPhrases.type(text(definition))
                .map(KeyPhrases.TypeWords::type)
                .orElse(DataType.STRING);
        return type == DataType.DICTIONARY || type == DataType.LIST ? Kind.HOLDER : Kind.PLAIN;
    }

    /** Whether the key holds those that follow. */
    private static boolean opens(Definition definition) {
        if (definition.blocks().isEmpty()) {
            return true;
        }
        if (definition.blocks().stream().anyMatch(DefinitionList.class::isInstance)) {
            return false;
        }
        String text = text(definition);
        boolean depends = text.endsWith(":") && KeyPhrases.DEPENDENCE.reads(text);
        return kind(definition) == Kind.HOLDER
                && (depends
                        || ResultPhrases.describesKeys(text)
                        || ANNOUNCEMENT.matcher(text).find());
    }

    static String text(Definition definition) {
        return definition.blocks().stream()
                .map(Outline::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

package dev.memsetkit.extractor.document;

import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about blocks that do not depend on what the documentation is about. */
public final class Blocks {

    private static final String WORD = "['\"\u00ab\u2039]?[\\w.,/*-]+['\"\u00bb\u203a]?";

    /** Words behind a term that say whether it is there. */
    private static final String FLAG =
            "(?i:optional|required|mandatory|deprecated|always|sometimes|if|where|when|only|unless|except|since|new)\\b";

    private static final String TYPE = "(?i:string|list|dictionary|boolean|float|integer|date)";

    /**
     * A term: a code word in quotes or not, several of them, and what may follow: a footnote mark, additions in brackets,
     * what kind of thing it is; a type beside it. Anything longer is running text.
     */
    private static final Pattern TERM = Pattern.compile(WORD + "(?:(?:, (?:or |and )?| or | and | ?[|/] ?)" + WORD
            + ")*+(?: ?\\[\\d{1,3}\\])?(?::(?= ?[(\\[]))?(?: ?\\([^()]{1,60}\\)| ?\\[[^\\[\\]]{1,60}\\])*+"
            + "(?: : ?[^.]{1,40}|(?: (?:--|[\\u2013\\u2014-])|:) ?" + FLAG + "[^:]{0,40})?:?|" + WORD
            + ":?(?: (?:--|[\\u2013\\u2014-]))? " + TYPE + ":?|" + TYPE + " " + WORD + ":?");

    private static final Pattern FIELD_NAME =
            Pattern.compile("(?:Parameters?|Return type|Returns?|Raises?|Excepts?|Exceptions?|Preconditions?) ?:?");

    private Blocks() {}

    /** Whether the words of a term are those with which the fields of a method are printed. */
    public static boolean isFieldName(String term) {
        return FIELD_NAME.matcher(term).matches();
    }

    /** The names of fields that stand deeper in a block: among its terms, or as the first words of its lines. */
    public static Stream<String> fieldNamesWithin(Block block) {
        if (block instanceof Block.BulletList list) {
            return list.items().stream().flatMap(Blocks::fieldNamesIn);
        } else if (block instanceof DefinitionList list) {
            return list.definitions().stream()
                    .flatMap(definition -> Stream.concat(
                            Stream.of(definition.term().plain()).filter(Blocks::isFieldName),
                            fieldNamesIn(definition.blocks())));
        } else if (block instanceof Block.Admonition admonition) {
            return fieldNamesIn(admonition.blocks());
        }
        return Stream.empty();
    }

    private static Stream<String> fieldNamesIn(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.FieldList list) {
                return list.fields().stream().map(Block.Field::name);
            } else if (block instanceof Paragraph paragraph) {
                String text = paragraph.text().plain();
                Matcher name = FIELD_NAME.matcher(text);
                boolean begins = name.lookingAt() && (name.group().endsWith(":") || name.end() == text.length());
                return begins ? Stream.of(name.group()) : Stream.empty();
            }
            return fieldNamesWithin(block);
        });
    }

    /**
     * The blocks with every "definition" undone that is none: where the term is running text, such as "a dictionary with
     * the following keys:" or the first half of a sentence, it becomes a paragraph before what it introduces.
     */
    public static List<Block> undoProseTerms(List<Block> blocks) {
        if (blocks.stream().noneMatch(DefinitionList.class::isInstance)) {
            return blocks;
        }
        List<Block> undone = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof DefinitionList list) {
                undone.addAll(undo(list));
            } else {
                undone.add(block);
            }
        }
        return undone;
    }

    private static List<Block> undo(DefinitionList list) {
        List<Block> undone = new ArrayList<>();
        List<Definition> run = new ArrayList<>();
        for (Definition definition : list.definitions()) {
            if (isTerm(definition.term()) && !isTitleOfBullets(definition)) {
                run.add(definition);
                continue;
            }
            flush(run, undone);
            undone.addAll(prose(definition));
        }
        flush(run, undone);
        return undone;
    }

    /** "Notes:" above bullets introduces them; it is no key. */
    private static boolean isTitleOfBullets(Definition definition) {
        return definition.term().plain().endsWith(":")
                && !definition.blocks().isEmpty()
                && definition.blocks().get(0) instanceof Block.BulletList;
    }

    private static void flush(List<Definition> run, List<Block> undone) {
        if (!run.isEmpty()) {
            undone.add(new DefinitionList(run, run.get(0).source()));
            run.clear();
        }
    }

    private static List<Block> prose(Definition definition) {
        List<Block> inner = undoProseTerms(definition.blocks());
        List<Block> prose = new ArrayList<>();
        String term = definition.term().plain();
        boolean unfinished = !term.endsWith(".") && !term.endsWith(":");
        if (unfinished && !inner.isEmpty() && inner.get(0) instanceof Paragraph first) {
            prose.add(new Paragraph(definition.term().join(first.text()), definition.source()));
            prose.addAll(inner.subList(1, inner.size()));
        } else {
            prose.add(new Paragraph(definition.term(), definition.source()));
            prose.addAll(inner);
        }
        return prose;
    }

    /** Whether a definition's term is a key or a value rather than running text. */
    static boolean isTerm(Text term) {
        return TERM.matcher(term.plain()).matches();
    }

    /** All running text of the blocks, nested ones included but not entries; pieces are separated by line breaks. */
    public static String plain(List<Block> blocks) {
        if (blocks.size() == 1) {
            return plain(blocks.get(0));
        }
        return blocks.stream()
                .map(Blocks::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The running text of a block, piece by piece. */
    public static List<String> pieces(Block block) {
        return block instanceof Paragraph paragraph
                ? List.of(paragraph.text().plain())
                : List.of(plain(block).split("\n"));
    }

    private static String plain(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text().plain();
        } else if (block instanceof Paragraph paragraph) {
            return paragraph.text().plain();
        } else if (block instanceof Block.BulletList list) {
            return list.items().stream().map(Blocks::plain).collect(Collectors.joining("\n"));
        } else if (block instanceof DefinitionList list) {
            return list.definitions().stream()
                    .map(definition -> definition.term().plain() + "\n" + plain(definition.blocks()))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Admonition admonition) {
            return plain(admonition.blocks());
        } else if (block instanceof Block.FieldList list) {
            return list.fields().stream().map(field -> plain(field.blocks())).collect(Collectors.joining("\n"));
        }
        return "";
    }
}

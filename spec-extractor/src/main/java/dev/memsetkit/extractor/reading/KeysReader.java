package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Markdown;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.DeclaredFlags;
import dev.memsetkit.extractor.grammar.DeclaredType;
import dev.memsetkit.extractor.grammar.Grammar;
import dev.memsetkit.extractor.grammar.KeyPhrases;
import dev.memsetkit.extractor.grammar.KeyPhrases.KeyFact;
import dev.memsetkit.extractor.grammar.KeyPhrases.TypeWords;
import dev.memsetkit.extractor.grammar.PhraseParts;
import dev.memsetkit.extractor.grammar.SentenceSplitter;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.spec.model.DataType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the returned keys that a definition list describes, nested ones included. */
final class KeysReader {

    private final Findings findings;
    private final KeyStatements statements;

    KeysReader(Findings findings) {
        this.findings = findings;
        this.statements = new KeyStatements(findings);
    }

    /** The keys of a list, in order; what is no key is reported. */
    List<KeyFacts> read(String where, DefinitionList list) {
        List<KeyFacts> keys = new ArrayList<>();
        for (Definition definition : list.definitions()) {
            Optional<KeyTerm> term = KeyTerm.of(definition.term().plain());
            if (term.isPresent()) {
                keys.addAll(keys(where, term.get(), definition));
            } else {
                findings.lost(
                        "unreadable-key",
                        where,
                        "found \"" + definition.term().plain() + "\", expected the name of a returned key",
                        definition.source());
            }
        }
        return keys;
    }

    /** The key that a term names; where it names several, each of them. */
    private List<KeyFacts> keys(String where, KeyTerm term, Definition definition) {
        List<KeyFacts> keys = new ArrayList<>();
        boolean unread = !term.unread().isEmpty() || term.alternatives();
        if (unread) {
            findings.unread(where, definition.term().plain(), definition.source());
        }
        for (String name : term.names()) {
            keys.add(key(where + "." + name, name, term, definition));
        }
        return keys;
    }

    private KeyFacts key(String where, String name, KeyTerm term, Definition definition) {
        boolean markedOptional = term.optional() || term.alternatives();
        List<Block> blocks = new ArrayList<>(Blocks.undoProseTerms(definition.blocks()));
        List<Paragraph> paragraphs = paragraphs(blocks);
        Optional<TypeWords> type = Optional.empty();
        List<Sourced<String>> said = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            type = KeyPhrases.type(paragraph.text().plain());
            if (KeyPhrases.opensWithOtherType(paragraph.text().plain())) {
                findings.lost(
                        "unreadable-type",
                        where,
                        "found \"" + SentenceSplitter.first(paragraph.text().plain())
                                + "\", expected String, List, Dictionary, Boolean, Float, Integer or Date",
                        paragraph.source());
                return unknown(name, markedOptional, blocks, opening("type", paragraph), definition);
            }
            if (type.isPresent()) {
                said.add(opening("type", paragraph));
                blocks.set(
                        blocks.indexOf(paragraph),
                        new Paragraph(paragraph.text().from(type.get().length()), paragraph.source()));
                break;
            }
        }
        type.filter(words -> !words.misspelt().isEmpty())
                .ifPresent(words -> findings.documentation(
                        "misspelt-type",
                        where,
                        "\"" + words.misspelt() + "\" is not a type; read as "
                                + words.type().documentedName(),
                        definition.source()));
        if (type.isEmpty()) {
            type = term.type().map(declared -> TypeWords.of(declared));
            if (type.isPresent()) {
                said.add(new Sourced<>("type", definition.term().plain(), definition.source()));
            }
        }
        List<DefinitionList> nested = blocks.stream()
                .filter(DefinitionList.class::isInstance)
                .map(DefinitionList.class::cast)
                .toList();
        String text = String.join(
                "\n",
                paragraphs(blocks).stream()
                        .map(paragraph -> SentenceText.of(paragraph.text(), Set.of()))
                        .toList());
        if (type.isEmpty() && !paragraphs.isEmpty()) {
            said.add(opening("type", paragraphs.get(0)));
        }
        if (type.isEmpty() && nested.isEmpty() && !paragraphs.isEmpty()) {
            type = KeyPhrases.typeAtEnd(paragraphs.get(0).text().plain()).map(TypeWords::of);
        }
        boolean inTypeWords = type.filter(KeysReader::saysOptional).isPresent();
        Optional<Sourced<String>> optional = markedOptional
                ? Optional.of(new Sourced<>("required", definition.term().plain(), definition.source()))
                : inTypeWords
                        ? Optional.of(new Sourced<>(
                                "required", said.get(0).words(), said.get(0).source()))
                        : optionality(paragraphs(blocks));
        optional.ifPresent(said::add);
        Shape shape = shape(where, name, type, text, nested);
        if (type.isEmpty() && (shape instanceof Shape.ScalarOf || shape instanceof Shape.Unknown)) {
            String taken = shape instanceof Shape.Unknown ? "any type" : "String";
            findings.documentation(
                    "key-without-type", where, "no type is stated; read as " + taken, definition.source());
        }
        if (shape instanceof Shape.ScalarOf scalar && !scalar.values().isEmpty()) {
            said.add(new Sourced<>("enum", valueWords(text, nested), definition.source()));
        }
        Set<String> values =
                shape instanceof Shape.ScalarOf scalar ? scalar.values().keySet() : Set.of();
        boolean doubted = statements.check(
                where, everyParagraph(blocks), type.map(KeysReader::flags), values, definition.source());
        if (doubted && shape instanceof Shape.ScalarOf open && !open.values().isEmpty()) {
            findings.unread(where, SentenceText.printed(valueWords(text, nested)), definition.source());
            shape = new Shape.ScalarOf(open.type(), Map.of());
        }
        boolean describedByValues = shape instanceof Shape.ScalarOf;
        List<Block> description = describedByValues ? new ArrayList<>(blocks) : withoutLists(blocks);
        return new KeyFacts(
                name,
                Markdown.of(
                        description.stream().filter(block -> !isEmpty(block)).toList()),
                optional.isPresent(),
                type.isPresent(),
                shape,
                said,
                definition.source());
    }

    private static boolean saysOptional(TypeWords words) {
        DeclaredFlags flags = flags(words);
        return words.optional() || flags.optional() || flags.isConditional();
    }

    private static DeclaredFlags flags(TypeWords words) {
        return DeclaredFlags.of(words.flags().replaceAll("^[, (]+|[)]$", ""));
    }

    /** A key of a type that the spec has no word for. */
    private static KeyFacts unknown(
            String name, boolean optional, List<Block> blocks, Sourced<String> opening, Definition definition) {
        return new KeyFacts(
                name,
                Markdown.of(blocks),
                optional || optionality(paragraphs(blocks)).isPresent(),
                true,
                new Shape.Unknown(),
                List.of(opening),
                definition.source());
    }

    private static Sourced<String> opening(String keyword, Paragraph paragraph) {
        return new Sourced<>(keyword, SentenceSplitter.first(paragraph.text().plain()), paragraph.source());
    }

    private static Optional<Sourced<String>> optionality(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text().plain();
            if (KeyPhrases.OPTIONALITY.reads(text)) {
                String words = SentenceSplitter.of(text).stream()
                        .filter(sentence -> KeyPhrases.OPTIONALITY.reads(sentence))
                        .findFirst()
                        .orElse(text);
                return Optional.of(new Sourced<>("required", words, paragraph.source()));
            }
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Paragraph paragraph && paragraph.text().isEmpty();
    }

    private static List<Block> withoutLists(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof DefinitionList))
                .toList();
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    /** Those of bullet lists too: they belong to the sentences above them. */
    private static List<Paragraph> everyParagraph(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof BulletList list
                        ? everyParagraph(
                                list.items().stream().flatMap(List::stream).toList())
                                .stream()
                        : paragraphs(List.of(block)).stream())
                .toList();
    }

    private Shape shape(
            String where, String name, Optional<TypeWords> words, String text, List<DefinitionList> nested) {
        DataType type = words.map(TypeWords::type).orElse(null);
        if (type == null) {
            return untyped(where, name, text, nested);
        }
        return switch (type) {
            case DICTIONARY -> dictionary(where, name, text, nested);
            case LIST -> list(where, words.orElseThrow(), text, nested);
            default -> new Shape.ScalarOf(type, values(text, nested));
        };
    }

    private Shape untyped(String where, String name, String text, List<DefinitionList> nested) {
        if (!nested.isEmpty()) {
            return keys(where, nested);
        }
        for (Grammar.Found<KeyFact> found : KeyPhrases.CONTENT.find(text)) {
            if (found.fact() instanceof KeyFact.ListAsIn list) {
                return new Shape.ListOf(new Shape.DictionaryOf(list.method()));
            } else if (found.fact() instanceof KeyFact.MapAsIn one) {
                // "rules: as provided by rule_info" may be a list of them or a dictionary.
                return isPluralOfPart(name, one.method()) ? new Shape.Unknown() : new Shape.DictionaryOf(one.method());
            } else if (found.fact() instanceof KeyFact.AsIn as) {
                return new Shape.DictionaryOf(as.method());
            }
        }
        return new Shape.ScalarOf(DataType.STRING, values(text, nested));
    }

    private Shape dictionary(String where, String name, String text, List<DefinitionList> nested) {
        if (!nested.isEmpty()) {
            return describedKeys(where, text, nested);
        }
        for (Grammar.Found<KeyFact> found : KeyPhrases.CONTENT.find(text)) {
            if (found.fact() instanceof KeyFact.MapAsIn map) {
                // "rules: as provided by rule_info" holds many of what the method describes one of.
                Shape element = new Shape.DictionaryOf(map.method());
                return isPluralOfPart(name, map.method()) ? new Shape.MapOf(element) : element;
            } else if (found.fact() instanceof KeyFact.AsIn as) {
                return new Shape.DictionaryOf(as.method());
            } else if (found.fact() instanceof KeyFact.MapOfStringLists) {
                return new Shape.MapOf(new Shape.ListOf(new Shape.ScalarOf(DataType.STRING, Map.of())));
            }
        }
        return new Shape.MapOf(null);
    }

    private static boolean isPluralOfPart(String name, String method) {
        return name.endsWith("s")
                && method.matches(
                        ".*(?:^|[._])" + Pattern.quote(name.substring(0, name.length() - 1)) + "(?:$|[._]).*");
    }

    /** The keys of a dictionary; where they stand for data or under labels, what they stand for. */
    private Shape describedKeys(String where, String text, List<DefinitionList> nested) {
        Shape.Keys keys = keys(where, nested);
        Optional<String> depend =
                text.lines().filter(line -> KeyPhrases.DEPENDENCE.reads(line)).findFirst();
        if (depend.isPresent()) {
            List<KeyFacts> flat = new ArrayList<>();
            for (KeyFacts key : keys.keys()) {
                boolean label = !key.typed() && key.shape() instanceof Shape.Keys;
                List<KeyFacts> below = label ? ((Shape.Keys) key.shape()).keys() : List.of(key);
                below.forEach(inner -> flat.add(inner.asOptional(depend.get(), key.source())));
            }
            return new Shape.Keys(flat);
        }
        return standingForData(keys);
    }

    /** A dictionary of one key that itself holds described dictionaries: the key stands for data. */
    static Shape standingForData(Shape.Keys keys) {
        if (keys.keys().size() == 1) {
            KeyFacts only = keys.keys().get(0);
            boolean holdsKeys = only.shape() instanceof Shape.Keys
                    || (only.shape() instanceof Shape.ListOf list && list.items() instanceof Shape.Keys);
            if (only.typed() && holdsKeys) {
                return new Shape.MapOf(only.shape());
            }
        }
        return keys;
    }

    private Shape list(String where, TypeWords words, String text, List<DefinitionList> nested) {
        if (!words.places().isEmpty()) {
            return new Shape.ListOf(new Shape.TupleOf(words.places()));
        }
        if (!nested.isEmpty()) {
            return new Shape.ListOf(describedKeys(where, text, nested));
        }
        Optional<DataType> elements = DeclaredType.of(
                        "List of " + (words.elements().isEmpty() ? KeyPhrases.elements(text) : words.elements()))
                .flatMap(DeclaredType::elements);
        if (elements.isPresent() && elements.get() != DataType.DICTIONARY) {
            return new Shape.ListOf(new Shape.ScalarOf(elements.get(), Map.of()));
        }
        for (Grammar.Found<KeyFact> found : KeyPhrases.CONTENT.find(text)) {
            if (found.fact() instanceof KeyFact.ListAsIn list) {
                return new Shape.ListOf(new Shape.DictionaryOf(list.method()));
            } else if (found.fact() instanceof KeyFact.MapAsIn each) {
                return new Shape.ListOf(new Shape.DictionaryOf(each.method()));
            } else if (found.fact() instanceof KeyFact.AsIn as) {
                return new Shape.ListOf(new Shape.DictionaryOf(as.method()));
            } else if (found.fact() instanceof KeyFact.StringList) {
                return new Shape.ListOf(new Shape.ScalarOf(DataType.STRING, Map.of()));
            }
        }
        return new Shape.ListOf(words.elements().contains("dictionar") ? new Shape.MapOf(null) : null);
    }

    private Shape.Keys keys(String where, List<DefinitionList> nested) {
        List<KeyFacts> keys = new ArrayList<>();
        nested.forEach(list -> keys.addAll(read(where, list)));
        return new Shape.Keys(keys);
    }

    /** The words that state a value set: what introduces a list of terms and the terms, else the sentence. */
    private static String valueWords(String text, List<DefinitionList> nested) {
        String terms = nested.stream()
                .flatMap(list -> list.definitions().stream())
                .map(definition -> definition.term().plain())
                .collect(Collectors.joining(", "));
        if (!terms.isEmpty()) {
            return terms;
        }
        if (!KeyPhrases.glossed(text.lines().toList()).isEmpty()) {
            return text.replace('\n', ' ');
        }
        return text.lines()
                .flatMap(line -> SentenceSplitter.of(line).stream())
                .filter(sentence -> !KeyPhrases.valueSet(sentence).isEmpty())
                .findFirst()
                .orElse(text.replace('\n', ' '));
    }

    /** The value set of a scalar: a list of terms, paragraphs that gloss one value each, or words. */
    static Map<String, String> values(String text, List<DefinitionList> nested) {
        Map<String, String> values = new LinkedHashMap<>();
        for (DefinitionList list : nested) {
            for (Definition definition : list.definitions()) {
                String term = definition.term().plain();
                values.put(
                        PhraseParts.unquote(term.endsWith(":") ? term.substring(0, term.length() - 1) : term),
                        Blocks.plain(definition.blocks()).replace('\n', ' '));
            }
        }
        if (values.isEmpty()) {
            values.putAll(KeyPhrases.glossed(text.lines().toList()));
        }
        if (values.isEmpty()) {
            text.lines()
                    .map(KeyPhrases::valueSet)
                    .filter(set -> !set.isEmpty())
                    .findFirst()
                    .ifPresent(values::putAll);
        }
        return values;
    }
}

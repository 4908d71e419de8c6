package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Markdown;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.Grammar;
import dev.memsetkit.extractor.grammar.KeyPhrases;
import dev.memsetkit.extractor.grammar.MethodPhrases;
import dev.memsetkit.extractor.grammar.MethodPhrases.MethodFact;
import dev.memsetkit.extractor.grammar.ResultPhrases;
import dev.memsetkit.extractor.grammar.ResultPhrases.ResultFact;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a method returns: an opening sentence, lists of keys, and sentences about keys between them. */
final class ResultReader {

    private final Findings findings;
    private final KeysReader keysReader;

    ResultReader(Findings findings) {
        this.findings = findings;
        this.keysReader = new KeysReader(findings);
    }

    /**
     * The result that a "Returns" field describes.
     *
     * @param returnType what a "Return type" field says; empty if there is none
     */
    ResultFacts read(String where, List<Block> field, String returnType, Source source) {
        Content content = content(where, Blocks.undoProseTerms(field));
        Optional<DataType> type = DataType.ofDocumentedName(returnType.strip());
        Shape shape;
        if (type.isPresent()
                && content.lists.isEmpty()
                && type.get() != DataType.LIST
                && type.get() != DataType.DICTIONARY) {
            shape = new Shape.ScalarOf(type.get(), Map.of());
        } else {
            shape = shape(where, content, source);
        }
        String opening = content.opening.plain();
        return new ResultFacts(
                Markdown.of(content.prose), shape, "", opening.isEmpty() ? returnType.strip() : opening, source);
    }

    /** The parts of a "Returns" field. */
    private static final class Content {
        private final List<Block> prose = new ArrayList<>();
        private final List<DefinitionList> lists = new ArrayList<>();
        private final List<KeyFacts> keys = new ArrayList<>();
        private final List<String> keysOf = new ArrayList<>();
        private Text opening = Text.EMPTY;
    }

    private Content content(String where, List<Block> blocks) {
        Content content = new Content();
        String optional = "";
        for (Block block : blocks) {
            if (block instanceof DefinitionList list) {
                content.lists.add(list);
                if (ResultPhrases.describesKeys(content.opening.plain())) {
                    for (KeyFacts key : keysReader.read(where, list)) {
                        content.keys.add(optional.isEmpty() ? key : key.asOptional(optional, list.source()));
                    }
                } else {
                    content.prose.add(list);
                }
                optional = "";
                continue;
            }
            content.prose.add(block);
            if (block instanceof Paragraph paragraph) {
                String plain = paragraph.text().plain();
                if (ResultPhrases.describesKeys(content.opening.plain()) && KeyPhrases.looksLikeKey(plain)) {
                    findings.lost(
                            "unreadable-key",
                            where,
                            "found \"" + plain + "\", expected the name of a returned key above its description",
                            paragraph.source());
                }
                for (Grammar.Found<MethodFact> found : MethodPhrases.ALL.find(plain)) {
                    if (found.fact() instanceof MethodFact.KeysToo too) {
                        content.keysOf.add(too.method());
                    } else if (found.fact() instanceof MethodFact.OptionalKeysBelow) {
                        optional = found.words();
                    }
                }
                if (content.opening.isEmpty() || isUnfinished(content.opening.plain())) {
                    content.opening = content.opening.join(paragraph.text());
                }
            }
        }
        return content;
    }

    private static boolean isUnfinished(String opening) {
        return !(opening.endsWith(".") || opening.endsWith(":") || opening.endsWith(")"))
                && !ResultPhrases.describesKeys(opening);
    }

    private Shape shape(String where, Content content, Source source) {
        String opening = content.opening.plain();
        ResultFact fact = ResultPhrases.first(opening).map(Grammar.Found::fact).orElse(null);
        if (fact == null) {
            findings.lost("unreadable-result", where, "no phrase reads the result \"" + opening + "\"", source);
            return new Shape.Nothing();
        }
        if (ResultPhrases.saysMore(opening, fact)) {
            findings.lost("unreadable-result", where, "the result is read in part only: \"" + opening + "\"", source);
            return new Shape.Nothing();
        }
        Shape.Keys keys = new Shape.Keys(content.keys);
        if (ResultPhrases.describesKeys(fact) && content.keys.isEmpty()) {
            findings.lost("missing-keys", where, "keys are announced and none follow", source);
        }
        if (fact instanceof ResultFact.DictionaryWithKeys) {
            Shape own = KeysReader.standingForData(keys);
            return content.keysOf.isEmpty() ? own : new Shape.KeysToo(content.keysOf, keys);
        } else if (fact instanceof ResultFact.ListWithKeys) {
            return new Shape.ListOf(keys);
        } else if (fact instanceof ResultFact.MapWithKeys) {
            return new Shape.MapOf(keys);
        } else if (fact instanceof ResultFact.EmptyDictionary) {
            return new Shape.Keys(List.of());
        } else if (fact instanceof ResultFact.NoValue) {
            return new Shape.Nothing();
        } else if (fact instanceof ResultFact.FlagsOf flags) {
            return new Shape.FlagsOf(flags.method());
        } else if (fact instanceof ResultFact.OwnParameters) {
            return new Shape.OwnParameters();
        } else if (fact instanceof ResultFact.OutputOf output) {
            return new Shape.OutputOf(output.method());
        } else if (fact instanceof ResultFact.ListAsIn list) {
            return new Shape.ListOf(new Shape.DictionaryOf(list.method()));
        } else if (fact instanceof ResultFact.DictionaryAsIn dictionary) {
            return new Shape.DictionaryOf(dictionary.method());
        } else if (fact instanceof ResultFact.StringList) {
            return new Shape.ListOf(new Shape.ScalarOf(DataType.STRING, Map.of()));
        } else if (fact instanceof ResultFact.AnyDictionary) {
            return new Shape.MapOf(null);
        } else if (fact instanceof ResultFact.AnyList) {
            return new Shape.ListOf(null);
        } else if (fact instanceof ResultFact.ListOf list) {
            return new Shape.ListOf(new Shape.ScalarOf(list.type(), Map.of()));
        }
        ResultFact.ScalarOf scalar = (ResultFact.ScalarOf) fact;
        return new Shape.ScalarOf(scalar.type(), KeysReader.values(opening, content.lists));
    }
}

package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Admonition;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Block.Table;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Markdown;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.Grammar;
import dev.memsetkit.extractor.grammar.Grammar.Found;
import dev.memsetkit.extractor.grammar.MethodPhrases;
import dev.memsetkit.extractor.grammar.MethodPhrases.MethodFact;
import dev.memsetkit.extractor.grammar.MethodStatement;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.grammar.PhraseParts;
import dev.memsetkit.extractor.grammar.SentenceSplitter;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the entry of one method. */
final class MethodEntryReader {

    private static final List<String> BEFORE_REFERENCE = List.of(" in", " by", " of", " as");
    private static final Pattern LONE_REFERENCE = Pattern.compile(PhraseParts.METHOD + "\\.?");
    private static final Pattern STRAY_KEY =
            Pattern.compile("^([a-z]\\w*):? (?=(?:String|List|Dictionary|Boolean|Float|Integer|Date)\\b[^.:]{0,30}:)");

    private final Findings findings;
    private final ParameterReader parameterReader;
    private final ResultReader resultReader;
    private final RaisesReader raisesReader;
    private final KeysReader keysReader;

    MethodEntryReader(Findings findings) {
        this.findings = findings;
        this.parameterReader = new ParameterReader(findings);
        this.resultReader = new ResultReader(findings);
        this.raisesReader = new RaisesReader(findings);
        this.keysReader = new KeysReader(findings);
    }

    MethodFacts read(String tag, Entry entry) {
        String name = entry.name();
        List<Block> blocks = Blocks.undoProseTerms(entry.blocks());
        List<Block> prose = new ArrayList<>();
        List<ParameterFacts> params = new ArrayList<>();
        List<Block> returns = new ArrayList<>();
        List<Block> conditions = new ArrayList<>();
        String returnType = "";
        Source returnsSource = entry.source();
        for (Block block : blocks) {
            if (!(block instanceof FieldList list)) {
                if (endsBeforeReference(returns) && isLoneReference(block)) {
                    returns.add(block); // A slip of indentation left the end of "as described in" behind the field.
                } else {
                    prose.add(block);
                }
                continue;
            }
            for (Field field : list.fields()) {
                switch (field.name().toLowerCase(Locale.ROOT)) {
                    case "parameters", "parameter" -> params.addAll(parameters(name, field));
                    case "returns", "return" -> {
                        returns.addAll(field.blocks());
                        returnsSource = field.source();
                    }
                    case "return type" -> returnType = Blocks.plain(field.blocks());
                    case "raises", "raise", "except", "exceptions" -> raises(name, field);
                    case "preconditions" -> conditions.addAll(field.blocks());
                    default ->
                        findings.lost(
                                "unknown-field",
                                name,
                                "found the field \"" + field.name()
                                        + "\", expected Parameters, Returns, Return type, Raises or Preconditions",
                                field.source());
                }
            }
        }
        new SignatureReader(findings).check(entry, params, !returns.isEmpty() || !returnType.isEmpty());
        ResultFacts result = returns.isEmpty() && returnType.isEmpty()
                ? null
                : resultReader.read(name, returns, returnType, returnsSource);
        Notes notes = notes(name, prose, result, params);
        List<Block> description = new ArrayList<>(notes.description);
        description.addAll(conditions);
        return new MethodFacts(
                name,
                tag,
                summary(description),
                Markdown.of(description),
                notes.deprecation,
                params,
                notes.result,
                raisesReader.read(name, blocks),
                notes.defaults,
                entry.source());
    }

    /** What the field says without the name of an error is no raised error that the spec could have. */
    private void raises(String method, Field field) {
        String text = Blocks.plain(field.blocks()).replace('\n', ' ');
        if (!text.contains("ApiError") && !text.isBlank()) {
            findings.unread(method, text, field.source());
        }
    }

    private static boolean endsBeforeReference(List<Block> returns) {
        return !returns.isEmpty()
                && returns.get(returns.size() - 1) instanceof Paragraph last
                && BEFORE_REFERENCE.stream().anyMatch(last.text().plain()::endsWith);
    }

    private static boolean isLoneReference(Block block) {
        return block instanceof Paragraph paragraph
                && LONE_REFERENCE.matcher(paragraph.text().plain()).matches();
    }

    private List<ParameterFacts> parameters(String method, Field field) {
        List<List<Block>> items = new ArrayList<>();
        if (field.blocks().size() == 1 && field.blocks().get(0) instanceof BulletList list) {
            items.addAll(list.items());
        } else {
            items.add(field.blocks());
        }
        List<ParameterFacts> params = new ArrayList<>();
        Set<String> names = items.stream()
                .flatMap(item -> ParameterReader.name(item).stream())
                .collect(Collectors.toSet());
        for (List<Block> item : items) {
            parameterReader.read(method, item, names, field.source()).ifPresent(params::add);
        }
        params.replaceAll(param -> withoutTornTable(method, names, param));
        return params;
    }

    /** Cells of a table that a text gives one by one are taken for values: the names in its head, or halves of a list. */
    private ParameterFacts withoutTornTable(String method, Set<String> names, ParameterFacts param) {
        Optional<String> cell = cell(names, param);
        if (cell.isEmpty()) {
            return param;
        }
        findings.lost(
                "unreadable-table",
                method + "." + param.name(),
                "found \"" + cell.get() + "\" among the values, a cell of a table that could not be put together",
                param.source());
        return param.withoutValues();
    }

    private static Optional<String> cell(Set<String> names, ParameterFacts param) {
        for (Sourced<ParameterFact> said : param.facts()) {
            if (said.fact() instanceof ParameterFact.Values values
                    && values.values().size() == 1
                    && names.contains(values.values().get(0))) {
                return Optional.of(values.values().get(0));
            }
        }
        List<ListedValue> listed = param.values();
        if (!listed.isEmpty() && names.contains(listed.get(0).value())) {
            return Optional.of(listed.get(0).value());
        }
        return listed.stream()
                .map(ListedValue::value)
                .filter(value -> value.endsWith(","))
                .findFirst();
    }

    private static String summary(List<Block> description) {
        return description.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> SentenceSplitter.first(Markdown.of(((Paragraph) block).text())))
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What the running text around the fields says. */
    private static final class Notes {
        private final List<Block> description = new ArrayList<>();
        private final Map<String, Sourced<String>> defaults = new LinkedHashMap<>();
        private @Nullable Sourced<String> deprecation;
        private @Nullable ResultFacts result;
    }

    private Notes notes(String name, List<Block> prose, @Nullable ResultFacts result, List<ParameterFacts> params) {
        List<String> names = params.stream().map(ParameterFacts::name).toList();
        Notes notes = new Notes();
        notes.result = result;
        String describedBelow = "";
        for (Block block : prose) {
            if (!describedBelow.isEmpty() && block instanceof DefinitionList list) {
                Shape keys = KeysReader.standingForData(new Shape.Keys(keysReader.read(name, list)));
                notes.result = withKey(name, notes.result, describedBelow, keys, block.source());
                describedBelow = "";
                continue;
            }
            Optional<KeyFacts> stray = strayKey(name, block, notes.result);
            if (stray.isPresent() && notes.result != null) {
                notes.result = withMoreKeys(notes.result, stray.get());
                continue;
            }
            if (block instanceof Admonition admonition && admonition.kind().startsWith("see also")) {
                continue;
            }
            parametersOutsideField(name, block);
            fieldWithin(name, block);
            boolean silent = false;
            for (String printed : Blocks.pieces(block)) {
                String paragraph = SentenceText.of(printed);
                Grammar.Outcome<MethodFact> outcome = MethodPhrases.ALL.read(paragraph);
                outcome.unread().forEach(text -> findings.unread(name, text, block.source()));
                statements(name, paragraph, outcome, names, block.source());
                for (Found<MethodFact> found : outcome.found()) {
                    if (found.fact() instanceof MethodFact.DeprecatedMethod) {
                        notes.deprecation = new Sourced<>("deprecated", found.words(), block.source());
                    } else if (TiedParams.isRule(found.fact())) {
                        new TiedParams(findings, name, params).add(found, block.source());
                    } else if (found.fact() instanceof MethodFact.DefaultOf fact && !names.contains(fact.param())) {
                        findings.unread(name, found.words(), block.source());
                    } else if (found.fact() instanceof MethodFact.DefaultOf fact) {
                        notes.defaults.put(fact.param(), new Sourced<>(fact.value(), found.words(), block.source()));
                    } else if (found.fact() instanceof MethodFact.OptionalKeys keys) {
                        notes.result = withOptional(notes.result, keys.keys(), found.words(), block.source());
                    } else if (found.fact() instanceof MethodFact.KeysToo too) {
                        notes.result = withKeysOf(name, notes.result, too.method(), block.source());
                    } else if (found.fact() instanceof MethodFact.KeyDescribedBelow key) {
                        describedBelow = key.key();
                        silent = true;
                    } else if (found.fact() instanceof MethodFact.Unfinished) {
                        silent = true;
                        findings.documentation(
                                "unfinished", name, "the text says \"" + found.words() + "\"", block.source());
                    }
                }
            }
            if (!silent) {
                notes.description.add(block);
            }
        }
        return notes;
    }

    /** Tells what the text says of the method as a whole that no phrase reads. */
    private void statements(
            String name, String paragraph, Grammar.Outcome<MethodFact> outcome, List<String> params, Source source) {
        for (String sentence : SentenceSplitter.of(paragraph)) {
            boolean read = outcome.found().stream().anyMatch(found -> sentence.contains(found.words()));
            if (!read && MethodStatement.isIn(sentence, params)) {
                findings.unread(name, SentenceText.printed(sentence), source);
            }
        }
    }

    /** Parameters that running text, a list or a table describes are not read: a field holds those that are. */
    private void parametersOutsideField(String method, Block block) {
        String found;
        if (block instanceof BulletList bullets && ListedValues.describesKeys(bullets)) {
            found = Blocks.plain(List.of(block)).lines().findFirst().orElse("");
        } else if (block instanceof Table columns && ListedValues.describesParameters(columns)) {
            found = String.join(" | ", ListedValues.header(columns));
        } else {
            return;
        }
        findings.lost(
                "unreadable-parameter",
                method,
                "found \"" + found + "\", expected parameters in a field \"Parameters\"",
                block.source());
    }

    /** A field that stands within a list or a note of the description says nothing there that could be read. */
    private void fieldWithin(String method, Block block) {
        Blocks.fieldNamesWithin(block)
                .findFirst()
                .ifPresent(found -> findings.lost(
                        "field-in-text",
                        method,
                        "found \"" + found
                                + "\" within a list or a note of the description, expected a field of the method",
                        block.source()));
    }

    /** A returned key that a slip of indentation left behind its list: {@code name Type: meaning} in a paragraph. */
    private Optional<KeyFacts> strayKey(String method, Block block, @Nullable ResultFacts result) {
        boolean keysBefore = result != null && KeyShapes.endsInKeys(result.shape());
        if (!keysBefore || !(block instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        Matcher matcher = STRAY_KEY.matcher(paragraph.text().plain());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Definition definition = new Definition(
                Text.of(matcher.group(1)),
                List.of(new Paragraph(paragraph.text().from(matcher.end()), paragraph.source())),
                paragraph.source());
        return keysReader.read(method, new DefinitionList(List.of(definition), paragraph.source())).stream()
                .findFirst();
    }

    private static ResultFacts withMoreKeys(ResultFacts result, KeyFacts key) {
        return result.withShape(KeyShapes.append(result.shape(), key));
    }

    private @Nullable ResultFacts withKey(
            String name, @Nullable ResultFacts result, String key, Shape keys, Source source) {
        if (result == null) {
            findings.lost("unknown-key", name, "the key \"" + key + "\" is described, but no result", source);
            return null;
        }
        return result.withShape(KeyShapes.mapKeys(
                result.shape(),
                facts -> facts.name().equals(key) ? facts.withShape(element(facts.shape(), keys)) : facts));
    }

    private static Shape element(Shape described, Shape keys) {
        return described instanceof Shape.ListOf ? new Shape.ListOf(keys) : keys;
    }

    private @Nullable ResultFacts withKeysOf(String name, @Nullable ResultFacts result, String method, Source source) {
        if (result == null || !KeyShapes.endsInKeys(result.shape())) {
            findings.lost("unknown-keys", name, "keys of " + method + " are returned too, but no dictionary", source);
            return result;
        }
        return result.withShape(KeyShapes.withKeysOf(result.shape(), method));
    }

    private static @Nullable ResultFacts withOptional(
            @Nullable ResultFacts result, List<String> keys, String words, Source source) {
        return result == null
                ? null
                : result.withShape(KeyShapes.mapKeys(
                        result.shape(),
                        facts -> keys.contains(facts.name()) ? facts.asOptional(words, source) : facts));
    }
}

package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Admonition;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Block.Table;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Markdown;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.Grammar;
import dev.memsetkit.extractor.grammar.KeyPhrases;
import dev.memsetkit.extractor.grammar.LabelPhrases;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.grammar.ParameterPhrases;
import dev.memsetkit.extractor.grammar.Qualification;
import dev.memsetkit.extractor.grammar.ResultPhrases;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.extractor.grammar.Wording;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the description of one parameter: its sentences, then its lists and tables of values. */
final class DescriptionReader {

    private static final Wording ANNOUNCEMENT = Wording.of(" ?(?:Acceptable values|Valid options)(?: are)?:?$");

    private static final Wording EXAMPLES =
            Wording.of("(?i)\\b(?:e\\.g\\.|examples?|for instance|such as|like)[^.]*:?$");

    /** The head of a table that a text gives cell by cell: the name of a parameter where values are announced. */
    private static final Pattern TORN_TABLE = Pattern.compile("\\b(?:values|options)(?: are)?:? (?<cell>\\w+)$");

    private final String where;
    private final String name;
    private final List<DataType> types;
    private final Set<String> names;
    private final Source source;
    private final Findings findings;

    private final List<Sourced<ParameterFact>> facts = new ArrayList<>();
    private final List<ListedValue> values = new ArrayList<>();
    private final List<OptionRow> options = new ArrayList<>();
    private final List<Block> prose = new ArrayList<>();
    private final List<Sourced<String>> unread = new ArrayList<>();
    private final List<Sourced<String>> qualifications = new ArrayList<>();
    private boolean keysFollow;
    /** The paragraph before, and the end of its line: what it leaves unfinished may go on in the next one. */
    private String before = "";

    DescriptionReader(
            String where, String name, List<DataType> types, Set<String> names, Source source, Findings findings) {
        this.where = where;
        this.name = name;
        this.types = types;
        this.names = names;
        this.source = source;
        this.findings = findings;
    }

    void read(List<Block> body) {
        boolean valuesFollow = false;
        boolean examplesFollow = false;
        for (Block block : Blocks.undoProseTerms(body)) {
            List<ListedValue> bullets =
                    valuesFollow && block instanceof BulletList list ? ListedValues.of(list) : List.of();
            if (!bullets.isEmpty()) {
                values.addAll(bullets);
            } else if (block instanceof DefinitionList list) {
                definitions(list);
            } else if ((valuesFollow || keysFollow) && block instanceof FieldList list) {
                definitions(list.asTerms());
            } else if (block instanceof Table table) {
                table(table, valuesFollow);
            } else if (block instanceof FieldList list) {
                String fields = Blocks.plain(List.of(list)).replace('\n', ' ');
                unread.add(new Sourced<>(fields, fields, list.source()));
                prose.add(list);
            } else if (block instanceof BulletList list && !examplesFollow && isTold(list)) {
                prose.add(list);
            } else {
                valuesFollow = prose(block);
                examplesFollow = EXAMPLES.isIn(Blocks.plain(List.of(block)));
                continue;
            }
            valuesFollow = false;
            examplesFollow = false;
            before = "";
        }
        if (body.isEmpty()) {
            findings.documentation("missing-description", where, "the parameter has no description", source);
        }
        values.forEach(this::label);
        new FactReview(facts, values, unread).defaultsInWords();
        announced();
        new FactReview(facts, values, unread).review(qualifications, !options.isEmpty());
        unread.forEach(this::report);
    }

    /**
     * Reads words that stand beside the type, such as "max. 20 characters"; tells whether all of them were read.
     *
     * @param optional whether the parameter need not be given: what has a default and has to be given is told
     */
    boolean readFlag(String words, boolean optional) {
        Grammar.Outcome<ParameterFact> outcome = ParameterPhrases.ALL.read(SentenceText.of(words));
        boolean whole = outcome.unread().isEmpty()
                && outcome.found().size() == 1
                && outcome.found().get(0).words().length() == words.length();
        boolean byDefault = whole && outcome.found().get(0).fact() instanceof ParameterFact.Default;
        if (!whole || (byDefault && !optional)) {
            return false;
        }
        add(outcome.found().get(0).fact(), words, source);
        return true;
    }

    private void report(Sourced<String> said) {
        Matcher torn = TORN_TABLE.matcher(said.fact());
        if (torn.find() && names.contains(torn.group("cell"))) {
            findings.lost(
                    "unreadable-table",
                    where,
                    "found \"" + torn.group("cell")
                            + "\" among the values, a cell of a table that could not be put together",
                    said.source());
        } else {
            findings.unread(where, said.fact(), said.source());
        }
    }

    private void definitions(DefinitionList list) {
        boolean typed = list.definitions().stream()
                .anyMatch(definition -> KeyPhrases.type(Blocks.plain(definition.blocks()))
                        .filter(type -> type.length() > 0)
                        .isPresent());
        if (keysFollow || types.get(0) == DataType.DICTIONARY || (types.get(0) == DataType.LIST && typed)) {
            String keys = String.join(
                    ", ",
                    list.definitions().stream().map(key -> key.term().plain()).toList());
            findings.lost(
                    "unreadable-keys",
                    where,
                    "the keys " + keys + " of the dictionary are described here",
                    list.source());
            prose.add(list);
        } else {
            values.addAll(ListedValues.of(list));
        }
    }

    /** Tells a list that looks like one of keys or of values, which no words announce. */
    private boolean isTold(BulletList list) {
        String items = ListedValues.items(list);
        if (ListedValues.describesKeys(list)) {
            findings.lost(
                    "unreadable-keys", where, "the keys of the dictionary are described here: " + items, list.source());
            return true;
        } else if (!keysFollow && ListedValues.looksLikeValues(list)) {
            unread.add(new Sourced<>(items, items, list.source()));
            if (!values.isEmpty()) {
                // They may be values as well: those that are known are not all.
                facts.add(new Sourced<>(new ParameterFact.OpenSet(true), items, list.source()));
            }
            return true;
        }
        return false;
    }

    private void table(Table table, boolean announced) {
        Optional<List<OptionRow>> rows = ListedValues.options(name, table);
        boolean scalar = !types.contains(DataType.LIST) && !types.contains(DataType.DICTIONARY);
        boolean glossary = scalar && ListedValues.isGlossary(table);
        Optional<List<ListedValue>> listed = ListedValues.of(name, table, announced || glossary);
        if (!table.spans() && rows.isPresent()) {
            options.addAll(rows.get());
        } else if (!table.spans() && listed.isPresent()) {
            values.addAll(listed.get());
            facts.addAll(ListedValues.limits(table, unread::add));
        } else {
            String expected = table.spans()
                    ? "each cell in one row and one column"
                    : "a first column of values or of another parameter's values";
            findings.lost(
                    "unreadable-table",
                    where,
                    "found a table headed \"" + String.join(" | ", ListedValues.header(table)) + "\", expected "
                            + expected,
                    table.source());
        }
        if (table.spans() || table.header().size() > 2) {
            prose.add(table);
        }
    }

    /** Reads what is said of one value: where it can be given. */
    private void label(ListedValue listed) {
        Grammar.Outcome<LabelPhrases.Machines> outcome = LabelPhrases.ALL.read(SentenceText.of(listed.label()));
        outcome.found()
                .forEach(found -> facts.add(new Sourced<>(
                        new ParameterFact.ValueForMachines(listed.value(), found.fact()),
                        found.words(),
                        listed.source())));
        outcome.unread().stream()
                .filter(LabelPhrases::looksLikeRule)
                .forEach(text -> findings.unread(where, text, listed.source()));
        if (LabelPhrases.isDefault(listed.label())) {
            facts.add(new Sourced<>(
                    new ParameterFact.Default(listed.value()), listed.value() + " " + listed.label(), listed.source()));
        }
        if (LabelPhrases.withdraws(listed.label())) {
            String words = listed.value() + ": " + listed.label();
            findings.unread(where, words, listed.source());
            facts.add(new Sourced<>(new ParameterFact.OpenSet(true), words, listed.source()));
        }
    }

    /** Reads running text; tells whether it announces a list of values. */
    private boolean prose(Block block) {
        boolean valuesFollow = false;
        prose.add(block);
        for (String paragraph : pieces(block)) {
            Grammar.Outcome<ParameterFact> outcome = ParameterPhrases.ALL.read(paragraph);
            for (Grammar.Found<ParameterFact> found : outcome.found()) {
                String lead = before + paragraph.substring(0, found.start());
                Optional<String> unfinished = Doubts.unfinished(lead, found.words());
                if (unfinished.isPresent() || Doubts.isOfAnother(lead, name, names)) {
                    String words = unfinished.orElse("") + found.words();
                    unread.removeIf(said -> words.startsWith(said.fact() + " "));
                    unread.add(new Sourced<>(words, words, block.source()));
                    continue;
                }
                add(found.fact(), found.words(), block.source());
                valuesFollow |= announcesValues(found.fact());
            }
            outcome.unread().forEach(text -> unread.add(new Sourced<>(text, text, block.source())));
            Qualification.in(paragraph, outcome.found())
                    .forEach(text -> qualifications.add(new Sourced<>(text, text, block.source())));
            keysFollow = ResultPhrases.describesKeys(paragraph);
            before = paragraph + "\n";
        }
        return valuesFollow;
    }

    private void add(ParameterFact said, String words, Source place) {
        ParameterFact fact = ofThis(Doubts.ofTypes(said, types));
        if (!Doubts.fits(fact, types) || !names.containsAll(otherParameters(fact))) {
            unread.add(new Sourced<>(words, words, place));
        } else if (fact instanceof ParameterFact.Several several) {
            several.facts().forEach(one -> facts.add(new Sourced<>(one, words, place)));
        } else {
            facts.add(new Sourced<>(fact, words, place));
        }
    }

    /** The names of parameters in full: "this" is the one that is described. */
    private ParameterFact ofThis(ParameterFact fact) {
        if (fact instanceof ParameterFact.OneAtMost one) {
            return new ParameterFact.OneAtMost(named(one.params()));
        }
        return fact instanceof ParameterFact.AllOrNone all ? new ParameterFact.AllOrNone(named(all.params())) : fact;
    }

    private List<String> named(List<String> params) {
        return params.stream()
                .map(param -> param.equalsIgnoreCase("this") || param.equalsIgnoreCase("it") ? name : param)
                .distinct()
                .toList();
    }

    /** The parameters that the words tie to this one: another word may have been taken for a parameter. */
    static List<String> otherParameters(ParameterFact fact) {
        if (fact instanceof ParameterFact.Several several) {
            return several.facts().stream()
                    .flatMap(one -> otherParameters(one).stream())
                    .toList();
        } else if (fact instanceof ParameterFact.TogetherWith with) {
            return List.of(with.param());
        } else if (fact instanceof ParameterFact.NotTogetherWith with) {
            return List.of(with.param());
        } else if (fact instanceof ParameterFact.OneAtMost one) {
            return one.params();
        } else if (fact instanceof ParameterFact.AllOrNone all) {
            return all.params();
        } else if (fact instanceof ParameterFact.ValuesWhere where) {
            return List.of(where.param());
        }
        return fact instanceof ParameterFact.RequiredWith with ? List.of(with.param()) : List.of();
    }

    private List<String> pieces(Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(SentenceText.of(paragraph.text(), names));
        } else if (block instanceof BulletList list) {
            return list.items().stream()
                    .flatMap(List::stream)
                    .flatMap(item -> pieces(item).stream())
                    .toList();
        } else if (block instanceof Admonition admonition) {
            return admonition.blocks().stream()
                    .flatMap(inner -> pieces(inner).stream())
                    .toList();
        }
        return Blocks.pieces(block).stream().map(SentenceText::of).toList();
    }

    /** A list that the text announces and that is not there is a loss. */
    private void announced() {
        boolean below = facts.stream().anyMatch(said -> announcesValues(said.fact()));
        if (below && values.isEmpty() && options.isEmpty()) {
            findings.lost("missing-values", where, "values are announced and none follow", source);
        }
    }

    private static boolean announcesValues(ParameterFact fact) {
        return fact instanceof ParameterFact.ValuesBelow || (fact instanceof ParameterFact.OpenSet set && set.below());
    }

    List<Sourced<ParameterFact>> facts() {
        return facts;
    }

    List<ListedValue> values() {
        return values;
    }

    List<OptionRow> options() {
        return options;
    }

    /** The description without the words that announce a list: they say nothing once the list is data. */
    String markdown() {
        List<Block> rest = new ArrayList<>();
        for (Block block : prose) {
            if (block instanceof Paragraph paragraph) {
                Text text = ANNOUNCEMENT
                        .first(paragraph.text().plain())
                        .map(announcement -> paragraph.text().until(announcement.start()))
                        .orElse(paragraph.text());
                if (!text.isEmpty()) {
                    rest.add(new Paragraph(text, paragraph.source()));
                }
            } else {
                rest.add(block);
            }
        }
        return Markdown.of(rest);
    }

    /**
     * Whether the parameter has to be given, by its flags and its words.
     *
     * @param flags what the flags say
     * @param flagged whether there is a flag, or only none
     */
    boolean required(boolean flags, boolean flagged) {
        boolean agreed = facts.stream()
                        .map(Sourced::fact)
                        .filter(ParameterFact.Given.class::isInstance)
                        .distinct()
                        .count()
                <= 1;
        for (Sourced<ParameterFact> said : facts) {
            if (said.fact() instanceof ParameterFact.Given given && given.required() != flags) {
                if (!flagged && agreed) {
                    return given.required();
                }
                findings.unread(where, said.words(), said.source());
            }
        }
        return flags;
    }

    boolean deprecated() {
        return deprecations().findAny().isPresent();
    }

    boolean ignored() {
        return deprecations().anyMatch(ParameterFact.Deprecation::ignored);
    }

    private Stream<ParameterFact.Deprecation> deprecations() {
        return facts.stream()
                .map(Sourced::fact)
                .filter(ParameterFact.Deprecation.class::isInstance)
                .map(ParameterFact.Deprecation.class::cast);
    }
}

package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Table;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.grammar.PhraseParts;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
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

/** Reads the values that lists and tables print, with what each means. */
final class ListedValues {

    /** Several values that share a meaning. */
    private static final Pattern ALTERNATIVES =
            Pattern.compile("['\"]?[\\w./*-]+['\"]?(?:(?:, (?:or )?| or | and | ?[/|] ?)['\"]?[\\w./*-]+['\"]?)+");

    private static final Pattern SEPARATOR = Pattern.compile(", (?:or )?| or | and | ?[/|] ?");
    /** A value with what kind of thing it is, or since when it is known, behind it. */
    private static final Pattern WITH_ADDITION = Pattern.compile(
            "(?<value>['\"]?[\\w.,/*-]+['\"]?)(?: ?: (?<kind>.+)| ?[(\\[](?<aside>[^()\\[\\]]+)[)\\]])");
    /** Heads of a column of values, beside the name of the parameter. */
    private static final Set<String> VALUE_HEADS =
            Set.of("value", "values", "option", "options", "setting", "code", "key", "choice");

    private static final Pattern LIMIT_HEAD = Pattern.compile("(?:min|max|minimum|maximum|least|most|limit)\\b.*");

    private static final Pattern NOTHING = Pattern.compile("(?i)\\s*(?:n/a|none|-|\\u2013|\\u2014|any)?\\s*");

    private ListedValues() {}

    /** The values of a definition list; empty if one of its terms is none. */
    static List<ListedValue> of(DefinitionList list) {
        List<ListedValue> values = new ArrayList<>();
        for (Definition definition : list.definitions()) {
            values.addAll(of(definition));
        }
        return values;
    }

    private static List<ListedValue> of(Definition definition) {
        String term = SentenceText.of(definition.term().plain());
        String bare = term.endsWith(":") ? term.substring(0, term.length() - 1) : term;
        String meaning = Blocks.plain(definition.blocks()).replace('\n', ' ');
        Matcher addition = WITH_ADDITION.matcher(bare);
        if (addition.matches()) {
            bare = addition.group("value");
            meaning = addition.group("kind") == null ? meaning : addition.group("kind") + ": " + meaning;
        }
        List<ListedValue> values = new ArrayList<>();
        for (String value : alternatives(bare)) {
            values.add(new ListedValue(PhraseParts.unquote(value), meaning, definition.source()));
        }
        return values;
    }

    private static List<String> alternatives(String term) {
        boolean one = term.indexOf(' ') < 0 && term.indexOf('|') < 0;
        return one || !ALTERNATIVES.matcher(term).matches() ? List.of(term) : List.of(SEPARATOR.split(term));
    }

    /** The values that a list has as its items, with or without what they mean; none if an item is something else. */
    static List<ListedValue> of(BulletList list) {
        List<ListedValue> values = new ArrayList<>();
        for (List<Block> item : list.items()) {
            Matcher value = PhraseParts.LISTED_VALUE.matcher(
                    SentenceText.of(Blocks.plain(item).strip()));
            if (!value.matches()) {
                return List.of();
            }
            String meaning = value.group("meaning") == null ? "" : value.group("meaning");
            values.add(new ListedValue(
                    PhraseParts.unquote(value.group("value")),
                    meaning,
                    item.get(0).source()));
        }
        return values;
    }

    /**
     * The values in the first column of a table that is about them.
     *
     * @param announced whether the text says that a list of values follows
     */
    static Optional<List<ListedValue>> of(String param, Table table, boolean announced) {
        List<String> header = header(table);
        boolean own = !header.isEmpty()
                && (header.get(0).equals(param)
                        || param.endsWith("_" + header.get(0))
                        || (announced && VALUE_HEADS.contains(header.get(0))));
        if (!own) {
            return Optional.empty();
        }
        List<ListedValue> values = new ArrayList<>();
        int described = Math.max(header.indexOf("description"), header.size() == 2 ? 1 : -1);
        for (List<Text> row : table.rows()) {
            String label = described >= 0 && described < row.size()
                    ? row.get(described).plain()
                    : "";
            values.add(new ListedValue(PhraseParts.unquote(row.get(0).plain()), label, table.source()));
        }
        return Optional.of(values);
    }

    /**
     * What the further columns of a table of values say of limits, such as "min size", a column each: the spec has no
     * place for it.
     */
    static List<String> limits(Table table) {
        List<String> header = header(table);
        List<String> limits = new ArrayList<>();
        for (int column = 1; column < header.size(); column++) {
            if (LIMIT_HEAD.matcher(header.get(column)).matches()) {
                Map<String, String> said = new LinkedHashMap<>();
                for (List<Text> row : table.rows()) {
                    String cell = column < row.size() ? row.get(column).plain() : "";
                    if (!NOTHING.matcher(cell).matches()) {
                        said.merge(cell, row.get(0).plain(), (one, other) -> one + ", " + other);
                    }
                }
                String head = header.get(column);
                said.forEach((limit, values) -> limits.add(head + " " + limit + ": " + values));
            }
        }
        return limits;
    }

    /** The rows of a table that ties the values of a parameter to those of another one. */
    static Optional<List<OptionRow>> options(String param, Table table) {
        List<String> header = header(table);
        if (header.size() != 2 || !header.get(1).equals(param + " options")) {
            return Optional.empty();
        }
        return Optional.of(table.rows().stream()
                .map(row -> option(header, row, table.source()))
                .toList());
    }

    /** The cells of the head in lower case. */
    static List<String> header(Table table) {
        return table.header().stream()
                .map(cell -> cell.plain().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static OptionRow option(List<String> header, List<Text> row, Source source) {
        String value = row.get(0).plain();
        String cell = row.size() > 1 ? row.get(1).plain() : "";
        List<String> options = cell.equalsIgnoreCase("n/a") || cell.isEmpty() ? List.of() : List.of(cell.split(", *"));
        return new OptionRow(
                header.get(0),
                value,
                options,
                header.get(0) + " " + value + ", " + header.get(1) + ": " + cell,
                source);
    }
}

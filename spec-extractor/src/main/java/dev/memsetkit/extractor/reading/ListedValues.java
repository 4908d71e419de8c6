package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Block.Table;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.InlineSpan;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.grammar.Amount;
import dev.memsetkit.extractor.grammar.DeclaredType;
import dev.memsetkit.extractor.grammar.ParameterFact;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** Heads of what the values in the column before mean. */
    private static final Set<String> MEANING_HEADS =
            Set.of("meaning", "meanings", "description", "effect", "explanation", "result", "means");

    /** A key of a dictionary: its name, with a type in brackets or behind a colon. */
    private static final Pattern KEY_ITEM = Pattern.compile(
            "['\"]?[A-Za-z_]\\w*['\"]? ?(?:\\((?<aside>\\w+)[^()]*\\)|[:\\u2013\\u2014-]+ ?(?:an? )?(?<type>\\w+)\\b).*",
            Pattern.DOTALL);

    private static final Pattern LIMIT_HEAD = Pattern.compile("(?:min|max|minimum|maximum|least|most|limit)\\b.*");

    /** A limit on an amount of one thing, which other parameters may state for their values, with or without its unit. */
    private static final Pattern AMOUNT_HEAD = Pattern.compile(
            "(?:(?<least>min|minimum|least)|max|maximum|most)\\.? (?:of )?(?<thing>\\w+)(?: ?(?:[(\\[]|in )(?<unit>[a-z]{1,4})[)\\]]?)?");

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
            meaning = addition.group("kind") == null
                    ? besides(addition.group("aside"), meaning)
                    : addition.group("kind") + ": " + meaning;
        }
        List<ListedValue> values = new ArrayList<>();
        for (String value : alternatives(bare)) {
            values.add(new ListedValue(PhraseParts.unquote(value), meaning, definition.source()));
        }
        return values;
    }

    /** What stands in brackets beside a value, and what it means. */
    private static String besides(@Nullable String aside, String meaning) {
        return aside == null ? meaning : ("(" + aside + ") " + meaning).strip();
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
            String meaning = besides(value.group("aside"), Objects.toString(value.group("meaning"), ""));
            values.add(new ListedValue(
                    PhraseParts.unquote(value.group("value")),
                    meaning,
                    item.get(0).source()));
        }
        return values;
    }

    /** Whether each item of a list describes a key with its type. */
    static boolean describesKeys(BulletList list) {
        return list.items().stream().allMatch(item -> {
            Matcher key = KEY_ITEM.matcher(SentenceText.of(Blocks.plain(item).strip()));
            return key.matches()
                    && DeclaredType.named(key.group("aside") != null ? key.group("aside") : key.group("type"))
                            .isPresent();
        });
    }

    /** Whether the items of a list, two at least, each are a single word, or set one apart from what it means. */
    static boolean looksLikeValues(BulletList list) {
        return list.items().size() > 1 && list.items().stream().allMatch(ListedValues::looksLikeValue);
    }

    private static boolean looksLikeValue(List<Block> item) {
        if (item.isEmpty() || !(item.get(0) instanceof Paragraph paragraph)) {
            return false;
        }
        String first = paragraph.text().spans().stream()
                .filter(span -> !span.text().isBlank())
                .findFirst()
                .filter(span -> span.role() != InlineSpan.Role.PLAIN)
                .map(span -> span.text().strip())
                .orElse("");
        String text = paragraph.text().plain().strip();
        boolean apart = !first.isEmpty() && first.matches("[\\w./*-]+:?");
        return apart || PhraseParts.LISTED_VALUE.matcher(text).matches();
    }

    /** The items of a list side by side, for people. */
    static String items(BulletList list) {
        return list.items().stream()
                .map(item -> Blocks.plain(item).replace('\n', ' ').strip())
                .collect(Collectors.joining("; "));
    }

    /** Whether a table is one of values and what each means, by its heads alone. */
    static boolean isGlossary(Table table) {
        List<String> header = header(table);
        return header.size() == 2
                && VALUE_HEADS.contains(header.get(0))
                && !header.get(0).equals("key")
                && MEANING_HEADS.contains(header.get(1));
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
            values.add(new ListedValue(
                    PhraseParts.unquote(row.get(0).plain()), label, cells(header, row), table.source()));
        }
        return Optional.of(values);
    }

    /**
     * What the further columns of a table of values say of limits, such as "min size", each limit once with the values
     * that it is for.
     *
     * @param unread takes what is not an amount
     */
    static List<Sourced<ParameterFact>> limits(Table table, Consumer<Sourced<String>> unread) {
        List<String> header = header(table);
        List<Sourced<ParameterFact>> limits = new ArrayList<>();
        for (int column = 1; column < header.size(); column++) {
            String head = header.get(column);
            if (LIMIT_HEAD.matcher(head).matches()) {
                Map<String, List<String>> said = new LinkedHashMap<>();
                for (List<Text> row : table.rows()) {
                    String cell = column < row.size() ? row.get(column).plain() : "";
                    if (!NOTHING.matcher(cell).matches()) {
                        said.computeIfAbsent(cell, limit -> new ArrayList<>())
                                .add(PhraseParts.unquote(row.get(0).plain()));
                    }
                }
                said.forEach((cell, values) -> {
                    String words = head + " " + cell + ": " + String.join(", ", values);
                    limit(head, cell, values)
                            .ifPresentOrElse(
                                    fact -> limits.add(new Sourced<>(fact, words, table.source())),
                                    () -> unread.accept(new Sourced<>(words, words, table.source())));
                });
            }
        }
        return limits;
    }

    private static Optional<ParameterFact> limit(String head, String cell, List<String> values) {
        Matcher amount = AMOUNT_HEAD.matcher(head);
        if (!amount.matches()) {
            return Optional.empty();
        }
        String unit = amount.group("unit") == null ? "" : amount.group("unit");
        return Amount.of(cell)
                .filter(found -> unit.isEmpty() || found.unit().isEmpty())
                .map(found -> unit.isEmpty() ? found : new Amount(found.number(), unit))
                .map(found -> new ParameterFact.AmountLimit(
                        values, amount.group("least") != null, amount.group("thing"), found));
    }

    /** The cells of a row under their heads. */
    private static Map<String, String> cells(List<String> header, List<Text> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 1; column < header.size() && column < row.size(); column++) {
            cells.putIfAbsent(header.get(column), row.get(column).plain());
        }
        return cells;
    }

    /** Whether a table describes parameters or keys with their types, by its heads. */
    static boolean describesParameters(Table table) {
        List<String> header = header(table);
        return header.contains("type")
                && header.stream().anyMatch(Set.of("name", "parameter", "argument", "field", "key")::contains);
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

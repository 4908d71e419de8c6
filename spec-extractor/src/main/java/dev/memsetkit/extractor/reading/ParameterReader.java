package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Block.Table;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Markdown;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.Grammar;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.grammar.ParameterPhrases;
import dev.memsetkit.extractor.grammar.PhraseParts;
import dev.memsetkit.extractor.grammar.Wording;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one parameter: {@code name (types and flags) - description}, then lists and tables of values. */
final class ParameterReader {

    private static final Pattern OPENING = Pattern.compile(
            "^(?<name>[\\w.]+) \\((?<type>[^()]*+(?:\\([^()]*+\\)[^()]*+)*+)\\) ?(?:[\\u2013\\u2014-]+ ?(?<rest>.*))?$",
            Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^(\\p{L}+)(?: or (\\p{L}+))?(?:, ?(.*))?$", Pattern.DOTALL);

    private static final Pattern OPTIONAL = Pattern.compile("(?:^|, ?)Optional\\b");

    private static final Wording ANNOUNCEMENT = Wording.of(" ?(?:Acceptable values|Valid options)(?: are)?:?$");

    private final Findings findings;

    ParameterReader(Findings findings) {
        this.findings = findings;
    }

    /** The parameter that an item of a parameter list describes; empty, and reported, if it describes none. */
    Optional<ParameterFacts> read(String method, List<Block> item, Source fieldSource) {
        if (item.isEmpty() || !(item.get(0) instanceof Paragraph first)) {
            findings.lost("unreadable-parameter", method, "found a parameter without a name", fieldSource);
            return Optional.empty();
        }
        String plain = first.text().plain();
        Matcher opening = OPENING.matcher(plain);
        if (!opening.matches()) {
            findings.lost(
                    "unreadable-parameter",
                    method,
                    "found \"" + abbreviated(plain) + "\", expected \"name (Type) - description\"",
                    first.source());
            return Optional.empty();
        }
        String name = opening.group("name");
        String where = method + "." + name;
        Optional<Flags> flags = flags(opening.group("type"), where, first.source());
        if (flags.isEmpty()) {
            return Optional.empty();
        }
        List<Block> body = new ArrayList<>();
        if (opening.group("rest") != null && !opening.group("rest").isBlank()) {
            body.add(new Paragraph(first.text().from(opening.start("rest")), first.source()));
        }
        body.addAll(item.subList(1, item.size()));
        String words = plain.substring(0, opening.end("type") + 1);
        return Optional.of(describe(name, words, where, flags.get(), body, first.source()));
    }

    private ParameterFacts describe(
            String name, String opening, String where, Flags flags, List<Block> body, Source source) {
        List<Sourced<ParameterFact>> facts = new ArrayList<>();
        List<ListedValue> values = new ArrayList<>();
        List<OptionRow> options = new ArrayList<>();
        List<Block> prose = new ArrayList<>();
        boolean valuesFollow = false;
        for (Block block : Blocks.undoProseTerms(body)) {
            List<ListedValue> bullets = valuesFollow && block instanceof BulletList list ? bullets(list) : List.of();
            valuesFollow = false;
            if (!bullets.isEmpty()) {
                values.addAll(bullets);
            } else if (block instanceof DefinitionList list) {
                list.definitions().forEach(definition -> values.add(listed(definition)));
            } else if (block instanceof Table table) {
                if (!table(name, table, values, options)) {
                    findings.lost(
                            "unreadable-table",
                            where,
                            "found a table headed \"" + String.join(" | ", header(table)) + "\", expected a first"
                                    + " column of values or of another parameter's values",
                            table.source());
                }
                if (table.header().size() > 2) {
                    prose.add(table);
                }
            } else {
                prose.add(block);
                for (String paragraph : Blocks.pieces(block)) {
                    Grammar.Outcome<ParameterFact> outcome = ParameterPhrases.ALL.read(paragraph);
                    outcome.found().forEach(found -> facts.add(Sourced.in(block.source(), found)));
                    outcome.unread().forEach(text -> findings.unread(where, text, block.source()));
                    valuesFollow |= outcome.found().stream().anyMatch(found -> announcesValues(found.fact()));
                }
            }
        }
        if (body.isEmpty()) {
            findings.documentation("missing-description", where, "the parameter has no description", source);
        }
        announced(where, facts, values, options, source);
        return new ParameterFacts(
                name,
                opening,
                flags.types,
                flags.required,
                flags.deprecated,
                flags.ignored,
                Markdown.of(withoutAnnouncements(prose)),
                facts,
                values,
                options,
                source);
    }

    /** A list that the text announces and that is not there is a loss; so may be a list that nothing announces. */
    private void announced(
            String where,
            List<Sourced<ParameterFact>> facts,
            List<ListedValue> values,
            List<OptionRow> options,
            Source source) {
        boolean below = facts.stream().anyMatch(said -> announcesValues(said.fact()));
        if (below && values.isEmpty() && options.isEmpty()) {
            findings.lost("missing-values", where, "values are announced and none follow", source);
        }
    }

    private static boolean announcesValues(ParameterFact fact) {
        return fact instanceof ParameterFact.ValuesBelow || (fact instanceof ParameterFact.OpenSet set && set.below());
    }

    /** The values that a list has as its items, with or without what they mean; none if an item is something else. */
    private static List<ListedValue> bullets(BulletList list) {
        List<ListedValue> values = new ArrayList<>();
        for (List<Block> item : list.items()) {
            Matcher value = PhraseParts.LISTED_VALUE.matcher(Blocks.plain(item).strip());
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

    /** The words that announce a list of values say nothing once the list is data. */
    private static List<Block> withoutAnnouncements(List<Block> prose) {
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
        return rest;
    }

    private record Flags(List<DataType> types, boolean required, boolean deprecated, boolean ignored) {}

    private Optional<Flags> flags(String text, String where, Source source) {
        Matcher matcher = TYPE.matcher(text.strip());
        List<DataType> types = new ArrayList<>();
        String rest = "";
        if (matcher.matches()) {
            DataType.ofDocumentedName(matcher.group(1)).ifPresent(types::add);
            if (matcher.group(2) != null) {
                DataType.ofDocumentedName(matcher.group(2)).ifPresent(types::add);
            }
            rest = matcher.group(3) == null ? "" : matcher.group(3);
        }
        if (types.isEmpty()) {
            findings.lost(
                    "unreadable-type",
                    where,
                    "found the type \"" + abbreviated(text) + "\", expected String, List, Dictionary, Boolean, Float,"
                            + " Integer or Date",
                    source);
            return Optional.empty();
        }
        boolean optional = OPTIONAL.matcher(rest).find();
        boolean ignored = rest.contains("Deprecated and ignored");
        boolean deprecated = ignored || rest.contains("Deprecated");
        return Optional.of(new Flags(types, !optional, deprecated, ignored));
    }

    private static ListedValue listed(Definition definition) {
        String term = definition.term().plain();
        String bare = term.endsWith(":") ? term.substring(0, term.length() - 1) : term;
        return new ListedValue(
                PhraseParts.unquote(bare), Blocks.plain(definition.blocks()).replace('\n', ' '), definition.source());
    }

    private static List<String> header(Table table) {
        return table.header().stream()
                .map(cell -> cell.plain().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean table(String param, Table table, List<ListedValue> values, List<OptionRow> options) {
        List<String> header = header(table);
        if (header.size() == 2 && header.get(1).equals(param + " options")) {
            table.rows().forEach(row -> options.add(option(header, row, table.source())));
            return true;
        }
        boolean own = !header.isEmpty() && (header.get(0).equals(param) || param.endsWith("_" + header.get(0)));
        if (own) {
            int described = Math.max(header.indexOf("description"), header.size() == 2 ? 1 : -1);
            for (List<Text> row : table.rows()) {
                String label = described >= 0 && described < row.size()
                        ? row.get(described).plain()
                        : "";
                values.add(new ListedValue(row.get(0).plain(), label, table.source()));
            }
        }
        return own;
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

    private static String abbreviated(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}

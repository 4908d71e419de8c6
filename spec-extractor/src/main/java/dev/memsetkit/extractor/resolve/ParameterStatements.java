package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.provenance.SchemaDisplayText;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds for each keyword that a parameter's schema has the words that it was read from. */
final class ParameterStatements {

    /** What announces or states values, wherever it stands. */
    private static final List<Class<? extends ParameterFact>> VALUE_FACTS = List.of(
            ParameterFact.ValuesBelow.class,
            ParameterFact.OpenSet.class,
            ParameterFact.Values.class,
            ParameterFact.ValuesForSystems.class);

    /**
     * A keyword of the spec, what it says, and the words that say so.
     *
     * @param value the value as people write it
     */
    record Statement(String keyword, String value, String words, Source source) {}

    private final ParameterFacts facts;
    private final Schema schema;
    private final @Nullable Sourced<String> defaultElsewhere;
    private final List<Statement> statements = new ArrayList<>();

    ParameterStatements(ParameterFacts facts, Schema schema, @Nullable Sourced<String> defaultElsewhere) {
        this.facts = facts;
        this.schema = schema;
        this.defaultElsewhere = defaultElsewhere;
    }

    /** The statements whose words are known, each keyword once. */
    List<Statement> all() {
        opening("type", SchemaDisplayText.type(schema));
        opening("required", Boolean.toString(facts.required()));
        if (facts.deprecated()) {
            opening("deprecated", "true");
        }
        if (facts.ignored()) {
            opening("x-ignored", "true");
        }
        if (schema instanceof Schema.ListOf list) {
            list.constraints()
                    .minItems()
                    .ifPresent(count -> last("minItems", Integer.toString(count), ParameterFact.MinItems.class));
            list.constraints()
                    .maxItems()
                    .ifPresent(count -> last("maxItems", Integer.toString(count), ParameterFact.MaxItems.class));
            if (list.items() instanceof Schema.Scalar) {
                last("items", SchemaDisplayText.type(list.items()), ParameterFact.ListOfStrings.class);
            }
        }
        constraints(SchemaDisplayText.constraints(schema));
        described(schema instanceof Schema.ListOf list ? list.items() : schema);
        return statements;
    }

    private void opening(String keyword, String value) {
        statements.add(new Statement(keyword, value, facts.opening(), facts.source()));
    }

    /** A later sentence overrules an earlier one, as it does in the schema. */
    private void last(String keyword, String value, Class<? extends ParameterFact> kind) {
        List<Sourced<ParameterFact>> said = facts.said(kind);
        if (!said.isEmpty()) {
            Sourced<ParameterFact> last = said.get(said.size() - 1);
            statements.add(new Statement(keyword, value, last.words(), last.source()));
        }
    }

    private void constraints(Constraints constraints) {
        if (constraints.format() == null && facts.types().contains(DataType.DATE)) {
            opening("format", "memset-date");
        } else if (constraints.format() != null) {
            last("format", constraints.format(), ParameterFact.Format.class);
        }
        if (constraints.pattern() != null) {
            last("pattern", constraints.pattern(), ParameterFact.Format.class);
        }
        constraints
                .minLength()
                .ifPresent(length -> last("minLength", Integer.toString(length), ParameterFact.MinLength.class));
        constraints
                .maxLength()
                .ifPresent(length -> last("maxLength", Integer.toString(length), ParameterFact.MaxLength.class));
        constraints.minimum().ifPresent(least -> last("minimum", Long.toString(least), ParameterFact.Minimum.class));
        constraints.maximum().ifPresent(most -> last("maximum", Long.toString(most), ParameterFact.Maximum.class));
        if (!constraints.values().isEmpty()) {
            values(constraints.hasClosedSet() ? "enum" : "x-known-values", constraints.values());
        }
        Literal value = constraints.defaultValue();
        if (value != null) {
            defaultValue(value.text());
        }
    }

    private void defaultValue(String value) {
        if (facts.said(ParameterFact.Default.class).isEmpty() && defaultElsewhere != null) {
            statements.add(new Statement("default", value, defaultElsewhere.words(), defaultElsewhere.source()));
        } else {
            last("default", value, ParameterFact.Default.class);
        }
    }

    /** What announces or states the values, then the values that lists and tables print. */
    private void values(String keyword, List<Literal> values) {
        Set<String> announcements = new LinkedHashSet<>();
        Source source = null;
        for (Sourced<ParameterFact> said : facts.facts()) {
            if (VALUE_FACTS.stream().anyMatch(kind -> kind.isInstance(said.fact()))) {
                announcements.add(said.words());
                source = source == null ? said.source() : source;
            }
        }
        Set<String> listed = facts.values().stream().map(ListedValue::value).collect(Collectors.toSet());
        if (source == null) {
            source = facts.values().isEmpty()
                    ? facts.source()
                    : facts.values().get(0).source();
        }
        String printed =
                values.stream().map(Literal::text).filter(listed::contains).collect(Collectors.joining(", "));
        // A table that ties the values to another parameter's states them too.
        String rows = facts.options().stream().map(OptionRow::words).collect(Collectors.joining("; "));
        String below = Stream.of(printed, rows).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        String announced = String.join("; ", announcements);
        String words = announced.isEmpty() || below.isEmpty()
                ? announced + below
                : announced + (announced.endsWith(":") ? " " : ": ") + below;
        statements.add(new Statement(keyword, SchemaDisplayText.list(values), words, source));
    }

    private void described(@Nullable Schema dictionary) {
        if (dictionary instanceof Schema.ParamsOf params) {
            last("x-params-of", params.method(), ParameterFact.DescribedIn.class);
            without(params.without());
        } else if (dictionary instanceof Schema.KeysOf keys) {
            last("x-keys-of", keys.method(), ParameterFact.DescribedIn.class);
            without(keys.without());
        } else if (dictionary instanceof Schema.ValueOf value) {
            last("x-keys-of", value.method(), ParameterFact.KeyDescribedIn.class);
        }
    }

    private void without(List<String> keys) {
        if (!keys.isEmpty()) {
            last("x-without", String.join(", ", keys), ParameterFact.Without.class);
        }
    }
}

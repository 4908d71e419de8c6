package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A parameter as the text states it.
 *
 * @param opening its name, types and flags as printed: {@code zone_id (String, Optional)}
 * @param types its documented types, one or two
 * @param elements the type of what a list or dictionary is declared to hold
 * @param description its meaning in Markdown, without value lists
 * @param facts what the phrases of its description say, in order
 * @param values the values that its lists and tables print, in order
 * @param options the values that its tables tie to another parameter's values, row by row
 */
public record ParameterFacts(
        String name,
        String opening,
        List<DataType> types,
        Optional<DataType> elements,
        boolean required,
        boolean deprecated,
        boolean ignored,
        String description,
        List<Sourced<ParameterFact>> facts,
        List<ListedValue> values,
        List<OptionRow> options,
        Source source) {

    public ParameterFacts {
        types = List.copyOf(types);
        facts = List.copyOf(facts);
        values = List.copyOf(values);
        options = List.copyOf(options);
    }

    /**
     * A value in a list or table.
     *
     * @param label what it means; may be empty
     * @param cells what further columns of its table say, by their heads in lower case
     * @param source where the list or table stands
     */
    public record ListedValue(String value, String label, Map<String, String> cells, Source source) {
        public ListedValue {
            cells = Map.copyOf(cells);
        }

        ListedValue(String value, String label, Source source) {
            this(value, label, Map.of(), source);
        }
    }

    /**
     * A row of a table that ties this parameter's values to another parameter's.
     *
     * @param param name of the other parameter
     * @param value its value
     * @param options the values of this parameter that go with it; empty where it is not available
     * @param words the row as printed
     * @param source where the table stands
     */
    public record OptionRow(String param, String value, List<String> options, String words, Source source) {
        public OptionRow {
            options = List.copyOf(options);
        }
    }

    /** The facts of one kind, in order. */
    public <F extends ParameterFact> List<F> facts(Class<F> kind) {
        return said(kind).stream().map(Sourced::fact).map(kind::cast).toList();
    }

    /** The facts of one kind with their words, in order. */
    public List<Sourced<ParameterFact>> said(Class<? extends ParameterFact> kind) {
        return facts.stream().filter(said -> kind.isInstance(said.fact())).toList();
    }

    /** The same with a fact that other words of the method state. */
    public ParameterFacts with(Sourced<ParameterFact> said) {
        List<Sourced<ParameterFact>> more = new ArrayList<>(facts);
        more.add(said);
        return saying(more, values);
    }

    /** The same without anything that names its values. */
    ParameterFacts withoutValues() {
        List<Sourced<ParameterFact>> others = facts.stream()
                .filter(said -> !(said.fact() instanceof ParameterFact.Values))
                .toList();
        return saying(others, List.of());
    }

    private ParameterFacts saying(List<Sourced<ParameterFact>> otherFacts, List<ListedValue> otherValues) {
        return new ParameterFacts(
                name,
                opening,
                types,
                elements,
                required,
                deprecated,
                ignored,
                description,
                otherFacts,
                otherValues,
                options,
                source);
    }
}

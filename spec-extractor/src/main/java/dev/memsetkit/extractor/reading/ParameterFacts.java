package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.Grammar.Found;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.spec.DataType;
import dev.memsetkit.spec.Source;
import java.util.List;

/**
 * A parameter as the text states it.
 *
 * @param types its documented types, one or two
 * @param description its meaning in Markdown, without value lists
 * @param facts what the phrases of its description say, in order
 * @param values the values that its lists and tables print, in order
 * @param options the values that its tables tie to another parameter's values, row by row
 */
public record ParameterFacts(
        String name,
        List<DataType> types,
        boolean required,
        boolean deprecated,
        boolean ignored,
        String description,
        List<Found<ParameterFact>> facts,
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
     */
    public record ListedValue(String value, String label) {}

    /**
     * A row of a table that ties this parameter's values to another parameter's.
     *
     * @param param name of the other parameter
     * @param value its value
     * @param options the values of this parameter that go with it; empty where it is not available
     * @param words the row as printed
     */
    public record OptionRow(String param, String value, List<String> options, String words) {
        public OptionRow {
            options = List.copyOf(options);
        }
    }

    /** The facts of one kind, in order. */
    public <F extends ParameterFact> List<F> facts(Class<F> kind) {
        return facts.stream()
                .map(Found::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}

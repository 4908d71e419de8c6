package dev.memsetkit.cli.source;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in the source of a program, as far as it is written down. */
public sealed interface SourceValue {

    /** Where it stands. */
    Span span();

    /**
     * A text, or bare a number or a word such as {@code True}.
     *
     * @param text the characters; what the program fills in is not known
     */
    record Text(MappedText text, boolean bare) implements SourceValue {
        @Override
        public Span span() {
            return text.span();
        }
    }

    /**
     * A dictionary, or named arguments.
     *
     * @param complete whether there is nothing in it but the entries
     */
    record Table(List<Entry> entries, boolean complete, Span span) implements SourceValue {

        /** The value under a name; {@code null} if there is none. */
        public @Nullable SourceValue get(String name) {
            for (Entry entry : entries) {
                if (entry.name().text().equals(name)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /** A list. */
    record Items(List<SourceValue> elements, Span span) implements SourceValue {

        /** The dictionary that a list of pairs is; {@code null} where it is another list. */
        public @Nullable Table asTable() {
            List<Entry> entries = new ArrayList<>();
            for (SourceValue element : elements) {
                if (!(element instanceof Items pair)
                        || pair.elements.size() != 2
                        || !(pair.elements.get(0) instanceof Text name)
                        || name.bare) {
                    return null;
                }
                entries.add(new Entry(name.text, pair.elements.get(1)));
            }
            return entries.isEmpty() ? null : new Table(entries, true, span);
        }
    }

    /** The JSON text of a value. */
    record Json(SourceValue value, Span span) implements SourceValue {}

    /** A variable. */
    record Name(String name, Span span) implements SourceValue {}

    /** Anything else. */
    record Unknown(Span span) implements SourceValue {}

    /** A name with its value. */
    record Entry(MappedText name, SourceValue value) {}

    /** The arguments of a call: those without a name, and the others. */
    record Arguments(List<SourceValue> positional, Table named) {}

    /** The value as the text that a form has of it; what has no certain text is not known. */
    default MappedText asText() {
        if (!(this instanceof Text text)) {
            return this instanceof Json json ? SourceJson.of(json.value()) : MappedText.unknown(span());
        }
        boolean certain = !text.bare
                || text.text.text().matches("-?\\d+(\\.\\d+)?")
                || text.text.text().equals("True")
                || text.text.text().equals("False");
        return certain ? text.text : MappedText.unknown(span());
    }
}

package dev.memsetkit.extractor.document;

import dev.memsetkit.spec.model.Source;
import java.util.List;

/** A piece of a document: the model that all front ends fill and that the grammar reads. */
public sealed interface Block {

    /** Where the block begins. */
    Source source();

    /**
     * A heading.
     *
     * @param level depth, 1 is the title of the page or document
     */
    record Heading(int level, Text text, Source source) implements Block {}

    /** A paragraph; never empty. */
    record Paragraph(Text text, Source source) implements Block {}

    /**
     * A bulleted or numbered list.
     *
     * @param items the blocks of each item
     */
    record BulletList(List<List<Block>> items, Source source) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /** Terms with what is said of each. */
    record DefinitionList(List<Definition> definitions, Source source) implements Block {
        public DefinitionList {
            definitions = List.copyOf(definitions);
        }
    }

    /**
     * A table.
     *
     * @param header the header cells; empty if there is no header
     * @param rows the cells of each row, as many as the row has
     * @param spans whether a cell stands over several rows or columns, so that others stand below another head
     */
    record Table(List<Text> header, List<List<Text>> rows, boolean spans, Source source) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        /** A table of which each cell stands in one row and one column. */
        public Table(List<Text> header, List<List<Text>> rows, Source source) {
            this(header, rows, false, source);
        }
    }

    /**
     * A note, a warning or a "see also" box.
     *
     * @param kind what its title says, in lower case, such as {@code warning}
     */
    record Admonition(String kind, List<Block> blocks, Source source) implements Block {
        public Admonition {
            blocks = List.copyOf(blocks);
        }
    }

    /** Literal text with its line breaks. */
    record Code(String text, Source source) implements Block {}

    /** Named fields of a description, such as "Parameters" and "Returns". */
    record FieldList(List<Field> fields, Source source) implements Block {
        public FieldList {
            fields = List.copyOf(fields);
        }

        /** The same as a list of terms, as one of values may be written. */
        public DefinitionList asTerms() {
            return new DefinitionList(
                    fields.stream()
                            .map(field -> new Definition(Text.of(field.name()), field.blocks(), field.source()))
                            .toList(),
                    source);
        }
    }

    /**
     * The description of a method or an error.
     *
     * @param kind what the entry describes
     * @param name its full name, without parentheses
     * @param arguments what the signature prints behind the name, parentheses included; empty if it is not known
     * @param blocks the description
     */
    record Entry(Kind kind, String name, String arguments, List<Block> blocks, Source source) implements Block {
        public Entry {
            blocks = List.copyOf(blocks);
        }

        /** An entry of whose signature only the name is known. */
        public Entry(Kind kind, String name, List<Block> blocks, Source source) {
            this(kind, name, "", blocks, source);
        }

        /** What an entry describes. */
        public enum Kind {
            METHOD,
            ERROR,
            /** What is not called, such as an attribute, an environment variable or an option of a program. */
            OTHER
        }
    }

    /** A term and what is said of it. */
    record Definition(Text term, List<Block> blocks, Source source) {
        public Definition {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * One named field.
     *
     * @param name the name without its colon
     */
    record Field(String name, List<Block> blocks, Source source) {
        public Field {
            blocks = List.copyOf(blocks);
        }
    }
}

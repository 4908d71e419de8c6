package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a document of JSON or YAML: a dictionary, a list or a text. */
interface DataTree {

    /** The value under a name; {@code null} if there is none. */
    @Nullable
    DataTree get(String name);

    /** The names of a dictionary, in order; none of anything else. */
    List<String> names();

    /** The elements of a list; none of anything else. */
    List<DataTree> elements();

    /** The text of a value that is neither dictionary nor list; {@code null} for those. */
    @Nullable
    MappedText text();

    /** The text that goes into a form for the value, which is what the document's own types make of it. */
    default @Nullable MappedText sent() {
        return text();
    }

    /** A name of the dictionary with its place. */
    MappedText name(String name);

    /** A dictionary as it is written, where its one name has blanks in it, so that it may be meant as a text. */
    default @Nullable MappedText command() {
        return null;
    }

    /** Whether the value is a text, not a number or a boolean. */
    boolean isString();

    /** The value as it is written, where that is JSON; {@code null} where it is not. */
    @Nullable
    MappedText json();

    /** The text under a name; {@code null} if there is none. */
    default @Nullable MappedText text(String name) {
        DataTree value = get(name);
        return value == null ? null : value.text();
    }
}

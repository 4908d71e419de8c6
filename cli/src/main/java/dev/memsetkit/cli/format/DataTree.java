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

    /** A name of the dictionary with its place. */
    MappedText name(String name);

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

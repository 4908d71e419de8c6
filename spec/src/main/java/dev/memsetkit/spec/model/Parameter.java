package dev.memsetkit.spec.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One documented parameter.
 *
 * @param name name as on the wire
 * @param description meaning in Markdown; may be empty
 * @param required whether a call without it is refused
 * @param deprecated whether the documentation calls it deprecated
 * @param ignored whether the documentation calls it "Deprecated and ignored"
 * @param schema type and constraints of its value
 * @param readFrom the words of the documentation by the keyword of the spec that they gave, such as {@code maxLength};
 *     in the order of {@link #KEYWORDS}, without the keywords whose words are not known
 * @param removedIn the release whose documentation has the parameter no more, where it is kept for callers; else empty
 */
public record Parameter(
        String name,
        String description,
        boolean required,
        boolean deprecated,
        boolean ignored,
        Schema schema,
        Map<String, String> readFrom,
        String removedIn) {

    /** The keywords that words can be known of, in the order in which they are written. */
    public static final List<String> KEYWORDS = List.of(
            "type",
            "required",
            "deprecated",
            "x-ignored",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "items",
            "enum",
            "x-known-values",
            "x-params-of",
            "x-keys-of",
            "x-without",
            "default");

    /** Keywords that are not known stand behind the others, so that the order is fixed for any. */
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(Parameter::rank).thenComparing(Comparator.naturalOrder());

    /**
     * Keeps an unmodifiable copy of the words, in the order of {@link #KEYWORDS}; keywords that are not there follow
     * by name.
     *
     * @param name the {@link #name()}
     * @param description the {@link #description()}
     * @param required whether it is {@link #required()}
     * @param deprecated whether it is {@link #deprecated()}
     * @param ignored whether it is {@link #ignored()}
     * @param schema the {@link #schema()}
     * @param readFrom the words that it was {@link #readFrom()}
     * @param removedIn the release that it is {@link #removedIn()}
     */
    public Parameter {
        Map<String, String> ordered = new TreeMap<>(ORDER);
        ordered.putAll(readFrom);
        readFrom = Collections.unmodifiableMap(ordered);
    }

    /**
     * A parameter of which it is not known what words it was read from.
     *
     * @param name the {@link #name()}
     * @param description the {@link #description()}
     * @param required the {@link #required()}
     * @param deprecated the {@link #deprecated()}
     * @param ignored the {@link #ignored()}
     * @param schema the {@link #schema()}
     */
    public Parameter(
            String name, String description, boolean required, boolean deprecated, boolean ignored, Schema schema) {
        this(name, description, required, deprecated, ignored, schema, Map.of(), "");
    }

    /**
     * A parameter that the documentation describes.
     *
     * @param name the {@link #name()}
     * @param description the {@link #description()}
     * @param required the {@link #required()}
     * @param deprecated the {@link #deprecated()}
     * @param ignored the {@link #ignored()}
     * @param schema the {@link #schema()}
     * @param readFrom the {@link #readFrom()}
     */
    public Parameter(
            String name,
            String description,
            boolean required,
            boolean deprecated,
            boolean ignored,
            Schema schema,
            Map<String, String> readFrom) {
        this(name, description, required, deprecated, ignored, schema, readFrom, "");
    }

    private static int rank(String keyword) {
        int rank = KEYWORDS.indexOf(keyword);
        return rank < 0 ? KEYWORDS.size() : rank;
    }
}

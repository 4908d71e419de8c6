package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a schema says of a value besides its type. */
final class ConstraintsReader {

    private ConstraintsReader() {}

    /**
     * The constraints of a schema.
     *
     * @param place the schema
     * @param type documented type of the value
     * @param closedSet the schema that holds the {@code enum}: the same, but for a scalar that may be a list
     */
    static Constraints constraints(JsonCursor place, DataType type, JsonCursor closedSet) {
        boolean open = place.get("x-known-values").isPresent();
        if (open && closedSet.get("enum").isPresent()) {
            throw place.required("x-known-values").wrong(SpecMessage.TWO_VALUE_SETS);
        }
        Constraints.Builder said = Constraints.builder();
        size(place, "minLength").ifPresent(said::minLength);
        size(place, "maxLength").ifPresent(said::maxLength);
        whole(place, "minimum").ifPresent(said::minimum);
        whole(place, "maximum").ifPresent(said::maximum);
        size(place, "minItems").ifPresent(said::minItems);
        size(place, "maxItems").ifPresent(said::maxItems);
        return said.format(format(place, type))
                .pattern(place.get("pattern").map(JsonCursor::text).orElse(null))
                .values(open ? values(place.list("x-known-values")) : closedValues(closedSet), open)
                .labels(labels(place))
                .defaultValue(place.get("default").map(JsonCursor::literal).orElse(null))
                .build();
    }

    /** A set without a value would allow none; read as no set, it would allow all. */
    private static List<Literal> closedValues(JsonCursor place) {
        List<JsonCursor> values = place.list("enum");
        if (values.isEmpty() && place.get("enum").isPresent()) {
            throw place.required("enum").wrong(SpecMessage.NO_VALUES);
        }
        return values(values);
    }

    private static List<Literal> values(List<JsonCursor> places) {
        return places.stream().map(JsonCursor::literal).toList();
    }

    /** That a date has the form of dates is said by its type. */
    private static @Nullable String format(JsonCursor place, DataType type) {
        return place.get("format")
                .map(JsonCursor::text)
                .filter(format -> type != DataType.DATE || !format.equals(SchemaWriter.DATE_FORMAT))
                .orElse(null);
    }

    private static Map<String, String> labels(JsonCursor place) {
        Map<String, String> labels = new LinkedHashMap<>();
        place.get("x-enum-descriptions")
                .ifPresent(all -> all.members()
                        .forEach(member ->
                                labels.put(member.key(), member.place().text())));
        return labels;
    }

    private static Optional<Integer> size(JsonCursor place, String key) {
        return place.get(key).map(value -> value.between(0, Integer.MAX_VALUE));
    }

    private static Optional<Long> whole(JsonCursor place, String key) {
        return place.get(key).map(JsonCursor::asLong);
    }
}

package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
            throw place.required("x-known-values").wrong("x-known-values beside enum", "one of them");
        }
        return new Constraints(
                size(place, "minLength"),
                size(place, "maxLength"),
                whole(place, "minimum"),
                whole(place, "maximum"),
                size(place, "maxItems"),
                format(place, type),
                place.get("pattern").map(JsonCursor::text).orElse(null),
                values(open ? place.list("x-known-values") : closedSet.list("enum")),
                open,
                labels(place),
                place.get("default").map(JsonCursor::literal).orElse(null));
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

    private static OptionalInt size(JsonCursor place, String key) {
        return place.get(key)
                .map(value -> OptionalInt.of(value.between(0, Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
    }

    private static OptionalLong whole(JsonCursor place, String key) {
        return place.get(key).map(value -> OptionalLong.of(value.asLong())).orElse(OptionalLong.empty());
    }
}

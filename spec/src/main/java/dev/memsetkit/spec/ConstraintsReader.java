package dev.memsetkit.spec;

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
    static Constraints constraints(JsonPlace place, DataType type, JsonPlace closedSet) {
        boolean open = place.get("x-known-values").isPresent();
        if (open && closedSet.get("enum").isPresent()) {
            throw place.need("x-known-values").wrong("x-known-values beside enum", "one of them");
        }
        return new Constraints(
                size(place, "minLength"),
                size(place, "maxLength"),
                whole(place, "minimum"),
                whole(place, "maximum"),
                size(place, "maxItems"),
                format(place, type),
                place.get("pattern").map(JsonPlace::text).orElse(null),
                values(open ? place.list("x-known-values") : closedSet.list("enum")),
                open,
                labels(place),
                place.get("default").map(JsonPlace::literal).orElse(null));
    }

    private static List<Literal> values(List<JsonPlace> places) {
        return places.stream().map(JsonPlace::literal).toList();
    }

    /** That a date has the form of dates is said by its type. */
    private static @Nullable String format(JsonPlace place, DataType type) {
        return place.get("format")
                .map(JsonPlace::text)
                .filter(format -> type != DataType.DATE || !format.equals(SchemaWriter.DATE_FORMAT))
                .orElse(null);
    }

    private static Map<String, String> labels(JsonPlace place) {
        Map<String, String> labels = new LinkedHashMap<>();
        place.get("x-enum-descriptions")
                .ifPresent(all -> all.members()
                        .forEach(member ->
                                labels.put(member.key(), member.place().text())));
        return labels;
    }

    private static OptionalInt size(JsonPlace place, String key) {
        return place.get(key)
                .map(value -> OptionalInt.of(value.between(0, Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
    }

    private static OptionalLong whole(JsonPlace place, String key) {
        return place.get(key).map(value -> OptionalLong.of(value.whole())).orElse(OptionalLong.empty());
    }
}

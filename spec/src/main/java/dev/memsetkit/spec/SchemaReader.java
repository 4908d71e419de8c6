package dev.memsetkit.spec;

import dev.memsetkit.spec.Schema.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the JSON Schemas of the profile. */
final class SchemaReader {

    private SchemaReader() {}

    static Schema schema(JsonPlace place) {
        Optional<JsonPlace> ref = place.get("$ref");
        if (ref.isPresent()) {
            String target = ref.get().text();
            if (!target.startsWith(SchemaWriter.REF) || target.length() == SchemaWriter.REF.length()) {
                throw ref.get().wrong("\"" + target + "\"", SchemaWriter.REF + "NAME");
            }
            return new Schema.Ref(target.substring(SchemaWriter.REF.length()));
        }
        if (place.get("allOf").isPresent()) {
            return new Schema.AllOf(
                    place.list("allOf").stream().map(SchemaReader::schema).toList());
        }
        Optional<JsonPlace> type = place.get("type");
        if (type.isEmpty()) {
            return new Schema.Any(place.text("title"));
        }
        if (type.get().node().isArray()) {
            DataType scalar = dataType(place, "String|List");
            return new Schema.ScalarOrList(new Schema.Scalar(scalar, constraints(place)));
        }
        return switch (type.get().text()) {
            case "null" -> new Schema.Nothing();
            case "array" -> list(place);
            case "object" -> dictionary(place);
            case "string", "boolean", "integer", "number" ->
                new Schema.Scalar(dataType(place, type.get().text()), constraints(place));
            default ->
                throw type.get().wrong(type.get().kind(), "null, string, boolean, integer, number, array or object");
        };
    }

    /** The documented type; where {@code x-type} is missing, the one that the JSON type and format mean. */
    private static DataType dataType(JsonPlace place, String jsonType) {
        String documented = place.text("x-type");
        if (!documented.isEmpty()) {
            String first = documented.contains("|") ? documented.substring(0, documented.indexOf('|')) : documented;
            DataType type = DataType.ofDocumentedName(first)
                    .filter(known -> known != DataType.LIST && known != DataType.DICTIONARY)
                    .orElseThrow(() -> place.need("x-type")
                            .wrong("\"" + documented + "\"", "String, Boolean, Float, Integer or Date"));
            return type;
        }
        return switch (jsonType) {
            case "boolean" -> DataType.BOOLEAN;
            case "integer" -> DataType.INTEGER;
            case "number" -> DataType.FLOAT;
            default -> place.text("format").equals(SchemaWriter.DATE_FORMAT) ? DataType.DATE : DataType.STRING;
        };
    }

    private static Schema list(JsonPlace place) {
        Optional<JsonPlace> items = place.get("items");
        if (items.isPresent() && items.get().node().isArray()) {
            return new Schema.Tuple(
                    items.get().list().stream().map(SchemaReader::schema).toList());
        }
        return new Schema.ListOf(items.map(SchemaReader::schema).orElse(null), constraints(place));
    }

    private static Schema dictionary(JsonPlace place) {
        Optional<JsonPlace> params = place.get("x-params-of");
        if (params.isPresent()) {
            return new Schema.ParamsOf(params.get().name(), place.texts("x-without"));
        }
        Optional<JsonPlace> keys = place.get("x-keys-of");
        if (keys.isPresent()) {
            String key = place.text("x-key");
            return key.isEmpty()
                    ? new Schema.KeysOf(keys.get().name(), place.texts("x-without"))
                    : new Schema.ValueOf(keys.get().name(), key);
        }
        if (place.get("properties").isPresent()) {
            return struct(place);
        }
        return new Schema.MapOf(
                place.get("additionalProperties").map(SchemaReader::schema).orElse(null));
    }

    private static Schema struct(JsonPlace place) {
        Set<String> required = new HashSet<>(place.texts("required"));
        Set<String> names = new HashSet<>();
        List<Property> properties = new ArrayList<>();
        for (JsonPlace.Member member : place.need("properties").members()) {
            names.add(member.key());
            properties.add(new Property(
                    member.key(),
                    member.place().text("description"),
                    required.contains(member.key()),
                    schema(member.place())));
        }
        for (JsonPlace name : place.list("required")) {
            if (!names.contains(name.text())) {
                throw name.wrong("\"" + name.text() + "\"", "the name of one of the properties");
            }
        }
        return new Schema.Struct(properties);
    }

    private static Constraints constraints(JsonPlace place) {
        boolean date = place.text("format").equals(SchemaWriter.DATE_FORMAT);
        boolean open =
                place.get("enum").isEmpty() && place.get("x-known-values").isPresent();
        Map<String, String> labels = new LinkedHashMap<>();
        place.get("x-enum-descriptions")
                .ifPresent(all -> all.members()
                        .forEach(member ->
                                labels.put(member.key(), member.place().text())));
        return new Constraints(
                size(place, "minLength"),
                size(place, "maxLength"),
                whole(place, "minimum"),
                whole(place, "maximum"),
                size(place, "maxItems"),
                date ? null : place.get("format").map(JsonPlace::text).orElse(null),
                place.get("pattern").map(JsonPlace::text).orElse(null),
                place.list(open ? "x-known-values" : "enum").stream()
                        .map(JsonPlace::literal)
                        .toList(),
                open,
                labels,
                place.get("default").map(JsonPlace::literal).orElse(null));
    }

    private static OptionalInt size(JsonPlace place, String key) {
        return place.get(key).map(value -> OptionalInt.of(value.small(0))).orElse(OptionalInt.empty());
    }

    private static OptionalLong whole(JsonPlace place, String key) {
        return place.whole(key).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}

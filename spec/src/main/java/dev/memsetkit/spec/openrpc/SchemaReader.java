package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Schema.Property;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the JSON Schemas of the profile; a keyword that constrains values and is not in the profile is refused. */
final class SchemaReader {

    private static final Schema UNREADABLE = new Schema.Any("");

    private SchemaReader() {}

    static Schema schema(JsonCursor place) {
        SchemaKeywords.check(place);
        Optional<JsonCursor> ref = place.get("$ref");
        if (ref.isPresent()) {
            return ref(ref.get());
        }
        if (place.get("allOf").isPresent()) {
            containerType(place, DataType.DICTIONARY);
            return new Schema.AllOf(place.each("allOf", SchemaReader::schema));
        }
        Optional<JsonCursor> type = place.get("type");
        if (type.isEmpty()) {
            place.get("x-type").ifPresent(documented -> {
                throw place.wrong(SpecMessage.TYPE_WITHOUT_JSON_TYPE);
            });
            return new Schema.Any(place.text("title"));
        }
        if (type.get().node().isArray()) {
            return scalarOrList(place, type.get());
        }
        return switch (type.get().text()) {
            case "null" -> new Schema.Nothing();
            case "array" -> list(place);
            case "object" -> dictionary(place);
            case "string", "boolean", "integer", "number" ->
                scalar(place, type.get().text());
            default ->
                throw type.get().wrong(SpecMessage.UNKNOWN_JSON_TYPE, type.get().kind());
        };
    }

    private static Schema ref(JsonCursor place) {
        String target = place.text();
        if (!target.startsWith(SchemaWriter.REF) || target.length() == SchemaWriter.REF.length()) {
            throw place.wrong(SpecMessage.WRONG_REFERENCE, JsonCursor.quoted(target), SchemaWriter.REF);
        }
        return new Schema.Ref(target.substring(SchemaWriter.REF.length()));
    }

    private static Schema scalar(JsonCursor place, String jsonType) {
        DataType type = scalarType(place, jsonType, "");
        return new Schema.Scalar(type, ConstraintsReader.constraints(place, type, place));
    }

    /** The documented type; where {@code x-type} is missing, the one that JSON type and format mean. */
    private static DataType scalarType(JsonCursor place, String jsonType, String suffix) {
        Set<DataType> possible = Arrays.stream(DataType.values())
                .filter(type -> type.jsonType().equals(jsonType))
                .filter(type -> type != DataType.LIST && type != DataType.DICTIONARY)
                .collect(Collectors.toSet());
        Optional<JsonCursor> documented = place.get("x-type");
        if (documented.isPresent()) {
            String name = documented.get().text();
            return possible.stream()
                    .filter(type -> name.equals(type.documentedName() + suffix))
                    .findFirst()
                    .orElseThrow(() -> documented
                            .get()
                            .wrong(
                                    SpecMessage.WRONG_TYPE,
                                    JsonCursor.quoted(name),
                                    possible.stream()
                                            .map(type -> type.documentedName() + suffix)
                                            .sorted()
                                            .collect(Collectors.joining(" or "))));
        }
        boolean date = place.text("format").equals(SchemaWriter.DATE_FORMAT);
        return possible.stream()
                .filter(type -> (type == DataType.DATE) == date)
                .findFirst()
                .orElseThrow(() -> place.wrong(SpecMessage.DATE_NOT_A_STRING, SchemaWriter.DATE_FORMAT));
    }

    private static Schema scalarOrList(JsonCursor place, JsonCursor types) {
        List<JsonCursor> names = types.list();
        if (names.size() != 2 || !names.get(1).text().equals(DataType.LIST.jsonType())) {
            throw types.wrong(SpecMessage.OTHER_TYPES);
        }
        String first = names.get(0).text();
        if (!Set.of("string", "boolean", "integer", "number").contains(first)) {
            throw names.get(0).wrong(SpecMessage.NOT_A_SCALAR_TYPE, JsonCursor.quoted(first));
        }
        DataType type = scalarType(place, first, "|" + DataType.LIST.documentedName());
        JsonCursor closedSet =
                place.get("anyOf").map(SchemaReader::scalarAlternative).orElse(place);
        Constraints constraints = ConstraintsReader.constraints(place, type, closedSet);
        // The two alternatives are written apart but documented once, so they have to say the same.
        Schema element = new Schema.Scalar(type, ConstraintsWriter.ofElement(constraints));
        place.get("items").filter(items -> !schema(items).equals(element)).ifPresent(items -> {
            throw items.wrong(SpecMessage.OTHER_CONSTRAINTS, SchemaWriter.schema(element));
        });
        return new Schema.ScalarOrList(new Schema.Scalar(type, constraints));
    }

    private static JsonCursor scalarAlternative(JsonCursor anyOf) {
        List<JsonCursor> alternatives = anyOf.list();
        if (alternatives.size() != 2 || !alternatives.get(0).node().equals(SchemaWriter.anyList())) {
            throw anyOf.wrong(SpecMessage.OTHER_ALTERNATIVES);
        }
        alternatives.get(1).allowOnly(Set.of("enum"));
        alternatives.get(1).required("enum");
        return alternatives.get(1);
    }

    private static Schema list(JsonCursor place) {
        containerType(place, DataType.LIST);
        Optional<JsonCursor> items = place.get("items");
        if (items.isPresent() && items.get().node().isArray()) {
            return new Schema.Tuple(place.each("items", SchemaReader::schema));
        }
        return new Schema.ListOf(
                items.map(SchemaReader::schema).orElse(null),
                ConstraintsReader.constraints(place, DataType.LIST, place));
    }

    private static Schema dictionary(JsonCursor place) {
        containerType(place, DataType.DICTIONARY);
        Optional<JsonCursor> params = place.get("x-params-of");
        if (params.isPresent()) {
            return new Schema.ParamsOf(params.get().name(), place.texts("x-without"));
        }
        Optional<JsonCursor> keys = place.get("x-keys-of");
        if (keys.isPresent()) {
            Optional<JsonCursor> key = place.get("x-key");
            return key.isEmpty()
                    ? new Schema.KeysOf(keys.get().name(), place.texts("x-without"))
                    : new Schema.ValueOf(keys.get().name(), key.get().name());
        }
        if (place.get("properties").isPresent()) {
            return struct(place);
        }
        return new Schema.MapOf(
                place.get("additionalProperties").map(SchemaReader::schema).orElse(null));
    }

    private static Schema struct(JsonCursor place) {
        List<String> required = place.texts("required");
        JsonCursor properties = place.required("properties");
        for (JsonCursor name : place.list("required")) {
            if (properties.get(name.text()).isEmpty()) {
                throw name.wrong(SpecMessage.REQUIRED_WITHOUT_PROPERTY, JsonCursor.quoted(name.text()));
            }
        }
        Set<String> always = Set.copyOf(required);
        return new Schema.Struct(properties.eachMember(member -> new Property(
                member.key(),
                member.place().text("description"),
                always.contains(member.key()),
                member.place().read(UNREADABLE, SchemaReader::schema))));
    }

    private static void containerType(JsonCursor place, DataType expected) {
        place.get("x-type").ifPresent(type -> {
            if (!type.text().equals(expected.documentedName())) {
                throw type.wrong(SpecMessage.WRONG_TYPE, type.kind(), expected.documentedName());
            }
        });
    }
}

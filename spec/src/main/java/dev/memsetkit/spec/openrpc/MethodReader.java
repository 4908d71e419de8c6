package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one method of an OpenRPC document. */
final class MethodReader {

    private static final Result NO_RESULT = new Result("", "", new Schema.Nothing());

    private final Set<String> errors;

    /** @param errors names of the errors that methods may refer to */
    MethodReader(Set<String> errors) {
        this.errors = errors;
    }

    Method method(JsonCursor place) {
        place.required("params");
        List<Parameter> params = place.each("params", MethodReader::param);
        Result result = place.read(NO_RESULT, method -> result(method.required("result")));
        List<ParameterRule> rules = place.read(
                List.of(),
                method -> method.get("x-params-schema").map(RuleReader::rules).orElse(List.of()));
        structure(place);
        return Method.builder(place.required("name").name(), result)
                .summary(place.text("summary"))
                .description(place.text("description"))
                .tag(place.list("tags").stream()
                        .findFirst()
                        .map(tag -> tag.required("name").text())
                        .orElse(""))
                .deprecated(place.asBoolean("deprecated"))
                .params(params)
                .raises(raises(place))
                .rules(rules)
                .safe(place.asBoolean("x-safe"))
                .source(place.get("x-source").map(MethodReader::source).orElse(Source.NONE))
                .removedIn(place.text("x-removed-in"))
                .build();
    }

    /** The access methods of the API take named parameters only. */
    private static void structure(JsonCursor method) {
        method.get("paramStructure").ifPresent(structure -> {
            if (!structure.text().equals("by-name")) {
                throw structure.wrong(SpecMessage.NOT_BY_NAME, structure.kind());
            }
        });
    }

    private static Parameter param(JsonCursor place) {
        return new Parameter(
                place.required("name").name(),
                place.text("description"),
                place.asBoolean("required"),
                place.asBoolean("deprecated"),
                place.asBoolean("x-ignored"),
                SchemaReader.schema(place.required("schema")),
                place.get("x-read-from").map(MethodReader::readFrom).orElse(Map.of()),
                place.text("x-removed-in"));
    }

    private static Map<String, String> readFrom(JsonCursor place) {
        Map<String, String> words = new LinkedHashMap<>();
        place.members().forEach(member -> words.put(member.key(), member.place().text()));
        return words;
    }

    private static Result result(JsonCursor place) {
        return new Result(
                place.required("name").name(),
                place.text("description"),
                SchemaReader.schema(place.required("schema")));
    }

    /** The conditions, and after them the errors that stand among {@code errors} without one. */
    private List<Raise> raises(JsonCursor method) {
        List<Raise> raises = new ArrayList<>(method.each(
                "x-raises", raise -> new Raise(raise.required("error").name(), raise.text("when"))));
        for (JsonCursor error : method.list("errors")) {
            String name = errorName(error.required("$ref"));
            if (raises.stream().noneMatch(raise -> raise.error().equals(name))) {
                raises.add(new Raise(name, ""));
            }
        }
        return raises;
    }

    private String errorName(JsonCursor ref) {
        String target = ref.text();
        String name = target.substring(target.lastIndexOf('/') + 1);
        if (!target.equals(OpenRpcWriter.ERROR_REF + name) || !errors.contains(name)) {
            throw ref.wrong(SpecMessage.WRONG_ERROR_REFERENCE, JsonCursor.quoted(target), OpenRpcWriter.ERROR_REF);
        }
        return name;
    }

    private static Source source(JsonCursor place) {
        return new Source(
                place.text("document"),
                place.text("anchor"),
                place.get("page")
                        .map(page -> page.between(0, Integer.MAX_VALUE))
                        .orElse(Source.UNNUMBERED),
                place.get("line")
                        .map(line -> line.between(0, Integer.MAX_VALUE))
                        .orElse(Source.UNNUMBERED));
    }
}

package dev.memsetkit.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads an OpenRPC document of the profile; whatever is wrong is named with its place. */
public final class OpenRpcReader {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxStringLength(1_000_000)
                            .maxDocumentLength(64L << 20)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private OpenRpcReader() {}

    /**
     * Reads a file.
     *
     * @throws SpecException if it cannot be read, or is no valid spec
     */
    public static ApiSpec read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new SpecException(file + ": no such file", e);
        } catch (CharacterCodingException e) {
            throw new SpecException(file + ": found bytes that are no UTF-8, expected a JSON document", e);
        } catch (IOException e) {
            throw new SpecException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @param origin its name in messages
     * @throws SpecException if it is no valid spec
     */
    public static ApiSpec read(String json, String origin) {
        ApiSpec spec = document(new JsonPlace(origin, "", parse(json, origin)));
        SpecChecks.check(spec, origin);
        return spec;
    }

    private static JsonNode parse(String json, String origin) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String where = place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr();
            throw new SpecException(origin + where + ": is no JSON document: " + e.getOriginalMessage(), e);
        }
    }

    private static ApiSpec document(JsonPlace document) {
        JsonPlace version = document.need("openrpc");
        if (!version.text().startsWith("1.3.")) {
            throw version.wrong(version.kind(), "OpenRPC version 1.3.x");
        }
        JsonPlace info = document.need("info");
        JsonPlace endpoints =
                document.get("x-endpoints").orElse(new JsonPlace(document.origin(), "", MAPPER.createObjectNode()));
        List<Method> methods = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonPlace place : document.need("methods").list()) {
            Method method = method(place);
            if (!names.add(method.name())) {
                throw place.need("name").wrong("a second method " + method.name(), "each method once");
            }
            methods.add(method);
        }
        List<Component> components = new ArrayList<>();
        List<ErrorType> errors = new ArrayList<>();
        document.get("components").ifPresent(place -> {
            place.get("schemas")
                    .ifPresent(schemas -> schemas.members()
                            .forEach(member ->
                                    components.add(new Component(member.key(), SchemaReader.schema(member.place())))));
            place.get("errors")
                    .ifPresent(types ->
                            types.members().forEach(member -> errors.add(error(member.key(), member.place()))));
        });
        return new ApiSpec(
                new Info(info.need("title").text(), info.need("version").text(), info.text("x-generated")),
                new Endpoints(endpoints.text("json"), endpoints.text("xmlrpc"), endpoints.text("jsonrpc")),
                methods,
                components,
                errors,
                document.list("x-changelog").stream()
                        .map(OpenRpcReader::release)
                        .toList(),
                document.list("x-doc-problems").stream()
                        .map(place -> new DocProblem(
                                place.need("code").text(), place.need("where").text(), place.text("message")))
                        .toList());
    }

    private static Method method(JsonPlace place) {
        List<Parameter> params = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonPlace each : place.need("params").list()) {
            Parameter param = param(each);
            if (!names.add(param.name())) {
                throw each.need("name").wrong("a second parameter " + param.name(), "each parameter once");
            }
            params.add(param);
        }
        JsonPlace result = place.need("result");
        return new Method(
                place.need("name").name(),
                place.text("summary"),
                place.text("description"),
                place.list("tags").stream()
                        .findFirst()
                        .map(tag -> tag.need("name").text())
                        .orElse(""),
                place.flag("deprecated"),
                params,
                new Result(
                        result.need("name").text(),
                        result.text("description"),
                        SchemaReader.schema(result.need("schema"))),
                place.list("x-raises").stream()
                        .map(raise -> new Raise(raise.need("error").name(), raise.text("when")))
                        .toList(),
                place.get("x-params-schema")
                        .map(rules -> RuleReader.rules(rules, names))
                        .orElse(List.of()),
                place.flag("x-safe"),
                place.get("x-source").map(OpenRpcReader::source).orElse(new Source("", "", 0, 0)));
    }

    private static Parameter param(JsonPlace place) {
        return new Parameter(
                place.need("name").name(),
                place.text("description"),
                place.flag("required"),
                place.flag("deprecated"),
                place.flag("x-ignored"),
                SchemaReader.schema(place.need("schema")));
    }

    private static Source source(JsonPlace place) {
        return new Source(
                place.text("document"),
                place.text("anchor"),
                place.get("page").map(page -> page.small(0)).orElse(0),
                place.get("line").map(line -> line.small(0)).orElse(0));
    }

    private static ErrorType error(String name, JsonPlace place) {
        int status = place.get("data")
                .flatMap(data -> data.get("httpStatus"))
                .map(value -> value.small(100))
                .orElse(0);
        return new ErrorType(name, place.need("code").small(Integer.MIN_VALUE), status, place.text("message"));
    }

    private static ChangelogEntry release(JsonPlace place) {
        return new ChangelogEntry(
                place.need("version").text(),
                place.text("date"),
                place.texts("added"),
                place.texts("removed"),
                place.texts("notes"));
    }
}

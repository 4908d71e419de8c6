package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.DocProblem;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.model.UnreadText;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads an OpenRPC document of the profile.
 *
 * <p>What the profile does not know is passed over where nothing is lost by it (extensions, annotations), and refused
 * where it constrains values. Everything that is wrong is told at once, each with its JSON Pointer.
 */
public final class OpenRpcReader {

    private OpenRpcReader() {}

    /**
     * Reads a file in UTF-8 of at most 64 MiB.
     *
     * @param file an OpenRPC document
     * @return the spec that it holds
     * @throws SpecException if it cannot be read, or is no valid spec
     */
    public static ApiSpec read(Path file) {
        return read(JsonDocument.text(file), file.toString());
    }

    /**
     * Reads the bytes of a document in UTF-8.
     *
     * @param json the document
     * @param origin its name in messages
     * @return the spec that it holds
     * @throws SpecException if they are no UTF-8, or no valid spec
     */
    public static ApiSpec read(byte[] json, String origin) {
        return read(JsonDocument.text(json, origin), origin);
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @param origin its name in messages
     * @return the spec that it holds
     * @throws SpecException if it is no valid spec
     */
    public static ApiSpec read(String json, String origin) {
        Problems problems = new Problems(origin);
        JsonCursor root = new JsonCursor(problems, "", JsonDocument.parse(json, origin));
        new LoneSurrogates(problems).check("", root.node());
        Optional<ApiSpec> spec = root.read(Optional.empty(), place -> Optional.of(document(place)));
        problems.throwIfAny();
        ApiSpec read = spec.orElseThrow();
        SpecChecks.check(read, problems);
        problems.throwIfAny();
        return read;
    }

    private static ApiSpec document(JsonCursor document) {
        OtherDocuments.refuse(document);
        JsonCursor version = document.required("openrpc");
        if (!version.text().matches("1\\.3\\.\\d{1,5}")) {
            throw version.wrong(SpecMessage.WRONG_VERSION, version.kind());
        }
        document.required("methods");
        Set<String> errorNames = new HashSet<>();
        List<ErrorType> errors = components(document, "errors", member -> {
            // Known by name even if it is malformed: one mistake should not be told as many.
            errorNames.add(member.key());
            return error(member);
        });
        MethodReader methods = new MethodReader(errorNames);
        return new ApiSpec(
                document.read(new Info("", "", ""), place -> info(place.required("info"))),
                document.read(
                        new Endpoints("", "", ""),
                        place -> place.get("x-endpoints")
                                .map(OpenRpcReader::endpoints)
                                .orElse(new Endpoints("", "", ""))),
                document.each("methods", methods::method),
                components(document, "schemas", OpenRpcReader::component),
                errors,
                document.each("x-changelog", OpenRpcReader::release),
                document.each("x-doc-problems", OpenRpcReader::problem),
                document.each("x-unread", OpenRpcReader::unread),
                document.texts("x-corrected"));
    }

    private static Info info(JsonCursor place) {
        return new Info(
                place.required("title").text(), place.required("version").text(), place.text("x-generated"));
    }

    private static Endpoints endpoints(JsonCursor place) {
        place.allowOnly(Set.of("json", "xmlrpc", "jsonrpc"));
        return new Endpoints(place.text("json"), place.text("xmlrpc"), place.text("jsonrpc"));
    }

    private static <T> List<T> components(JsonCursor document, String kind, Function<JsonCursor.Member, T> reader) {
        return document.read(
                List.of(),
                place -> place.get("components")
                        .flatMap(components -> components.get(kind))
                        .map(members -> members.eachMember(reader))
                        .orElse(List.of()));
    }

    private static Component component(JsonCursor.Member member) {
        return new Component(member.key(), SchemaReader.schema(member.place()));
    }

    private static ErrorType error(JsonCursor.Member member) {
        JsonCursor place = member.place();
        return new ErrorType(
                member.key(),
                place.required("code").between(Integer.MIN_VALUE, Integer.MAX_VALUE),
                place.required("data").required("httpStatus").between(100, 599),
                place.required("message").text());
    }

    private static ChangelogEntry release(JsonCursor place) {
        return new ChangelogEntry(
                place.required("version").text(),
                place.text("date"),
                place.texts("added"),
                place.texts("removed"),
                place.texts("notes"));
    }

    private static DocProblem problem(JsonCursor place) {
        return new DocProblem(
                place.required("code").text(), place.required("where").text(), place.text("message"));
    }

    private static UnreadText unread(JsonCursor place) {
        return new UnreadText(
                place.required("where").text(), place.required("text").text());
    }
}

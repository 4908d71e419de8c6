package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import dev.memsetkit.spec.model.SpecException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a spec as an OpenRPC 1.3.2 document: the same spec gives the same bytes everywhere. */
public final class OpenRpcWriter {

    static final String OPENRPC_VERSION = "1.3.2";
    static final String ERROR_REF = "#/components/errors/";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter JSON = new JsonMapper()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private OpenRpcWriter() {}

    /**
     * Writes a spec with methods and schemas sorted by name and a line feed at its end.
     *
     * <p>Mistakes that {@link SpecChecks} finds are written as they are, so that one can look at them.
     *
     * @param spec what is written
     * @return the document
     * @throws SpecException if there are two components, errors or keys of one name, which JSON cannot hold
     */
    public static String write(ApiSpec spec) {
        try {
            return JSON.writeValueAsString(document(spec)) + "\n";
        } catch (JsonProcessingException e) {
            throw new SpecException(SpecMessage.UNWRITABLE.at("the method spec", e.getOriginalMessage()), e);
        }
    }

    private static ObjectNode document(ApiSpec spec) {
        ObjectNode document = NODES.objectNode().put("openrpc", OPENRPC_VERSION);
        document.set("info", info(spec.info()));
        Endpoints endpoints = spec.endpoints();
        if (!endpoints.jsonrpc().isEmpty()) {
            document.putArray("servers").addObject().put("name", "JSON-RPC").put("url", endpoints.jsonrpc());
        }
        ObjectNode addresses = document.putObject("x-endpoints");
        put(addresses, "json", endpoints.json());
        put(addresses, "xmlrpc", endpoints.xmlrpc());
        put(addresses, "jsonrpc", endpoints.jsonrpc());
        ArrayNode methods = document.putArray("methods");
        Set<String> errors = spec.errors().stream().map(ErrorType::name).collect(Collectors.toSet());
        spec.methods().stream()
                .sorted(Comparator.comparing(Method::name))
                .forEach(method -> methods.add(method(method, errors)));
        ObjectNode components = document.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        spec.components().stream()
                .sorted(Comparator.comparing(Component::name))
                .forEach(component -> putOnce(schemas, component.name(), component(component)));
        ObjectNode errorTypes = components.putObject("errors");
        spec.errors().forEach(error -> putOnce(errorTypes, error.name(), error(error)));
        ArrayNode changelog = document.putArray("x-changelog");
        spec.changelog().forEach(entry -> changelog.add(changelogEntry(entry)));
        ArrayNode problems = document.putArray("x-doc-problems");
        spec.problems()
                .forEach(problem -> problems.addObject()
                        .put("code", problem.code())
                        .put("where", problem.where())
                        .put("message", problem.message()));
        if (!spec.unread().isEmpty()) {
            ArrayNode unread = document.putArray("x-unread");
            spec.unread()
                    .forEach(words ->
                            unread.addObject().put("where", words.where()).put("text", words.text()));
        }
        if (!spec.corrected().isEmpty()) {
            ArrayNode corrected = document.putArray("x-corrected");
            spec.corrected().forEach(corrected::add);
        }
        return document;
    }

    private static ObjectNode info(Info info) {
        ObjectNode node = NODES.objectNode().put("title", info.title()).put("version", info.version());
        put(node, "x-generated", info.generated());
        return node;
    }

    private static ObjectNode component(Component component) {
        ObjectNode schema = SchemaWriter.schema(component.schema());
        return component.schema() instanceof Schema.AllOf
                ? schema.put("x-type", DataType.DICTIONARY.documentedName())
                : schema;
    }

    private static void putOnce(ObjectNode components, String name, ObjectNode component) {
        if (components.replace(name, component) != null) {
            throw new SpecException(SpecMessage.SECOND_COMPONENT.text(JsonCursor.quoted(name)));
        }
    }

    private static ObjectNode method(Method method, Set<String> errors) {
        ObjectNode node = NODES.objectNode().put("name", method.name());
        put(node, "summary", method.summary());
        put(node, "description", method.description());
        if (!method.tag().isEmpty()) {
            node.putArray("tags").addObject().put("name", method.tag());
        }
        node.put("deprecated", method.deprecated()).put("paramStructure", "by-name");
        ArrayNode params = node.putArray("params");
        method.params().forEach(param -> params.add(param(param)));
        ObjectNode result = node.putObject("result").put("name", method.result().name());
        put(result, "description", method.result().description());
        result.set("schema", SchemaWriter.schema(method.result().schema()));
        raises(method.raises(), errors, node);
        if (!method.rules().isEmpty()) {
            node.set("x-params-schema", RuleWriter.rules(method.rules()));
        }
        if (method.safe()) {
            node.put("x-safe", true);
        }
        if (!method.source().equals(Source.NONE)) {
            node.set("x-source", source(method.source()));
        }
        put(node, "x-removed-in", method.removedIn());
        return node;
    }

    private static ObjectNode param(Parameter param) {
        ObjectNode node = NODES.objectNode().put("name", param.name());
        put(node, "description", param.description());
        node.put("required", param.required()).put("deprecated", param.deprecated());
        if (param.ignored()) {
            node.put("x-ignored", true);
        }
        node.set("schema", SchemaWriter.schema(param.schema()));
        if (!param.readFrom().isEmpty()) {
            ObjectNode words = node.putObject("x-read-from");
            param.readFrom().forEach(words::put);
        }
        put(node, "x-removed-in", param.removedIn());
        return node;
    }

    private static void raises(List<Raise> raises, Set<String> errors, ObjectNode method) {
        Set<String> known = new LinkedHashSet<>();
        raises.stream().map(Raise::error).filter(errors::contains).forEach(known::add);
        if (!known.isEmpty()) {
            ArrayNode refs = method.putArray("errors");
            known.forEach(error -> refs.addObject().put("$ref", ERROR_REF + error));
        }
        if (!raises.isEmpty()) {
            ArrayNode conditions = method.putArray("x-raises");
            raises.forEach(
                    raise -> conditions.addObject().put("error", raise.error()).put("when", raise.when()));
        }
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = NODES.objectNode().put("document", source.document());
        put(node, "anchor", source.anchor());
        if (source.page() != Source.UNNUMBERED) {
            node.put("page", source.page());
        }
        if (source.line() != Source.UNNUMBERED) {
            node.put("line", source.line());
        }
        return node;
    }

    private static ObjectNode error(ErrorType error) {
        ObjectNode node = NODES.objectNode().put("code", error.code()).put("message", error.message());
        node.putObject("data").put("httpStatus", error.httpStatus());
        return node;
    }

    private static ObjectNode changelogEntry(ChangelogEntry entry) {
        ObjectNode node = NODES.objectNode().put("version", entry.version()).put("date", entry.date());
        ArrayNode added = node.putArray("added");
        entry.added().forEach(added::add);
        ArrayNode removed = node.putArray("removed");
        entry.removed().forEach(removed::add);
        ArrayNode notes = node.putArray("notes");
        entry.notes().forEach(notes::add);
        return node;
    }

    /** What the documentation does not say is left out. */
    private static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}

package dev.memsetkit.fakeserver.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.memsetkit.spec.client.SecretMembers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The methods that the documentation describes, read from the committed spec. Immutable and thread-safe. */
public final class MethodCatalog {

    private static final String SPEC = "/dev/memsetkit/spec/memset-api.openrpc.json";

    private final Map<String, MethodShape> methods;
    private final JsonNode components;
    private final String release;
    private final Map<String, Map<String, JsonNode>> propertiesByComponent = new ConcurrentHashMap<>();

    private MethodCatalog(JsonNode spec) {
        Map<String, MethodShape> read = new LinkedHashMap<>();
        for (JsonNode method : spec.path("methods")) {
            read.put(method.path("name").asText(), shape(method));
        }
        this.methods = Collections.unmodifiableMap(read);
        this.components = spec.path("components").path("schemas");
        this.release = spec.path("info").path("version").asText();
    }

    private static MethodShape shape(JsonNode method) {
        List<ParameterShape> parameters = new ArrayList<>();
        for (JsonNode parameter : method.path("params")) {
            JsonNode schema = parameter.path("schema");
            parameters.add(new ParameterShape(
                    parameter.path("name").asText(),
                    schema.path("x-type").asText(),
                    parameter.path("required").asBoolean(),
                    isSecret(
                            parameter.path("name").asText(),
                            schema,
                            parameter.path("description").asText()),
                    schema));
        }
        return new MethodShape(
                method.path("name").asText(),
                method.path("description").asText(),
                method.path("tags").path(0).path("name").asText(),
                method.path("x-safe").asBoolean(),
                List.copyOf(parameters),
                method.path("result").path("schema"));
    }

    /** {@return the methods of the bundled documentation; read once in a process} */
    public static MethodCatalog bundled() {
        return Bundled.CATALOG;
    }

    /**
     * {@return the method of that name, if the documentation has one}
     *
     * @param name full name, such as {@code dns.zone_info}
     */
    public Optional<MethodShape> method(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /** {@return the names of all methods, sorted} */
    public List<String> names() {
        return List.copyOf(methods.keySet());
    }

    /** {@return the release of the documentation, such as {@code 0.20.0}} */
    public String release() {
        return release;
    }

    /**
     * {@return the schema itself, or the component that it refers to}
     *
     * @param schema a schema of the spec, or a reference to one of its components
     */
    public JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : components.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /**
     * {@return the documented keys of a component with their schemas, in documented order; those of what it includes
     * come first}
     *
     * @param component name of the component, such as {@code DnsZoneInfo}
     */
    public Map<String, JsonNode> properties(String component) {
        return propertiesByComponent.computeIfAbsent(component, name -> {
            Map<String, JsonNode> found = new LinkedHashMap<>();
            addProperties(components.path(name), found);
            return Collections.unmodifiableMap(found);
        });
    }

    /**
     * {@return the documented keys of an object schema with their schemas}
     *
     * @param schema a schema, or a reference to a component
     */
    public Map<String, JsonNode> properties(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            return properties(reference.substring(reference.lastIndexOf('/') + 1));
        }
        Map<String, JsonNode> found = new LinkedHashMap<>();
        addProperties(schema, found);
        return found;
    }

    private void addProperties(JsonNode schema, Map<String, JsonNode> found) {
        JsonNode resolved = resolve(schema);
        for (JsonNode part : resolved.path("allOf")) {
            addProperties(part, found);
        }
        resolved.path("properties").properties().forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    }

    /**
     * {@return whether the documentation says that the key is always there}
     *
     * @param schema the schema of the object, or a reference to a component
     * @param key name of the key
     */
    public boolean isRequired(JsonNode schema, String key) {
        JsonNode resolved = resolve(schema);
        for (JsonNode part : resolved.path("allOf")) {
            if (isRequired(part, key)) {
                return true;
            }
        }
        for (JsonNode name : resolved.path("required")) {
            if (name.asText().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether the documentation describes a key of a result as a password or an API key}
     *
     * @param key name of the key
     * @param schema what is documented of its value
     */
    public boolean isSecret(String key, JsonNode schema) {
        return isSecret(key, resolve(schema), schema.path("description").asText());
    }

    private static boolean isSecret(String name, JsonNode schema, String description) {
        return switch (schema.path("x-type").asText()) {
            case "Boolean", "Date" -> false;
            case "Dictionary" -> false; // Its own keys tell.
            case "String" -> SecretMembers.isSecret(name, description);
            default -> SecretMembers.isSecret(name, "");
        };
    }

    /**
     * {@return the schema of a component; missing if there is none of that name}
     *
     * @param name name of the component, such as {@code DnsZoneInfo}
     */
    public JsonNode component(String name) {
        return components.has(name) ? components.path(name) : MissingNode.getInstance();
    }

    private static final class Bundled {
        static final MethodCatalog CATALOG = read();

        private static MethodCatalog read() {
            try (InputStream in = MethodCatalog.class.getResourceAsStream(SPEC)) {
                if (in == null) {
                    throw new IllegalStateException("the jar of memsetkit-spec is not on the class path");
                }
                return new MethodCatalog(new JsonMapper().readTree(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import dev.memsetkit.fakeserver.api.Introspection;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The methods by which clients of XML-RPC learn what there is. They need no key: that of the API is not known to do. */
final class IntrospectionMethods {

    private final MethodCatalog catalog;

    IntrospectionMethods(MethodCatalog catalog) {
        this.catalog = catalog;
    }

    /** The answer; empty where it is another method. */
    Optional<Object> answer(String method, JsonNode parameters) {
        return switch (method) {
            case "system.listMethods" -> Optional.of(names());
            case "system.methodHelp" -> Optional.of(help(argument(parameters)));
            case "system.methodSignature" -> Optional.of(signature(argument(parameters)));
            default -> Optional.empty();
        };
    }

    private List<String> names() {
        TreeSet<String> names = new TreeSet<>(catalog.names());
        names.addAll(Introspection.DESCRIPTIONS.keySet());
        return List.copyOf(names);
    }

    private static String argument(JsonNode parameters) {
        if (parameters.size() != 1 || !parameters.path(0).isTextual()) {
            throw new ApiFault(ApiError.BAD_PARAMETERS, "Expected the name of a method as the only parameter");
        }
        return parameters.path(0).textValue();
    }

    private String help(String method) {
        String own = Introspection.DESCRIPTIONS.get(method);
        return own != null ? own : described(method).description();
    }

    private MethodShape described(String method) {
        return catalog.method(method)
                .orElseThrow(() -> new ApiFault(ApiError.METHOD_NOT_FOUND, "Method not found: " + method));
    }

    private List<List<String>> signature(String method) {
        if (Introspection.DESCRIPTIONS.containsKey(method)) {
            return List.of(
                    switch (method) {
                        case "system.listMethods" -> List.of("array");
                        case "system.methodHelp" -> List.of("string", "string");
                        default -> List.of("array", "string");
                    });
        }
        MethodShape shape = described(method);
        String result = type(catalog.resolve(shape.result()));
        List<List<String>> signatures = new ArrayList<>();
        if (shape.parameters().stream().noneMatch(parameter -> parameter.required())) {
            signatures.add(List.of(result));
        }
        signatures.add(List.of(result, "struct"));
        return signatures;
    }

    private static String type(JsonNode schema) {
        return switch (schema.path("x-type").asText()) {
            case "List" -> "array";
            case "Dictionary" -> "struct";
            case "Boolean" -> "boolean";
            case "Integer" -> "int";
            case "Float" -> "double";
            case "Date" -> "dateTime.iso8601";
            default -> "string";
        };
    }
}

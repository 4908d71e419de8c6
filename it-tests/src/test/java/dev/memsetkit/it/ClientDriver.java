package dev.memsetkit.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.retrofit.ResultMapper;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import retrofit2.http.POST;

/** Calls the generated client by the documented names of methods and parameters, as fixtures have them. */
final class ClientDriver {

    private final JsonMapper mapper = ResultMapper.builder().build();
    private final MemsetClient client;

    ClientDriver(MemsetClient client) {
        this.client = client;
    }

    /** The call of a method, with parameters from JSON. */
    MemsetCall<?> call(String method, JsonNode params) throws ReflectiveOperationException {
        for (Method accessor : MemsetClient.class.getMethods()) {
            if (accessor.getReturnType().getPackageName().equals("dev.memsetkit.client.api")) {
                Object api = accessor.invoke(client);
                for (Method candidate : accessor.getReturnType().getMethods()) {
                    POST address = candidate.getAnnotation(POST.class);
                    if (address != null && address.value().equals(method)) {
                        Object[] arguments = candidate.getParameterCount() == 0
                                ? new Object[0]
                                : new Object[] {build(candidate.getParameterTypes()[0], params)};
                        return (MemsetCall<?>) candidate.invoke(api, arguments);
                    }
                }
            }
        }
        throw new AssertionError("the client has no method " + method);
    }

    /** A parameter object, built as a user would: each value through its setter. */
    private Object build(Class<?> type, JsonNode values) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (var field : values.properties()) {
            set(builder, field.getKey(), field.getValue());
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private void set(Object builder, String wireName, JsonNode value) throws ReflectiveOperationException {
        String name = camel(wireName);
        List<String> tried = new ArrayList<>();
        for (Method setter : builder.getClass().getMethods()) {
            boolean named = setter.getName().equals(name) || setter.getName().equals(name + "_");
            if (named && setter.getParameterCount() == 1) {
                boolean list = List.class.isAssignableFrom(setter.getParameterTypes()[0]);
                tried.add(setter.toString());
                if (list == value.isArray()) {
                    setter.invoke(builder, argument(setter.getGenericParameterTypes()[0], value));
                    return;
                }
            }
        }
        throw new AssertionError("no setter of " + builder.getClass().getName() + " takes " + wireName + "; " + tried);
    }

    private Object argument(Type type, JsonNode value) throws ReflectiveOperationException {
        if (type instanceof Class<?> raw && WireDictionary.class.isAssignableFrom(raw)) {
            return build(raw, value);
        }
        if (type instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && WireDictionary.class.isAssignableFrom(element)) {
            List<Object> all = new ArrayList<>();
            for (JsonNode each : value) {
                all.add(build(element, each));
            }
            return all;
        }
        return mapper.convertValue(value, mapper.constructType(type));
    }

    private static String camel(String wireName) {
        StringBuilder camel = new StringBuilder();
        Arrays.stream(wireName.split("_"))
                .forEach(word -> camel.append(
                        camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1)));
        return camel.toString();
    }

    /** A result as JSON again. */
    JsonNode json(Object result) {
        return mapper.valueToTree(result);
    }
}

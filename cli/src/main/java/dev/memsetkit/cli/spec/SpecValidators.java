package dev.memsetkit.cli.spec;

import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.UnknownMethod;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.spec.client.ApiType;
import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The validators of a spec for which none were generated. They find what the generated ones find, in the same order and
 * words: both read the same model, and both are made of the runtime's checks.
 */
public final class SpecValidators {

    private final Map<String, MethodValidator> byMethod = new HashMap<>();
    private final Map<ClientType, ParametersCheck> byType = new HashMap<>();
    private final Map<Schema, ClientType> dictionaries;

    /**
     * The validators of all methods.
     *
     * @throws dev.memsetkit.spec.model.SpecException if the spec demands what cannot be checked
     */
    public SpecValidators(ApiSpec spec) {
        ClientModel model = ClientModel.of(spec);
        dictionaries = model.dictionaries();
        for (ParamsType params : model.params()) {
            byType.put(params.type(), new ParametersCheck(params, this));
        }
        for (ApiType api : model.apis()) {
            for (ApiType.Call call : api.calls()) {
                Method method = call.method();
                byMethod.put(
                        method.name(),
                        call.params()
                                .map(params -> new SpecValidator(check(params.type())))
                                .orElseGet(() -> new SpecValidator(new MethodChecks(
                                        method.name(), method.source().toString()))));
            }
        }
    }

    /**
     * The validator of a method.
     *
     * @throws IllegalArgumentException if the spec has no such method
     */
    public MethodValidator of(String method) {
        MethodValidator validator = byMethod.get(method);
        if (validator == null) {
            throw UnknownMethod.exception(
                    method, List.copyOf(byMethod.keySet()).stream().sorted().toList());
        }
        return validator;
    }

    /** What checks a dictionary of that shape; {@code null} where it has no documented keys. */
    @Nullable
    ParametersCheck dictionary(Schema schema) {
        ClientType type = dictionaries.get(schema);
        return type == null ? null : check(type);
    }

    private ParametersCheck check(ClientType type) {
        return Objects.requireNonNull(byType.get(type));
    }
}

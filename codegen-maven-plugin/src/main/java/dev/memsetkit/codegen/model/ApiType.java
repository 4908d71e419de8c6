package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.memsetkit.spec.model.Method;
import java.util.List;
import java.util.Optional;

/**
 * A chapter of methods that becomes a Retrofit interface.
 *
 * @param type the interface
 * @param accessor the client's method that gives it
 * @param section heading of the chapter
 * @param methods its methods in the order of the spec
 */
public record ApiType(ClassName type, String accessor, String section, List<Call> methods) {

    public ApiType {
        methods = List.copyOf(methods);
    }

    /**
     * A method.
     *
     * @param method the method of the spec
     * @param javaName name of the interface method
     * @param params its parameters; empty if it has none
     * @param result boxed type of what it answers; {@link Void} for nothing
     * @param job whether it answers a job that can be waited for
     */
    public record Call(Method method, String javaName, Optional<ParamsType> params, TypeName result, boolean job) {}
}

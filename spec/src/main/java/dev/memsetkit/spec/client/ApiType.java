package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.Method;
import java.util.List;
import java.util.Optional;

/**
 * A section of methods that becomes a Retrofit interface.
 *
 * @param type the interface
 * @param accessor the client's method that gives it
 * @param section heading of the section
 * @param calls its methods in the order of the spec
 */
public record ApiType(ClientType type, String accessor, String section, List<Call> calls) {

    public ApiType {
        calls = List.copyOf(calls);
    }

    /**
     * A method.
     *
     * @param method the method of the spec
     * @param javaName name of the interface method
     * @param params its parameters; empty if it has none
     * @param result boxed type of its result; {@link ClientType#VOID} for nothing
     * @param job whether it returns a job that can be waited for
     * @param shortForm whether there is a form that takes the required parameters one by one
     */
    public record Call(
            Method method,
            String javaName,
            Optional<ParamsType> params,
            ClientType result,
            boolean job,
            boolean shortForm) {

        /** The key of the method's place in the spec. */
        public String place() {
            return "methods/" + method.name();
        }

        /** What the interface method returns. */
        public ClientType returns() {
            return ClientType.call(job, result);
        }
    }
}

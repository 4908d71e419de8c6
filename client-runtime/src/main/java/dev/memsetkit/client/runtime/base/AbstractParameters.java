package dev.memsetkit.client.runtime.base;

import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.support.MethodChecks;
import java.util.Set;

/** The parameters of a method. */
public abstract class AbstractParameters extends AbstractDictionary implements MethodParameters {

    /**
     * Parameters.
     *
     * @param checks knows the method and the names of its parameters
     * @param builder has the values, which are copied
     */
    protected AbstractParameters(MethodChecks checks, AbstractBuilder<?, ?> builder) {
        super(checks, builder);
    }

    @Override
    public final String method() {
        return checks().method();
    }

    @Override
    public final Set<String> secretNames() {
        return checks().secrets();
    }
}

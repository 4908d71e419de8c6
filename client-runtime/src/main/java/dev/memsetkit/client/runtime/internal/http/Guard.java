package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.DryRunOnlyException;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Refuses calls before they are sent. */
@FunctionalInterface
public interface Guard {

    /** Refuses nothing. */
    Guard OPEN = (method, parameters) -> {};

    /** The parameter that makes a call one that only says what it would cost. */
    String DRY_RUN = "dry_run";

    /**
     * Lets the call pass.
     *
     * @throws DryRunOnlyException if it may cost money
     */
    void check(String method, Map<String, Object> parameters);

    /**
     * Lets no charging method through unless it is a dry run.
     *
     * @param charging methods that the documentation gives a parameter for dry runs
     * @param known all documented methods: what is not among them may charge as well
     */
    static Guard dryRunOnly(Set<String> charging, Predicate<String> known) {
        return (method, parameters) -> {
            boolean mayCharge = charging.contains(method) || !known.test(method);
            if (mayCharge && !isTrue(parameters.get(DRY_RUN))) {
                throw new DryRunOnlyException(
                        method,
                        (charging.contains(method) ? UsageMessage.MAY_CHARGE : UsageMessage.MAY_CHARGE_UNDOCUMENTED)
                                .text(method));
            }
        };
    }

    private static boolean isTrue(@org.jspecify.annotations.Nullable Object value) {
        return value != null
                && (value.equals(true)
                        || value.toString().equals("1")
                        || value.toString().equalsIgnoreCase("true"));
    }
}

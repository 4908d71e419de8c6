package dev.memsetkit.client.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an API key is limited to, as the method that describes keys answers it; says without a call whether a call is
 * permitted.
 *
 * <pre>{@code
 * KeyScopes scopes = KeyScopes.of(memset.apiKey().info(key).execute().scopes());
 * if (!scopes.allows(memset.server().reboot("server1"))) { ... }
 * }</pre>
 *
 * <p>A key with a scope "method" may call the methods listed there and no others; one with a scope "name" may make
 * calls
 * that have a parameter "name" with one of the values listed there; one with both, calls that satisfy both. A scope
 * without
 * entries limits nothing. A scope of a kind that the documentation does not know permits nothing, since nobody knows
 * what it
 * permits. Immutable.
 */
public final class KeyScopes {

    private static final String METHOD = "method";
    private static final String NAME = "name";

    private final Map<String, List<String>> scopes = new LinkedHashMap<>();

    private KeyScopes(Map<String, ? extends List<String>> scopes) {
        scopes.forEach((kind, entries) -> {
            if (!entries.isEmpty()) {
                this.scopes.put(kind, List.copyOf(entries));
            }
        });
    }

    /**
     * {@return the limits of a key}
     *
     * @param scopes what each kind of scope permits, such as names of methods for {@code method}; a kind without
     *     entries limits nothing
     */
    public static KeyScopes of(Map<String, ? extends List<String>> scopes) {
        return new KeyScopes(scopes);
    }

    /**
     * {@return whether the call is permitted}
     *
     * @param call a call, made or not; it is not sent
     */
    public boolean allows(MemsetCall<?> call) {
        return refusal(call).isEmpty();
    }

    /**
     * {@return why the call is not permitted, in words that name the method; empty if it is permitted}
     *
     * @param call a call, made or not; it is not sent
     */
    public Optional<String> refusal(MemsetCall<?> call) {
        List<String> reasons = new ArrayList<>();
        scopes.forEach((kind, entries) -> {
            if (kind.equals(METHOD)) {
                if (!entries.contains(call.method())) {
                    reasons.add("the key may call " + String.join(", ", entries) + " only");
                }
            } else if (kind.equals(NAME)) {
                Object name = call.parameters().get(NAME);
                if (name == null || !entries.contains(name.toString())) {
                    reasons.add("the key is for calls with name " + String.join(", ", entries) + " only");
                }
            } else {
                reasons.add("the key has a scope \"" + kind + "\", and the documentation does not say what it permits");
            }
        });
        return reasons.isEmpty() ? Optional.empty() : Optional.of(call.method() + ": " + String.join("; ", reasons));
    }

    /** The kinds and what they permit. */
    @Override
    public String toString() {
        return "KeyScopes" + scopes;
    }
}

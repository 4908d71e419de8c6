package dev.memsetkit.client.runtime;

import java.util.Set;

/** The parameters of one call. */
public interface MethodParameters extends WireDictionary {

    /** {@return the full name of the method that they are for, such as {@code server.info}} */
    String method();

    /**
     * {@return names of those that the documentation describes as keys or passwords, beside those whose name says so}
     */
    default Set<String> secretNames() {
        return Set.of();
    }
}

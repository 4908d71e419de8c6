package dev.memsetkit.cli.key;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an account.
 *
 * @param name such as {@code default}
 * @param url address of the access method; {@code null} for the documented one
 * @param transport name of the access method; {@code null} for JSON
 * @param output name of the form of results; {@code null} for the usual one
 * @param readOnly whether only methods that change nothing may be called
 * @param keyCommand a command that prints the API key; {@code null} if there is none
 */
public record Profile(
        String name,
        @Nullable String url,
        @Nullable String transport,
        @Nullable String output,
        boolean readOnly,
        @Nullable String keyCommand) {

    /** A profile of which nothing is known. */
    static Profile empty(String name) {
        return new Profile(name, null, null, null, false, null);
    }
}

package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.RequestCalls;
import dev.memsetkit.cli.input.Reading;
import java.util.function.Consumer;

/**
 * What every reader of a file needs.
 *
 * @param requests makes calls of requests
 * @param files reads files beside the one at hand
 * @param sink gets what is found
 */
record Scope(RequestCalls requests, FileContents files, Consumer<Reading> sink) {

    /** Whether a text mentions the API's host. */
    boolean mentionsHost(String text) {
        return requests.hosts().areIn(text);
    }
}

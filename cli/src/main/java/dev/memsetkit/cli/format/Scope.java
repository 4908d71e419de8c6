package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.RequestCalls;
import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.text.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every reader of a file needs.
 *
 * @param requests makes calls of requests
 * @param files reads files beside the one at hand
 * @param sink gets what is found
 * @param hidden gets ranges that must not be shown, since a key may stand there
 */
record Scope(RequestCalls requests, FileContents files, Consumer<Reading> sink, List<Span> hidden) {

    /** Whether a text mentions the API's host. */
    boolean mentionsHost(String text) {
        return requests.hosts().areIn(text);
    }

    /** Whether it is a call of our API: others have JSON of that form, too. */
    boolean isOurs(Reading reading) {
        return reading instanceof Call call
                && (requests.methods().isMeant(call.method())
                        || requests.methods().looksLike(call.method()));
    }
}

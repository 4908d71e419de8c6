package dev.memsetkit.cli.format;

import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Unreadable;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** A JSON document: calls, a collection of requests, or anything else. */
final class JsonFile {

    private final Scope scope;
    private final String defaultMethod;

    JsonFile(Scope scope, String defaultMethod) {
        this.scope = scope;
        this.defaultMethod = defaultMethod;
    }

    /**
     * Reads a document.
     *
     * @param named whether the user named the file, so that there should be JSON in it
     */
    void read(MappedText text, boolean named) {
        List<Reading> found = new ArrayList<>();
        JsonCalls.Outcome outcome = new JsonCalls(defaultMethod).read(text, found::add);
        if (named || found.stream().anyMatch(scope::isOurs)) {
            found.forEach(scope.sink());
        }
        Unreadable failure = outcome.failure();
        if (failure != null) {
            boolean ours = text.text().contains("\"method\"") || scope.mentionsHost(text.text());
            if (named) {
                scope.sink().accept(failure);
            } else if (ours) {
                scope.sink().accept(new NotRead(failure.span(), failure.message()));
            }
        } else if (outcome.others() > 0) {
            readStrings(text);
        }
    }

    /** Reads what is no call by itself: requests, addresses and commands in it. */
    void readStrings(MappedText text) {
        boolean interest = scope.mentionsHost(text.text()) || text.text().contains("ma-shell");
        JsonTree tree = interest ? JsonTree.of(text) : null;
        if (tree != null) {
            new RequestObjects(scope).read(tree);
        }
    }
}

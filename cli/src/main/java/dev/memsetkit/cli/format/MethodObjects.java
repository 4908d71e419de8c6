package dev.memsetkit.cli.format;

import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.text.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls that a YAML document describes as JSON-RPC does: a {@code method} beside {@code params}. JSON is read elsewhere. */
final class MethodObjects {

    private static final Pattern METHOD =
            Pattern.compile("(?:^|[\\s{,])[\"']?method[\"']?[ \\t]*:[ \\t]*[\"']?([a-z_.]+)");

    private final Scope scope;

    MethodObjects(Scope scope) {
        this.scope = scope;
    }

    /** Whether a text may have such calls. */
    static boolean areIn(String text, Scope scope) {
        Matcher method = METHOD.matcher(text);
        while (method.find()) {
            if (scope.requests().methods().isMeant(method.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** Reads a dictionary; whether it is such a call. */
    boolean read(DataTree tree) {
        MappedText method = tree.text("method");
        DataTree params = tree.get("params");
        if (!(tree instanceof YamlTree)
                || method == null
                || !scope.requests().methods().isMeant(method.text())) {
            return false;
        }
        if (params != null && (params.text() != null || !params.elements().isEmpty())) {
            new Mentions(scope).note(method, "the parameters of this method are no dictionary here");
            return true;
        }
        MappedText json = tree.json();
        if (json != null) {
            new JsonCalls("").read(json, scope.sink());
        }
        return true;
    }
}

package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.http.XmlRpcCalls;
import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.TemplatePlaces;
import java.util.ArrayList;
import java.util.List;

/** A text that is the value of something in another file: an address, or commands. */
final class EmbeddedText {

    private final Scope scope;

    EmbeddedText(Scope scope) {
        this.scope = scope;
    }

    /** Reads a text if it is of interest; one that mentions the API and is not understood is noted. */
    void read(MappedText text) {
        String characters = text.text();
        boolean host = scope.mentionsHost(characters);
        if (body(text)) {
            return;
        }
        if (!host && !Wrappers.hasProgram(characters)) {
            return;
        }
        if (characters.strip().indexOf(' ') < 0 && characters.contains("://")) {
            address(text);
        } else if (Wrappers.hasProgram(characters)) {
            new CommandCalls(scope).read(ShellScript.commands(text));
        } else if (new Mentions(scope).namesMethodAddress(text)) {
            new Mentions(scope).note(text);
        }
    }

    /** Calls of JSON-RPC or XML-RPC that are kept as a text; whether it has one of ours. */
    private boolean body(MappedText text) {
        String characters = text.text().strip();
        boolean json = (characters.startsWith("{") || characters.startsWith("[")) && characters.contains("\"method\"");
        List<Reading> found = new ArrayList<>();
        if (json) {
            new JsonCalls("").read(TemplatePlaces.unknown(text), found::add);
        } else if (XmlRpcCalls.isIn(characters)) {
            new XmlRpcCalls(scope.requests().types()).read(text, found::add);
        }
        boolean ours = found.stream().anyMatch(scope::isOurs);
        if (ours) {
            found.forEach(scope.sink());
        }
        return ours;
    }

    /** An address with fields is a call, of which there may be more elsewhere; one without them is named. */
    void address(MappedText text) {
        if (text.text().indexOf('?') >= 0) {
            scope.requests().read(new HttpRequest(text).open(), scope.sink());
        } else if (scope.requests().namesMethod(text)) {
            new Mentions(scope).note(text);
        }
    }
}

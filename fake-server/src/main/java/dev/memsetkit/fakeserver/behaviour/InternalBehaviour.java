package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.MethodCatalog;

/** Methods about the API itself. */
final class InternalBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "internal.echo",
                DOCUMENTED,
                "What was sent, parsed; the default of its type for what was not: the empty text, list or dictionary,"
                        + " false, zero, the present time (chosen).",
                InternalBehaviour::echo);
        behaviours.add("internal.noop", DOCUMENTED, "An empty dictionary.", call -> ApiCall.object());
        behaviours.add(
                "internal.release",
                DOCUMENTED,
                "The release of the documentation that the fake was made from.",
                call -> ApiCall.object().put("release", MethodCatalog.bundled().release()));
        behaviours.add(
                "internal.version",
                CHOSEN,
                "The first two numbers of the release.",
                call -> ApiCall.object().put("version", version()));
    }

    private static String version() {
        String release = MethodCatalog.bundled().release();
        int second = release.indexOf('.', release.indexOf('.') + 1);
        return second < 0 ? release : release.substring(0, second);
    }

    private static JsonNode echo(ApiCall call) {
        ObjectNode echo = ApiCall.object();
        echo.put("string", "");
        echo.set("list", ApiCall.NODES.arrayNode());
        echo.set("dictionary", ApiCall.object());
        echo.put("boolean", false)
                .put("float", 0.0)
                .put("integer", 0)
                .put("date", call.account().clock().time());
        call.copyTo(echo, "string", "list", "dictionary", "boolean", "float", "integer", "date");
        return echo;
    }
}

package dev.memsetkit.fakeserver.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.Table;
import dev.memsetkit.fakeserver.account.TableKind;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.ArrayList;
import java.util.List;

/** A call: its typed parameters and the account that it acts on. */
public final class ApiCall {

    /** Makes nodes. */
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Account account;
    private final ObjectNode parameters;

    /**
     * A call.
     *
     * @param parameters the values by name, of their documented types; absent where not given
     */
    public ApiCall(Account account, ObjectNode parameters) {
        this.account = account;
        this.parameters = parameters;
    }

    Account account() {
        return account;
    }

    Table table(TableKind kind) {
        return account.table(kind);
    }

    ObjectNode parameters() {
        return parameters;
    }

    boolean has(String name) {
        return parameters.has(name);
    }

    JsonNode value(String name) {
        return parameters.path(name);
    }

    /** The text of a parameter; empty where it is not given. */
    String text(String name) {
        return parameters.path(name).asText("");
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    long integer(String name, long otherwise) {
        return parameters.path(name).asLong(otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return parameters.path(name).asBoolean(otherwise);
    }

    /** The texts of a list. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        parameters.path(name).forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** Copies the parameters that were given into a row. */
    void copyTo(ObjectNode row, String... names) {
        for (String name : names) {
            if (has(name)) {
                row.set(name, value(name).deepCopy());
            }
        }
    }

    /** The service of that parameter's value. */
    ObjectNode service(String parameter) {
        return serviceNamed(text(parameter));
    }

    ObjectNode serviceNamed(String name) {
        return table(TableKind.SERVICES)
                .find(name)
                .orElseThrow(() -> ApiFault.notFound("Couldn't find service with name '" + name + "'"));
    }

    /** The server of that parameter's value: a service that has a host. */
    ObjectNode server(String parameter) {
        ObjectNode service = service(parameter);
        if (!isServer(service)) {
            throw ApiFault.notFound("Couldn't find service with name '" + text(parameter) + "'");
        }
        return service;
    }

    static boolean isServer(ObjectNode service) {
        return service.has("host_name");
    }

    static boolean isMiniserver(ObjectNode service) {
        return service.path("type").asText().contains("miniserver");
    }

    static ArrayNode list(Iterable<? extends JsonNode> nodes) {
        ArrayNode list = NODES.arrayNode();
        nodes.forEach(list::add);
        return list;
    }

    static JsonNode nothing() {
        return NullNode.getInstance();
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }
}

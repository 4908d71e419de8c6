package dev.memsetkit.codegen.check;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.regex.Pattern;

/** Checks that the names of a spec can become identifiers, files and addresses. */
final class SpecNames {

    private static final Pattern METHOD = Pattern.compile("[A-Za-z]\\w*(?:\\.[A-Za-z_]\\w*)*");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_. -]*[\\p{L}\\p{N}_])?");

    /** Of a name as Java spells it: two of them and an ending fit into the name of a file. */
    private static final int MAX_LENGTH = 100;

    private final Refusals refusals;

    SpecNames(Refusals refusals) {
        this.refusals = refusals;
    }

    void check(ApiSpec spec) {
        address(spec.endpoints().json(), "json");
        if (spec.endpoints().json().matches(".*[?#].*")) {
            refusals.add(
                    "#/x-endpoints/json",
                    Refusals.quoted(spec.endpoints().json()),
                    "an address without a query: the names of methods are appended to it");
        }
        address(spec.endpoints().xmlrpc(), "xmlrpc");
        address(spec.endpoints().jsonrpc(), "jsonrpc");
        for (int i = 0; i < spec.methods().size(); i++) {
            method(spec.methods().get(i), "#/methods/" + i);
        }
        for (Component component : spec.components()) {
            String place = Refusals.below("#/components/schemas", component.name());
            check(component.name(), TYPE, place, "a name of letters, digits and underscores");
            keys(component.schema(), place);
        }
        for (ErrorType error : spec.errors()) {
            String place = Refusals.below("#/components/errors", error.name());
            check(error.name(), TYPE, place, "a name of letters, digits and underscores");
        }
    }

    /** An address that the client would not send a key to would be none for it. */
    private void address(String address, String access) {
        if (!address.isEmpty()) {
            Endpoints.fault(address)
                    .ifPresent(fault -> refusals.add(
                            "#/x-endpoints/" + access,
                            Refusals.quoted(address),
                            "an address that a key may be sent to (this one " + fault.words() + ")"));
        }
    }

    private void method(Method method, String place) {
        check(method.name(), METHOD, place + "/name", "names of letters, digits and underscores with dots between");
        check(method.tag(), KEY, place + "/tags/0/name", "a heading of letters, digits and blanks");
        for (int i = 0; i < method.params().size(); i++) {
            Parameter param = method.params().get(i);
            check(param.name(), KEY, place + "/params/" + i + "/name", "a name of letters, digits and underscores");
        }
        keys(method.result().schema(), place + "/result/schema");
    }

    private void keys(Schema schema, String place) {
        if (schema instanceof Schema.Struct struct) {
            for (Schema.Property property : struct.properties()) {
                String at = Refusals.below(place + "/properties", property.name());
                check(property.name(), KEY, at, "a key of letters, digits and underscores");
                keys(property.schema(), at);
            }
        } else if (schema instanceof Schema.AllOf all) {
            for (int i = 0; i < all.parts().size(); i++) {
                keys(all.parts().get(i), place + "/allOf/" + i);
            }
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            keys(list.items(), place + "/items");
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            keys(map.values(), place + "/additionalProperties");
        } else if (schema instanceof Schema.Tuple tuple) {
            for (int i = 0; i < tuple.items().size(); i++) {
                keys(tuple.items().get(i), place + "/items/" + i);
            }
        }
    }

    private void check(String name, Pattern form, String place, String expected) {
        boolean fits = form.matcher(name).matches() && JavaNames.type(name).length() <= MAX_LENGTH;
        if (!fits) {
            refusals.add(place, Refusals.quoted(name), Messages.name(expected, MAX_LENGTH));
        }
    }
}

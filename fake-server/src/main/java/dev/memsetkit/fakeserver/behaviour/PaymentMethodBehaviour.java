package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.PAYMENT_METHODS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Payment methods. */
final class PaymentMethodBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "payment_method.available",
                DOCUMENTED,
                "All payment methods of the account.",
                call -> ApiCall.list(call.table(PAYMENT_METHODS).rows()));
        behaviours.add(
                "payment_method.info",
                DOCUMENTED,
                "The payment method; an unknown id is ApiErrorDoesNotExist (chosen text).",
                PaymentMethodBehaviour::named);
        behaviours.add("payment_method.set_default", DOCUMENTED, "Makes it the default, and no other one.", call -> {
            ObjectNode chosen = named(call);
            for (ObjectNode method : call.table(PAYMENT_METHODS).rows()) {
                boolean isChosen = method.path("id").equals(chosen.path("id"));
                if (method.path("default").asBoolean() != isChosen) {
                    call.table(PAYMENT_METHODS).put(method.put("default", isChosen));
                }
            }
            return chosen;
        });
        behaviours.add(
                "payment_method.remove",
                DOCUMENTED,
                "Takes a card off and answers it with status DELETED; the default one, or one that is no card, is"
                        + " ApiErrorPreconditionFailed (chosen error).",
                PaymentMethodBehaviour::remove);
    }

    private static JsonNode remove(ApiCall call) {
        ObjectNode method = named(call);
        if (method.path("default").asBoolean()) {
            throw ApiFault.precondition("The default payment method can not be removed");
        }
        if (!method.path("type").asText().equals("card")) {
            throw ApiFault.precondition("Only payment cards can be removed");
        }
        call.table(PAYMENT_METHODS).remove(method);
        return method.deepCopy().put("status", "DELETED");
    }

    private static ObjectNode named(ApiCall call) {
        return call.table(PAYMENT_METHODS)
                .find(call.text("payment_method_id"))
                .orElseThrow(() -> ApiFault.notFound("Payment method not found"));
    }
}

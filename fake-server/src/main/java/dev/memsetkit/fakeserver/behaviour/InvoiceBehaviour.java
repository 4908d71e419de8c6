package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.INVOICES;
import static dev.memsetkit.fakeserver.account.TableKind.PAYMENT_METHODS;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;

/** Invoices. */
final class InvoiceBehaviour implements Section {

    private static final int FIRST = 100_000;

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "invoice.info",
                DOCUMENTED,
                "The invoice; an unknown number is ApiErrorDoesNotExist (chosen text).",
                call -> call.table(INVOICES)
                        .find(call.text("ref"))
                        .orElseThrow(() -> ApiFault.notFound("Invoice not found")));
        behaviours.add(
                "invoice.list",
                DOCUMENTED,
                "The invoices that fit all that is given; the days given are included.",
                call -> ApiCall.list(call.table(INVOICES).rows().stream()
                        .filter(row -> fits(call, row))
                        .toList()));
    }

    private static boolean fits(ApiCall call, JsonNode row) {
        String date = day(row.path("date").asText());
        return (!call.has("status") || row.path("status").asText().equals(call.text("status")))
                && (!call.has("date_gte") || date.compareTo(day(call.text("date_gte"))) >= 0)
                && (!call.has("date_lte") || date.compareTo(day(call.text("date_lte"))) <= 0);
    }

    private static String day(String date) {
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    /** Raises an invoice for an order and gives its number. */
    static long raise(ApiCall call, String description, double net, String currency, long period) {
        long ref = FIRST;
        for (ObjectNode row : call.table(INVOICES).rows()) {
            ref = Math.max(ref, row.path("ref").asLong());
        }
        ref++;
        double vat = Prices.round(net * Prices.VAT);
        ObjectNode invoice = ApiCall.object()
                .put("ref", ref)
                .put("amount", Prices.round(net + vat))
                .put("currency", currency)
                .put("vat", vat)
                .put("status", "AWAITING-PAYMENT")
                .put("proforma", false)
                .put("payment_method", defaultPaymentMethod(call));
        invoice.putArray("items").addArray().add(description).add(net).add(period);
        invoice.put("date", call.account().clock().today().toString());
        call.table(INVOICES).put(invoice);
        return ref;
    }

    private static String defaultPaymentMethod(ApiCall call) {
        for (ObjectNode method : call.table(PAYMENT_METHODS).rows()) {
            if (method.path("default").asBoolean()) {
                return method.path("type").asText();
            }
        }
        return "notset";
    }
}

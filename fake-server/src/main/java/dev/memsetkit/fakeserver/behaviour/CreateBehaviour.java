package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.DISCOUNT_CODES;
import static dev.memsetkit.fakeserver.account.TableKind.PAYMENT_METHODS;
import static dev.memsetkit.fakeserver.account.TableKind.RULE_GROUPS;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.SNAPSHOTS;
import static dev.memsetkit.fakeserver.account.TableKind.VLANS;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;
import java.util.Locale;

/** Orders. */
final class CreateBehaviour implements Section {

    private final AccountJobs jobs;

    CreateBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "create.available",
                CHOSEN,
                "What was seeded; else every sku that the create methods document.",
                Products::all);
        behaviours.add(
                "create.verify_discount_code",
                DOCUMENTED,
                "The discount that was seeded; an unknown code is ApiErrorDoesNotExist.",
                call -> call.table(DISCOUNT_CODES)
                        .find(call.text("discount_code"))
                        .orElseThrow(() -> ApiFault.notFound("Discount code not found")));
        behaviours.add(
                "create.extra_bandwidth",
                CHOSEN,
                "A price per GB that is made up; unless dry_run, an invoice, a job and more bandwidth at once; a server"
                        + " without metered bandwidth is ApiErrorPreconditionFailed.",
                this::extraBandwidth);
        String orders =
                "The price (made up); unless dry_run, an invoice, and a job AWAITING-PAYMENT which pays it and makes"
                        + " the service when it is done. Unknown VLANs, rule groups, snapshots and discount codes are"
                        + " ApiErrorBadParameters; PayPal as default payment method is ApiErrorPreconditionFailed; so is"
                        + " anything but a card or a billing account for what is charged in arrears.";
        for (String method : List.of(
                "create.monthly_miniserver",
                "create.hourly_miniserver",
                "create.monthly_fullserver",
                "create.memstore",
                "create.openstack_project")) {
            behaviours.add(method, CHOSEN, orders, call -> requireMemory(call, method), call -> order(call, method));
        }
    }

    private JsonNode order(ApiCall call, String method) {
        String sku = call.text("sku");
        boolean hourly = method.equals("create.hourly_miniserver");
        boolean arrears = hourly || sku.equals("CLOUDU1") || method.equals("create.openstack_project");
        requireReferences(call, method);
        boolean consolidated = requirePayment(call, arrears);
        if (call.flag("add_to_next_bill", false) && !consolidated) {
            throw ApiFault.badParameter("add_to_next_bill", "The account does not have consolidated billing.");
        }
        boolean dryRun = call.flag("dry_run", true);
        boolean nextBill = call.flag("add_to_next_bill", consolidated);
        long period = call.integer("period", 1);
        double monthly = arrears ? 0.0 : Prices.round(Prices.perMonth(sku) * discount(call, sku));
        double total = Prices.round(monthly * period);
        ObjectNode answer = ApiCall.object()
                .put("sku", sku)
                .put("dry_run", dryRun)
                .put("currency", NewServices.currency(call.account()))
                .put("net_setup_price", 0.0)
                .put("net_monthly_rental", monthly)
                .put("net_total", total);
        if (hourly) {
            answer.put("net_hourly_inarrears_rental_price", Prices.perHour(sku));
        }
        if (!arrears) {
            answer.put("period", period);
        }
        if (!dryRun) {
            place(call, method, answer.put("add_to_next_bill", nextBill));
        }
        return answer;
    }

    private void place(ApiCall call, String method, ObjectNode answer) {
        String sku = call.text("sku");
        String type = Products.type(method);
        ObjectNode effect = NewServices.order(
                call, type, sku, answer.path("net_monthly_rental").asDouble());
        if (!answer.path("add_to_next_bill").asBoolean()) {
            long ref = InvoiceBehaviour.raise(
                    call,
                    sku,
                    answer.path("net_total").asDouble(),
                    answer.path("currency").asText(),
                    answer.path("period").asLong(1));
            answer.put("invoice_ref", ref);
            effect.put("invoice_ref", ref);
        }
        if (method.equals("create.memstore")) {
            answer.put("service", effect.path("service").path("name").asText());
        }
        String work = "SETUP-NEW-" + type.toUpperCase(Locale.ROOT).replace('_', '-');
        answer.set("job", jobs.start(work, "AWAITING-PAYMENT", "", effect));
    }

    /** What is named has to be there, and the system has to fit the product. */
    private static void requireReferences(ApiCall call, String method) {
        String os = call.text("os");
        if (call.has("os")) {
            boolean snapshot = !call.table(SNAPSHOTS).where("os_option", os).isEmpty();
            if (!snapshot && !OperatingSystems.isKnown(os)) {
                throw ApiFault.badParameter("os", "Please select a valid choice. " + os + " is not available.");
            }
            requireMemory(call, method);
            if (OperatingSystems.isWindows(os) && !call.text("pub_ssh_key").isEmpty()) {
                throw ApiFault.badParameter("pub_ssh_key", "Only available for Linux servers.");
            }
        }
        String vlan = call.text("vlan");
        if (!vlan.isEmpty() && call.table(VLANS).find(vlan).isEmpty()) {
            throw ApiFault.badParameter("vlan", FrameworkMessages.notAChoice(vlan));
        }
        String group = call.text("firewall_rule_group");
        if (!group.isEmpty() && call.table(RULE_GROUPS).find(group).isEmpty()) {
            throw ApiFault.badParameter("firewall_rule_group", FrameworkMessages.notAChoice(group));
        }
    }

    /** The system has to fit the product; the words are those of the documentation's example. */
    private static void requireMemory(ApiCall call, String method) {
        String os = call.text("os");
        boolean small = Products.type(method).equals("miniserver") && Prices.ram(call.text("sku")) < 2;
        if (small && OperatingSystems.isLarge(os)) {
            throw ApiFault.badParameter(
                    "os",
                    "Please select a valid choice. " + os
                            + " is not available for this configuration: it needs 2 GB RAM or more.");
        }
    }

    /** Whether charges can go on a consolidated bill. Accounts without payment methods can order everything. */
    private static boolean requirePayment(ApiCall call, boolean arrears) {
        boolean consolidated = false;
        for (ObjectNode method : call.table(PAYMENT_METHODS).rows()) {
            String type = method.path("type").asText();
            consolidated |= type.equals("account");
            if (method.path("default").asBoolean() && type.equals("paypal")) {
                throw ApiFault.precondition("PayPal can not be used to create services");
            }
            if (method.path("default").asBoolean()
                    && arrears
                    && !List.of("card", "account").contains(type)) {
                throw ApiFault.precondition("Services charged in arrears need a card or a billing account");
            }
        }
        return consolidated;
    }

    private static double discount(ApiCall call, String sku) {
        String code = call.text("discount_code");
        if (code.isEmpty()) {
            return 1.0;
        }
        ObjectNode discount = call.table(DISCOUNT_CODES)
                .find(code)
                .filter(row -> row.path("sku").asText().equals(sku))
                .orElseThrow(() -> ApiFault.badParameter("discount_code", FrameworkMessages.notAChoice(code)));
        return 1.0 - discount.path("_percent").asDouble(10.0) / 100.0;
    }

    private JsonNode extraBandwidth(ApiCall call) {
        ObjectNode server = call.server("name");
        if (!server.path("_bandwidth_type").asText("metered").equals("metered")) {
            throw ApiFault.precondition("The server must have the metered bandwidth type");
        }
        long amount = call.integer("amount", 0);
        double price = Prices.round(0.1 * amount);
        boolean dryRun = call.flag("dry_run", true);
        ObjectNode answer = ApiCall.object()
                .put("sku", "BANDWIDTH" + amount)
                .put("dry_run", dryRun)
                .put("currency", NewServices.currency(call.account()))
                .put("net_setup_price", price)
                .put("net_monthly_rental", 0.0)
                .put("net_total", price);
        if (!dryRun) {
            String name = server.path("name").asText();
            answer.put("add_to_next_bill", false)
                    .put(
                            "invoice_ref",
                            InvoiceBehaviour.raise(
                                    call,
                                    "Extra bandwidth for " + name,
                                    price,
                                    answer.path("currency").asText(),
                                    1));
            call.table(SERVICES)
                    .put(server.put(
                            "_bandwidth_bank", server.path("_bandwidth_bank").asDouble(0.0) + amount));
            answer.set("job", jobs.start("EXTRA-BANDWIDTH", "AWAITING-PAYMENT", name, ApiCall.object()));
        }
        return answer;
    }
}

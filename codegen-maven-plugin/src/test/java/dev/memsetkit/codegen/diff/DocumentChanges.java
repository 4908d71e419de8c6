package dev.memsetkit.codegen.diff;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Changes that a documentation set may see from one release to the next, with what the diff has to say of each. */
final class DocumentChanges {

    /**
     * A change.
     *
     * @param expected the kinds with what they mean, such as {@code limit-tightened: wire-breaking}; all of them
     */
    record Case(String name, Consumer<Pages> edit, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final String BREAKS = "source-breaking, binary-breaking";
    static final String BREAKS_ALL = BREAKS + ", wire-breaking";
    private static final String NEWS = "changelog-changed: documentation only";
    private static final String METHOD = """
            <dl class="py function">
            <dt class="sig sig-object py" id="dns.zone_export">
            <span class="sig-prename descclassname">dns.</span><span class="sig-name descname">zone_export</span>()</dt>
            <dd><p>Writes a zone as a text.</p>
            <dl class="field-list simple">
            <dt class="field-odd">Parameters<span class="colon">:</span></dt>
            <dd class="field-odd"><p><strong>id</strong> (<em>String</em>) – Zone to act on. Zone IDs are 32 hex digits.</p>
            </dd>
            </dl>
            </dd></dl>
            """;

    private DocumentChanges() {}

    static Case change(String name, Consumer<Pages> edit, String... expected) {
        return new Case(name, edit, List.of(expected));
    }

    /** A change in the description of one method. */
    static Case in(String method, String name, String old, String now, String... expected) {
        return change(name, pages -> pages.replaceIn(method, old, now), expected);
    }

    static Stream<Case> all() {
        return Stream.of(methods(), ParameterChanges.all(), answers(), errors(), renames())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> methods() {
        return Stream.of(
                change("a method appears", pages -> pages.append("methods_dns", METHOD), "method-added: addition"),
                change("a method vanishes", pages -> pages.removeMethod("dns.reload"), "method-removed: " + BREAKS_ALL),
                change(
                        "a page vanishes",
                        pages -> pages.remove("methods_invoice"),
                        "method-removed: " + BREAKS_ALL,
                        "method-removed: " + BREAKS_ALL),
                change(
                        "a chapter is called otherwise",
                        pages -> pages.replace("methods_invoice", "<h1>Invoice Methods", "<h1>Billing Methods"),
                        "method-moved: " + BREAKS,
                        "method-moved: " + BREAKS),
                change(
                        "a method moves to another chapter",
                        pages -> {
                            String method = pages.method("dns.reload");
                            pages.removeMethod("dns.reload");
                            pages.append("methods_invoice", method);
                        },
                        "method-moved: " + BREAKS),
                in(
                        "invoice.list",
                        "a method is deprecated",
                        "<p>Finds invoices",
                        "<div class=\"admonition warning\"><p class=\"admonition-title\">Warning</p><p>This method is"
                                + " deprecated.</p></div><p>Finds invoices",
                        "method-deprecated: documentation only"),
                in(
                        "invoice.list",
                        "a sentence is put in other words",
                        "Finds invoices",
                        "Looks for invoices",
                        "method-description: documentation only"));
    }

    private static Stream<Case> answers() {
        String info = "invoice.info";
        return Stream.of(
                in(
                        info,
                        "a key appears",
                        "<dt>vat</dt>",
                        "<dt>due</dt><dd><p>Date: Day by which to pay</p></dd><dt>vat</dt>",
                        "key-added: " + BREAKS + ", addition"),
                in(
                        info,
                        "a key vanishes",
                        "<dt>vat</dt><dd><p>Float: VAT that the invoice has</p>\n</dd>",
                        "",
                        "key-removed: " + BREAKS),
                in(info, "a key may be missing", "Float: VAT", "Float, Optional: VAT", "key-optional: wire-breaking"),
                in(
                        info,
                        "the text says when a key comes",
                        "How the invoice is paid",
                        "How the invoice is paid. Only included where it is paid.",
                        "key-optional: wire-breaking",
                        "key-description: documentation only"),
                in(info, "a key gets another type", "Float: VAT", "String: VAT", "key-type: " + BREAKS),
                in(
                        "create.available",
                        "a nested key appears",
                        "<dt>disk_gb</dt>",
                        "<dt>cores</dt><dd><p>Integer: Number of cores.</p></dd><dt>disk_gb</dt>",
                        "key-added: " + BREAKS + ", addition"),
                change(
                        "keys change places",
                        pages -> {
                            String vat = "<dt>vat</dt><dd><p>Float: VAT that the invoice has</p>\n</dd>";
                            pages.replaceIn(info, vat, "");
                            pages.replaceIn(info, "<dt>amount</dt>", vat + "<dt>amount</dt>");
                        },
                        "key-order: " + BREAKS),
                in(
                        "dns.reload",
                        "a method answers nothing",
                        "<p>A dictionary as described in",
                        "<p>No value. Not as in",
                        "result-type: " + BREAKS),
                change(
                        "a returned value appears",
                        pages -> pages.replace(
                                "methods_create",
                                "One of ‘GBP’, ‘USD’, or ‘EUR’.",
                                "One of ‘GBP’, ‘USD’, ‘EUR’ or ‘CHF’."),
                        "returned-value-added: addition"));
    }

    private static Stream<Case> errors() {
        return Stream.of(
                change("an error appears", pages -> pages.append("errors", """
                                <dl class="py exception">
                                <dt class="sig sig-object py" id="ApiErrorOnHold"><em class="property">exception</em>
                                <span class="sig-name descname">ApiErrorOnHold</span></dt>
                                <dd><p>The account is on hold</p><ul><li><p>Error code: 18</p></li>
                                <li><p>HTTP Status: 402</p></li></ul></dd></dl>"""), "error-added: addition"),
                change(
                        "the status of an error changes",
                        pages -> pages.replace("errors", "HTTP Status: 412", "HTTP Status: 409"),
                        "error-code: documentation only"),
                in(
                        "invoice.info",
                        "an error is raised for another reason",
                        " if there is no such invoice",
                        " when nobody knows the number",
                        "raise-condition: documentation only"),
                in(
                        "dns.reverse_map_update",
                        "an error is raised",
                        "</dl>\n</dd></dl>",
                        "<dt class=\"field-odd\">Raises:</dt><dd><p><code>ApiErrorForbidden</code> if it is not yours.</p>"
                                + "</dd></dl>\n</dd></dl>",
                        "raise-added: documentation only"));
    }

    private static Stream<Case> renames() {
        Consumer<Pages> until = pages -> pages.replaceIn("invoice.list", "date_lte", "until");
        return Stream.of(
                change(
                        "the changelog says how a parameter is called now",
                        until.andThen(pages -> pages.announce(
                                "0.21.0", "<code>invoice.list()</code>: parameter date_lte renamed to until.")),
                        NEWS,
                        "parameter-renamed: " + BREAKS_ALL),
                change(
                        "the changelog says it in other words",
                        until.andThen(
                                pages -> pages.announce(
                                        "0.21.0",
                                        "The parameter ‘date_lte’ of <code>invoice.list()</code> has been renamed to ‘until’.")),
                        NEWS,
                        "parameter-renamed: " + BREAKS_ALL),
                in(
                        "invoice.list",
                        "nothing says how a value is called now, and it looks alike",
                        "‘REFUND’",
                        "‘REFUNDED’",
                        "value-renamed: " + BREAKS_ALL),
                in(
                        "server.monitoring.rule_update",
                        "nothing says how a value is called now, and it means the same",
                        "<dt>‘pop3’",
                        "<dt>‘pop’",
                        "value-renamed: " + BREAKS_ALL),
                in(
                        "create.monthly_fullserver",
                        "a value makes way for another one",
                        "<td><p>UFS29</p></td>\n<td><p>Dedicated 1U",
                        "<td><p>UFS30</p></td>\n<td><p>Dedicated 4U",
                        "value-added: loosening",
                        "value-removed: " + BREAKS_ALL),
                change(
                        "the text says how a parameter was called",
                        pages -> {
                            until.accept(pages);
                            pages.replaceIn(
                                    "invoice.list", "Latest day of the invoice", "Latest day (formerly date_lte)");
                        },
                        "parameter-description: documentation only",
                        "parameter-renamed: " + BREAKS_ALL),
                change(
                        "the changelog says how two parameters are called now, and one has a new limit",
                        pages -> {
                            pages.replaceIn("dns.reverse_map_list", "<strong>address", "<strong>ip");
                            pages.replaceIn("dns.reverse_map_list", "<strong>name", "<strong>server");
                            pages.replaceIn("dns.reverse_map_list", "at most 250", "at most 39");
                            pages.announce(
                                    "0.21.0",
                                    "<code>dns.reverse_map_list()</code>: parameters name and address renamed to server"
                                            + " and ip.");
                        },
                        NEWS,
                        "parameter-renamed: " + BREAKS_ALL,
                        "parameter-renamed: " + BREAKS_ALL,
                        "limit-tightened: wire-breaking"),
                change(
                        "a method has a new name and goes on working by the old one",
                        pages -> {
                            pages.each(page -> page.replace("dns.reload", "dns.publish"));
                            pages.replace("methods_dns", "<span class=\"pre\">reload", "<span class=\"pre\">publish");
                            pages.announce(
                                    "0.21.0",
                                    "<code>dns.reload()</code> is deprecated in favour of its new name,"
                                            + " <code>dns.publish()</code>; the former name works as an alias.");
                        },
                        NEWS,
                        "method-renamed: " + BREAKS),
                change(
                        "the changelog says how a key is called now",
                        pages -> {
                            pages.replaceIn("invoice.info", "<dt>vat</dt>", "<dt>tax</dt>");
                            pages.announce("0.21.0", "<code>invoice.info()</code>: returned key vat renamed to tax.");
                        },
                        NEWS,
                        "key-renamed: " + BREAKS),
                change(
                        "the changelog says how a value is called now",
                        pages -> {
                            pages.replaceIn("server.monitoring.rule_update", "<dt>‘ping’", "<dt>‘echo’");
                            pages.announce(
                                    "0.21.0",
                                    "In <code>server.monitoring.rule_update()</code>, service now takes echo instead of"
                                            + " ping.");
                        },
                        NEWS,
                        "value-renamed: " + BREAKS_ALL));
    }
}

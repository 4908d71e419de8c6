package dev.memsetkit.codegen.diff;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Changes that a documentation may see from one release to the next, with what the diff has to say of each. */
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

    private static final String BREAKS = "source-breaking, binary-breaking";
    private static final String BREAKS_ALL = BREAKS + ", wire-breaking";
    private static final String NEWS = "changelog-changed: documentation only";
    private static final String LINE = "<li><p><strong>%s</strong> (<em>%s</em>) – %s</p></li>";
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

    private static Case of(String name, Consumer<Pages> edit, String... expected) {
        return new Case(name, edit, List.of(expected));
    }

    /** A change in the description of one method. */
    private static Case in(String method, String name, String old, String now, String... expected) {
        return of(name, pages -> pages.replaceIn(method, old, now), expected);
    }

    static Stream<Case> all() {
        return Stream.of(methods(), parameters(), values(), rules(), answers(), errors(), renames())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> methods() {
        return Stream.of(
                of("a method appears", pages -> pages.append("methods_dns", METHOD), "method-added: addition"),
                of("a method vanishes", pages -> pages.removeMethod("dns.reload"), "method-removed: " + BREAKS_ALL),
                of(
                        "a page vanishes",
                        pages -> pages.remove("methods_invoice"),
                        "method-removed: " + BREAKS_ALL,
                        "method-removed: " + BREAKS_ALL),
                of(
                        "a chapter is called otherwise",
                        pages -> pages.replace("methods_invoice", "<h1>Invoice Methods", "<h1>Billing Methods"),
                        "method-moved: " + BREAKS,
                        "method-moved: " + BREAKS),
                of(
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

    private static Stream<Case> parameters() {
        String list = "invoice.list";
        String last = "<li><p><strong>status";
        return Stream.of(
                in(
                        list,
                        "an optional parameter appears",
                        last,
                        LINE.formatted("limit", "Integer, Optional", "Most invoices to list.") + last,
                        "parameter-added: addition"),
                in(
                        list,
                        "a required parameter appears",
                        last,
                        LINE.formatted("year", "Integer", "Year of the invoices.") + last,
                        "required-parameter-added: " + BREAKS_ALL),
                in(
                        list,
                        "a parameter vanishes",
                        "<li><p><strong>date_lte</strong> (<em>Date</em><em>, </em><em>Optional</em>) – Latest day of the"
                                + " invoice</p></li>",
                        "",
                        "parameter-removed: " + BREAKS_ALL),
                in(
                        "dns.reverse_map_update",
                        "a parameter becomes optional",
                        "<strong>reverse_map</strong> (<em>String</em>",
                        "<strong>reverse_map</strong> (<em>String, Optional</em>",
                        "parameter-optional: " + BREAKS + ", loosening"),
                in(
                        list,
                        "a parameter becomes required",
                        "<em>Date</em><em>, </em><em>Optional</em>",
                        "<em>Date</em>",
                        "parameter-required: " + BREAKS_ALL),
                in(
                        "invoice.info",
                        "a parameter gets another type",
                        "<em>Integer</em>",
                        "<em>String</em>",
                        "parameter-type: " + BREAKS_ALL),
                in(
                        "dns.reverse_map_list",
                        "a parameter takes lists too",
                        "<strong>address</strong> (<em>String</em>",
                        "<strong>address</strong> (<em>String or List</em>",
                        "parameter-type-widened: " + BREAKS + ", loosening"),
                in(
                        list,
                        "a parameter is deprecated",
                        "<em>Optional</em>)",
                        "<em>Optional</em><em>, </em><em>Deprecated: It will be unsupported.</em>)",
                        "parameter-deprecated: documentation only"),
                in(
                        list,
                        "a parameter is ignored",
                        "<em>Optional</em>)",
                        "<em>Optional</em><em>, </em><em>Deprecated and ignored: It will be unsupported.</em>)",
                        "parameter-ignored: documentation only"),
                of(
                        "required parameters change places",
                        pages -> {
                            String rule = "<li><p><strong>rule_id</strong> (<em>String</em>) – Rule to act on</p></li>";
                            pages.replaceIn("server.monitoring.rule_delete", rule, "");
                            pages.replaceIn("server.monitoring.rule_delete", "<li><p>", rule + "<li><p>");
                        },
                        "parameter-order: wire-breaking"),
                in(
                        list,
                        "a parameter is put in other words",
                        "Latest day",
                        "Last day",
                        "parameter-description: documentation only"),
                in(
                        "dns.reverse_map_list",
                        "a limit is lowered",
                        "at most 250 characters",
                        "at most 200 characters",
                        "limit-tightened: wire-breaking"),
                in(
                        "dns.reverse_map_list",
                        "a limit is raised",
                        "at most 250 characters",
                        "at most 300 characters",
                        "limit-loosened: loosening"),
                in(
                        "dns.reverse_map_list",
                        "a limit vanishes",
                        " Ensure this value has at most 250 characters.",
                        "",
                        "constraint-removed: loosening"),
                in(
                        "server.monitoring.rule_delete",
                        "a limit appears",
                        "Rule to act on",
                        "Rule to act on. Ensure this value has at least 3 characters.",
                        "constraint-added: wire-breaking"),
                in(
                        "loadbalancer.service.add",
                        "a range grows",
                        "less than or equal to 65535",
                        "less than or equal to 99999",
                        "limit-loosened: loosening"),
                in(
                        "loadbalancer.service.add",
                        "a range shrinks",
                        "greater than or equal to 1.",
                        "greater than or equal to 1024.",
                        "limit-tightened: wire-breaking"),
                in(
                        "dns.zone_create",
                        "a list is bounded",
                        "A List of Dictionaries, one for each zone record",
                        "Maximum number of records per call: 50. A List of Dictionaries, one for each zone record",
                        "constraint-added: wire-breaking"),
                in(
                        "dns.reverse_map_update",
                        "a form changes",
                        "Must be a valid hostname",
                        "Must be a valid domain name",
                        "form-changed: wire-breaking"),
                in(
                        "dns.zone_delete",
                        "a form vanishes",
                        " Zone IDs are 32 hex digits.",
                        "",
                        "constraint-removed: loosening"),
                in(
                        "loadbalancer.service.add",
                        "a default changes",
                        "Defaults to True",
                        "Defaults to False",
                        "default-changed: documentation only"),
                in(
                        "loadbalancer.service.add",
                        "a default vanishes",
                        " Defaults to True.",
                        "",
                        "default-changed: documentation only"));
    }

    private static Stream<Case> values() {
        String rule = "server.monitoring.rule_create";
        String comma = "‘NEW’, ‘AWAITING-PAYMENT’, ‘RENEWAL’, ‘REFUND’, ‘CANCELLED’, ‘DONE’, ‘PROCESSING’.";
        return Stream.of(
                in(
                        "invoice.list",
                        "a value of a list with commas appears",
                        "‘PROCESSING’",
                        "‘PROCESSING’, ‘LOST’",
                        "value-added: loosening"),
                in(
                        "invoice.list",
                        "a value of a list with commas vanishes",
                        "‘REFUND’, ",
                        "",
                        "value-removed: " + BREAKS_ALL),
                in(
                        "create.extra_bandwidth",
                        "a number of a list with commas vanishes",
                        "50, 100, 250, 500",
                        "50, 100, 250",
                        "value-removed: " + BREAKS_ALL),
                in(
                        "loadbalancer.service.add",
                        "a value appears",
                        "‘https’.",
                        "‘https’, ‘smtp’.",
                        "value-added: " + BREAKS + ", loosening"),
                in(
                        rule,
                        "a value of a definition list vanishes",
                        "<dt>‘ping’</dt><dd><p>Ping</p>\n</dd>",
                        "",
                        "value-removed: " + BREAKS_ALL),
                in(rule, "a value means something else", "Ping</p>", "Echo</p>", "value-meaning: documentation only"),
                in(
                        "invoice.list",
                        "values are not listed any more",
                        " Acceptable values: " + comma,
                        "",
                        "set-removed: " + BREAKS + ", loosening"),
                in(
                        "server.monitoring.rule_delete",
                        "values are listed",
                        "Rule to act on",
                        "Rule to act on. Acceptable values: ‘first’, ‘last’.",
                        "set-added: " + BREAKS_ALL),
                in(
                        "create.monthly_fullserver",
                        "a row of a table of values vanishes",
                        "<tr class=\"row-odd\"><td><p>UFS29</p></td>\n<td><p>Dedicated 1U Dell PE R230 1x Quad-Core Xeon,"
                                + " 4xSATA</p></td>\n</tr>",
                        "",
                        "value-removed: " + BREAKS_ALL),
                in(
                        "create.monthly_fullserver",
                        "a row of a table of values appears",
                        "<tr class=\"row-odd\"><td><p>UFS29</p></td>",
                        "<tr class=\"row-odd\"><td><p>UFS30</p></td><td><p>Dedicated 1U</p></td></tr>"
                                + "<tr class=\"row-odd\"><td><p>UFS29</p></td>",
                        "value-added: loosening"),
                in("invoice.list", "the same values are listed with bullets", " Acceptable values: " + comma, """
                        Acceptable values:</p><ul><li><p>‘NEW’</p></li><li><p>AWAITING-PAYMENT</p></li><li><p>‘RENEWAL’
                        </p></li><li><p>‘REFUND’</p></li><li><p>‘CANCELLED’</p></li><li><p>‘DONE’</p></li>
                        <li><p>‘PROCESSING’</p></li></ul><p>"""),
                in(
                        "create.extra_bandwidth",
                        "the same values are listed in another order",
                        "50, 100, 250, 500",
                        "500, 50, 100, 250"));
    }

    private static Stream<Case> rules() {
        String rule = "server.monitoring.rule_create";
        return Stream.of(
                in(
                        rule,
                        "a parameter is required for fewer values",
                        "‘tcp’ or ‘http_string’.",
                        "‘tcp’.",
                        "rule-loosened: loosening"),
                in(
                        rule,
                        "a parameter is required for more values",
                        "Required only for service ‘http_string’.",
                        "Required only for service ‘http_string’ or ‘tcp’.",
                        "rule-tightened: wire-breaking"),
                in(
                        rule,
                        "a parameter is never required",
                        " Required only for service ‘tcp’ or ‘http_string’.",
                        "",
                        "rule-removed: loosening"),
                in(
                        "create.monthly_fullserver",
                        "a parameter that rules speak of gets another type",
                        "<strong>ram</strong> (<em>String</em>",
                        "<strong>ram</strong> (<em>Integer</em>",
                        "parameter-type: " + BREAKS_ALL),
                in(
                        rule,
                        "the values are in a code font",
                        "‘tcp’ or ‘http_string’.",
                        "<code><span class=\"pre\">tcp</span></code> or <code>http_string</code>."),
                in(
                        "create.monthly_fullserver",
                        "a cell of a table of options loses a value",
                        "2x1000gb, 4x1000gb, 4x2000gb, 4x4000gb</p>",
                        "2x1000gb, 4x1000gb, 4x2000gb</p>",
                        "rule-tightened: wire-breaking"),
                in(
                        "create.monthly_fullserver",
                        "a cell of a table of options gets a value that others have",
                        "2x1000gb, 4x1000gb, 4x2000gb, 4x4000gb</p>",
                        "2x1000gb, 4x1000gb, 4x2000gb, 4x4000gb, 4x8000gb</p>",
                        "rule-loosened: loosening"));
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
                of(
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
                of(
                        "a returned value appears",
                        pages -> pages.replace(
                                "methods_create",
                                "One of ‘GBP’, ‘USD’, or ‘EUR’.",
                                "One of ‘GBP’, ‘USD’, ‘EUR’ or ‘CHF’."),
                        "returned-value-added: addition"));
    }

    private static Stream<Case> errors() {
        return Stream.of(
                of("an error appears", pages -> pages.append("errors", """
                                <dl class="py exception">
                                <dt class="sig sig-object py" id="ApiErrorOnHold"><em class="property">exception</em>
                                <span class="sig-name descname">ApiErrorOnHold</span></dt>
                                <dd><p>The account is on hold</p><ul><li><p>Error code: 18</p></li>
                                <li><p>HTTP Status: 402</p></li></ul></dd></dl>"""), "error-added: addition"),
                of(
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
                of(
                        "the changelog says how a parameter is called now",
                        until.andThen(pages -> pages.announce(
                                "0.21.0", "<code>invoice.list()</code>: parameter date_lte renamed to until.")),
                        NEWS,
                        "parameter-renamed: " + BREAKS_ALL),
                of(
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
                of(
                        "the text says how a parameter was called",
                        pages -> {
                            until.accept(pages);
                            pages.replaceIn(
                                    "invoice.list", "Latest day of the invoice", "Latest day (formerly date_lte)");
                        },
                        "parameter-description: documentation only",
                        "parameter-renamed: " + BREAKS_ALL),
                of(
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
                of(
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
                of(
                        "the changelog says how a key is called now",
                        pages -> {
                            pages.replaceIn("invoice.info", "<dt>vat</dt>", "<dt>tax</dt>");
                            pages.announce("0.21.0", "<code>invoice.info()</code>: returned key vat renamed to tax.");
                        },
                        NEWS,
                        "key-renamed: " + BREAKS),
                of(
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

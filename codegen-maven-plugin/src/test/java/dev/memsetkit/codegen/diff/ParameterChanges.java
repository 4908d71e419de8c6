package dev.memsetkit.codegen.diff;

import static dev.memsetkit.codegen.diff.DocumentChanges.BREAKS;
import static dev.memsetkit.codegen.diff.DocumentChanges.BREAKS_ALL;
import static dev.memsetkit.codegen.diff.DocumentChanges.change;
import static dev.memsetkit.codegen.diff.DocumentChanges.in;

import dev.memsetkit.codegen.diff.DocumentChanges.Case;
import java.util.stream.Stream;

/** Changes of parameters, their values, and the rules between them. */
final class ParameterChanges {

    private static final String LINE = "<li><p><strong>%s</strong> (<em>%s</em>) – %s</p></li>";

    private ParameterChanges() {}

    static Stream<Case> all() {
        return Stream.of(parameters(), values(), rules()).flatMap(cases -> cases);
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
                change(
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
                        "a number of a list with commas vanishes, which has no constant",
                        "50, 100, 250, 500",
                        "50, 100, 250",
                        "value-removed: wire-breaking"),
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
                        \sAcceptable values:</p><ul><li><p>‘NEW’</p></li><li><p>AWAITING-PAYMENT</p></li><li><p>‘RENEWAL’
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
                        // What systems need can no longer be held against it.
                        "parameter-type: " + BREAKS_ALL,
                        "unread-words: could not be read"),
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
}

package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.InputProblems;
import dev.memsetkit.client.runtime.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each rule means and what to do about its findings. */
public final class RuleHelp {

    private static final Map<String, Help> HELP = help();

    private RuleHelp() {}

    /**
     * The help of a rule.
     *
     * @param text what it means and what to do, in sentences
     * @param severity how bad its findings are where nothing is set
     * @param example a call that breaks it, as arguments of {@code lint} or as a line of a file
     */
    private record Help(String text, LintLevel severity, String example) {}

    private static Map<String, Help> help() {
        Map<String, Help> help = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            help.put(rule.id(), new Help(rule.help(), LintLevel.of(rule.severity()), example(rule)));
        }
        help.put(
                "duplicate",
                error(
                        "A parameter is given twice; which one counts is not documented. Keep one.",
                        "dns.zone_create nickname=a nickname=b"));
        help.put(
                "encoding",
                error(
                        "The value cannot be sent in this form, or a type prefix does not fit it. Lists and dictionaries"
                                + " go into the field \"parameters\", as JSON.",
                        "https://api.memset.com/v1/json/dns.zone_create?nickname=a&records=www"));
        help.put(
                "unknown-method",
                error(
                        "The documentation knows no method of that name. \"memsetkit spec list\" lists them.",
                        "dns.zone_crate nickname=a"));
        help.put(
                InputProblems.PLAIN_HTTP,
                error(
                        "The request goes over plain HTTP, so that everybody on the way can read the key. Write https://.",
                        "curl -u \"$KEY:\" http://api.memset.com/v1/json/dns.zone_list"));
        help.put(
                InputProblems.KEY_IN_ADDRESS,
                new Help(
                        "The key stands in the address, which servers, proxies and histories keep. Send it as user name"
                                + " of Basic authentication.",
                        LintLevel.WARNING,
                        "curl https://00112233445566778899aabbccddeeff:x@api.memset.com/v1/json/dns.zone_list"));
        help.put(
                InputProblems.AUTH_FORM,
                error(
                        "The API does not know this way to log in. It takes the key as user name of Basic authentication, or"
                                + " as the field api_key.",
                        "curl -H \"Authorization: Bearer $KEY\" https://api.memset.com/v1/json/dns.zone_list"));
        help.put(
                InputProblems.UNKNOWN_ADDRESS,
                error(
                        "The address is of the API's host, but no method is there. The path of a method is"
                                + " /v1/json/METHOD.",
                        "curl -u \"$KEY:\" https://api.memset.com/v1/dns.zone_list"));
        help.put(
                InputProblems.BODY_NOT_READ,
                error(
                        "The API does not read this body, so that the parameters in it have no effect. Send form fields, or"
                                + " all parameters as JSON in the one field \"parameters\".",
                        "curl -u \"$KEY:\" -d '{\"nickname\":\"a\"}' https://api.memset.com/v1/json/dns.zone_create"));
        help.put(
                InputProblems.BATCH_TOO_LARGE,
                error(
                        "The batch of JSON-RPC has more calls than the API takes. Send several batches of at most 100.",
                        "a JSON array of 101 JSON-RPC calls"));
        help.put(
                InputProblems.DEPRECATED_ALIAS,
                new Help(
                        "The method has another name now; the former one works for the time being. Use the new one.",
                        LintLevel.WARNING,
                        "{\"method\":\"server.set_penetration_patrol_alert_level\",\"params\":{\"name\":\"a\",\"alert_level\":7}}"));
        help.put(
                LintFinding.NOT_READ,
                new Help(
                        "The place mentions the API and was not understood, so that it was not checked. With --strict it is"
                                + " an error.",
                        LintLevel.NOTE,
                        "curl -u \"$KEY:\" \"https://api.memset.com/v1/json/$METHOD\""));
        help.put(
                LintFinding.UNREADABLE,
                error(
                        "The input should be JSON by its name, or is not there, and cannot be read; nothing in it was"
                                + " checked.",
                        "{\"method\": 7"));
        return help;
    }

    private static Help error(String text, String example) {
        return new Help(text, LintLevel.ERROR, example);
    }

    private static String example(Rule rule) {
        return switch (rule) {
            case REQUIRED -> "dns.zone_create ttl=300";
            case TYPE -> "dns.zone_create nickname=a ttl=long";
            case MIN_LENGTH -> "memshell.enable name=myserver1 password=short";
            case MAX_LENGTH -> "partner.account.create user_country=GBR";
            case MINIMUM -> "dns.zone_record_update id=0123456789abcdef0123456789abcdef priority=-1";
            case MAXIMUM -> "dns.zone_record_update id=0123456789abcdef0123456789abcdef priority=1000";
            case MIN_ITEMS ->
                "{\"method\": \"server.move_ips\", \"params\": {\"source_ips\": [], \"destination_name\": \"web01\"}}";
            case MAX_ITEMS -> "website_firewall.clear_cache with a list of 501 paths";
            case ENUM -> "dns.zone_create nickname=a ttl=301";
            case KNOWN_VALUES -> "create.monthly_miniserver sku=VPS001 dry_run=1 os=debian_sarge";
            case FORMAT -> "job.status id=xyz";
            case BETWEEN_PARAMETERS -> "server.monitoring.rule_create service=tcp";
            case UNKNOWN_PARAMETER -> "dns.zone_create nickname=a tll=300";
            case DEPRECATED ->
                "create.monthly_miniserver sku=VPS001 dry_run=1 os=debian_buster_64 bandwidth_type=metered";
            case IGNORED -> "create.monthly_miniserver sku=VPS001 dry_run=1 os=debian_buster_64 lvs=1";
        };
    }

    /** The rules that have a text, sorted. */
    public static List<String> rules() {
        return new ArrayList<>(HELP.keySet());
    }

    /** The first sentence. */
    public static String summary(String rule) {
        String text = text(rule);
        return text.substring(0, text.indexOf('.') + 1);
    }

    /** All of it in sentences. */
    public static String text(String rule) {
        Help help = HELP.get(rule);
        return help == null ? "The documentation does not allow this." : help.text;
    }

    /** A call that breaks the rule; empty for an unknown one. */
    public static String example(String rule) {
        Help help = HELP.get(rule);
        return help == null ? "" : help.example;
    }

    /** The severity of a rule where nothing is set. */
    public static LintLevel severity(String rule) {
        Help help = HELP.get(rule);
        return help == null ? LintLevel.ERROR : help.severity;
    }

    /** What {@code --explain} prints. */
    public static String page(String rule) {
        String settings = rule.equals(LintFinding.UNREADABLE)
                ? "  It cannot be switched off."
                : "  Change it with --rule " + rule + "=off, or in .memsetkit.toml: [rules] " + rule + " = \"off\"";
        return rule + " (" + severity(rule).word() + ")\n  " + text(rule) + "\n\n  It is broken by\n    "
                + example(rule) + "\n\n" + settings;
    }
}

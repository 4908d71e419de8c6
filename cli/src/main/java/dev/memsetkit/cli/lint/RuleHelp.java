package dev.memsetkit.cli.lint;

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
    private record Help(String text, Severity severity, String example) {}

    private static Map<String, Help> help() {
        Map<String, Help> help = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            help.put(rule.id(), new Help(rule.help(), Severity.of(rule.severity()), example(rule)));
        }
        help.put(
                "duplicate",
                error(
                        "A parameter is given twice; which one counts is not documented. Keep one.",
                        "dns.zone_create nickname=a nickname=b"));
        help.put(
                "encoding",
                error(
                        "The form at hand cannot carry the value, or a type prefix does not fit it. Lists and dictionaries"
                                + " go into the field \"parameters\", as JSON.",
                        "https://api.memset.com/v1/json/dns.zone_create?nickname=a&records=www"));
        help.put(
                "unknown-method",
                error(
                        "There is no method of that name. \"memsetkit spec list\" lists them.",
                        "dns.zone_crate nickname=a"));
        help.put(
                Finding.UNREADABLE,
                error("The input is no call that can be read, so nothing in it was checked.", "{\"method\": 7}"));
        return help;
    }

    private static Help error(String text, String example) {
        return new Help(text, Severity.ERROR, example);
    }

    private static String example(Rule rule) {
        return switch (rule) {
            case REQUIRED -> "dns.zone_create ttl=300";
            case TYPE -> "dns.zone_create nickname=a ttl=long";
            case MIN_LENGTH -> "memshell.enable name=myserver1 password=short";
            case MAX_LENGTH -> "partner.account.create user_country=GBR";
            case MINIMUM -> "dns.zone_record_update id=0123456789abcdef0123456789abcdef priority=-1";
            case MAXIMUM -> "dns.zone_record_update id=0123456789abcdef0123456789abcdef priority=1000";
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
    public static Severity severity(String rule) {
        Help help = HELP.get(rule);
        return help == null ? Severity.ERROR : help.severity;
    }

    /** What {@code --explain} prints. */
    public static String page(String rule) {
        String settings = rule.equals(Finding.UNREADABLE)
                ? "  It cannot be switched off."
                : "  Change it with --rule " + rule + "=off, or in .memsetkit.toml: [rules] " + rule + " = \"off\"";
        return rule + " (" + severity(rule).word() + ")\n  " + text(rule) + "\n\n  It is broken by\n    "
                + example(rule) + "\n\n" + settings;
    }
}

package dev.memsetkit.extractor.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The English verbs by which a method says that it only looks, in its name and in the first sentence of its text. */
public final class ReadingVerbs {

    private static final Set<String> OF_NAMES = Set.of(
            "get",
            "list",
            "show",
            "find",
            "search",
            "query",
            "count",
            "describe",
            "view",
            "read",
            "check",
            "verify",
            "validate",
            "echo",
            "ping",
            "noop",
            "lookup",
            "fetch",
            "retrieve",
            "inspect",
            "browse",
            "compare",
            "preview",
            "estimate",
            "explain");

    /** Nouns that name what is looked at, where no verb stands before them. */
    private static final Set<String> NOUNS = Set.of(
            "info",
            "information",
            "list",
            "status",
            "statuses",
            "usage",
            "statistics",
            "stats",
            "details",
            "history",
            "summary",
            "available",
            "version",
            "count",
            "overview",
            "state");

    private static final Set<String> CHANGING = Set.of(
            "add",
            "create",
            "set",
            "unset",
            "update",
            "delete",
            "remove",
            "clear",
            "enable",
            "disable",
            "reload",
            "sync",
            "cancel",
            "replace",
            "purge",
            "send",
            "reset",
            "rename",
            "start",
            "stop",
            "restart",
            "reboot",
            "upgrade",
            "downgrade",
            "buy",
            "pay",
            "refund",
            "renew",
            "assign",
            "unassign",
            "attach",
            "detach",
            "apply",
            "install",
            "uninstall",
            "reimage",
            "restore",
            "revoke",
            "grant",
            "rotate",
            "generate",
            "regenerate",
            "submit",
            "put",
            "push",
            "publish",
            "register",
            "unregister",
            "upload",
            "write",
            "save",
            "edit",
            "modify",
            "append",
            "insert",
            "merge",
            "unlock",
            "activate",
            "deactivate",
            "suspend",
            "resume",
            "trigger",
            "run",
            "execute",
            "flush",
            "wipe",
            "destroy",
            "kill",
            "terminate",
            "allocate",
            "invite",
            "notify",
            "acknowledge",
            "approve",
            "reject",
            "confirm",
            "accept",
            "decline",
            "subscribe",
            "unsubscribe",
            "refresh",
            "rebuild",
            "deploy",
            "migrate",
            "resize",
            "expire",
            "unblock",
            "toggle",
            "swap",
            "provision",
            "make",
            "consume",
            "pop",
            "retry",
            "extend",
            "increase",
            "decrease",
            "bump");

    /** Verbs that are nouns as well: before the noun of what is read they are part of it ("order_list"). */
    private static final Set<String> CHANGING_OR_NOUN = Set.of(
            "release",
            "order",
            "charge",
            "bill",
            "transfer",
            "import",
            "store",
            "post",
            "mark",
            "lock",
            "open",
            "close",
            "schedule",
            "run",
            "build",
            "scale",
            "block",
            "switch",
            "use",
            "log",
            "record",
            "take",
            "change",
            "touch",
            "ban",
            "copy",
            "move",
            "claim",
            "free",
            "empty",
            "drop",
            "reserve",
            "request",
            "return",
            "join",
            "file",
            "book");

    private static final Set<String> PARTICLES = Set.of("in", "out", "off", "up", "down", "on", "away");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)^(?:(?:can be )?used to |allows? you to |lets you )?(?:returns?|lists?|describes?|gets?|retrieves?|shows?|reads?|views?|quer(?:y|ies)|checks?|echo(?:es)?"
                    + "|does nothing|do nothing|looks? (?:up|for)|finds?|search(?:es)?|counts?|reports?|tells?|displays?|fetch(?:es)?|draws?|figures|provides? (?:\\w+ )?(?:information|details|a list|statistics)"
                    + "|verif(?:y|ies)|validates?|inspects?|compares?|previews?|estimates?|calculates?|(?:(?:status|access|address|business|sales|DNS|process) |\\w*[^s\\W] )?information|info|details|statistics)\\b");

    /** Verbs of reading with words behind them that make them others. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)^(?:returns? (?:the |an? |its |all |your )?(?:\\w+ ){1,3}(?:in|on)?to (?:the|its|your|an?|their)\\b|gets? rid\\b|checks? (?:(?:(?!whether|if|that)\\w+ ){0,3}?out|(?:(?!whether|if|that)\\w+ ){0,3}?in(?! (?:its|your|an?|use|order|place|which|full|case|detail)\\b))\\b|returns? an? (?:\\w+ )?(?:new|fresh|newly)\\b|looks? after\\b|draws? (?:from|on|up)\\b"
                    + "|lists? [^.]*\\bfor sale\\b|reads? in\\b|tells? \\w+ to\\b|gets? \\w+ (?:going|started|ready)\\b|shows? the door\\b)");

    /** Words of consequences, wherever they stand. */
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "(?i)\\b(?:(?:is|are|be|gets?) (?:charged|billed|invoiced|deleted|removed|reset|lost|consumed|marked|emptied|cleared|destroyed|overwritten|sent|used up)|lost for good|cannot be undone|can't be undone|irreversibl\\w+|permanently"
                    + "|(?:and|then|also) (?:then |also )?(?:deletes?|removes?|resets?|clears?|empties|marks?|creates?|updates?|sends?|starts?|stops?|charges?|releases?|purges?|changes?|sets?|adds?|renews?|locks?|unlocks?)"
                    + "|(?:and|then) (?:then |also )?(?:stor|sav|clos|fil|replac|mov|merg|archiv|purg|renam|mov|schedul|activat|terminat|generat|reserv|expir|invalidat|consum|overwrit)e[sd]? (?:it|them|the|an?|its|all|each|any|every|your)"
                    + "|(?:and|then) (?:then |also )?(?:open|book|order|install|reboot|restart|return to|transfer|import|register|publish|block|cancel|revok|destroy|kill|stop|wip|push|submit|log out|post|buy|pay|bill|assign|attach|detach)(?:e?s)? (?:it|them|the|an?|its|all|each|any|every|your)"
                    + "|(?:call|request|method|this|which|that|it|use) (?:also |then |thereby )?(?:invalidates?|revokes?|replaces?|deletes?|removes?|resets?|clears?|empties|marks?|charges?|expires?|cancels?|overwrites?|consumes?|restarts?|reboots?|locks?|unlocks?)"
                    + "|(?:creating|deleting|removing|resetting|clearing|emptying|marking|updating|adding|generating|storing|saving|sending|starting|stopping|charging|ordering|replacing|overwriting|locking|unlocking|renewing|cancelling|firing|consuming|invalidating|revoking) (?:it|them|the|an?|its|all|each|any|every|your|one))\\b");

    private ReadingVerbs() {}

    /** Whether the verb of a name says that the method changes nothing; its section does not matter. */
    public static boolean isInName(String method) {
        String[] words = lastPart(method).split("_");
        for (String word : words) {
            if (CHANGING.contains(word)) {
                return false;
            }
        }
        boolean noun = NOUNS.contains(words[words.length - 1]);
        boolean verbFirst = OF_NAMES.contains(words[0]);
        // "order_list" lists orders, "info_order" orders: what is read stands behind a verb, or before its noun.
        if ((!noun && CHANGING_OR_NOUN.contains(words[0]))
                || (!noun && !verbFirst && CHANGING_OR_NOUN.contains(words[words.length - 1]))
                || isParticle(words)
                || isSecondVerb(words)) {
            return false;
        }
        return OF_NAMES.contains(words[0]) || NOUNS.contains(words[0]) || noun;
    }

    /** "check_in" is another verb than "check". */
    private static boolean isParticle(String[] words) {
        return (words.length == 2 && PARTICLES.contains(words[1]) && OF_NAMES.contains(words[0]))
                || (words.length > 1 && words[0].equals("get") && words[1].equals("rid"));
    }

    /** "validate_and_store" does both. */
    private static boolean isSecondVerb(String[] words) {
        for (int i = 1; i < words.length - 1; i++) {
            if (words[i].equals("and") && !OF_NAMES.contains(words[i + 1]) && !NOUNS.contains(words[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is the noun for what the first sentence says is returned: "release" where it "Returns the API release". */
    public static boolean isNamedAfterResult(String method, String sentence) {
        String noun = lastPart(method);
        return noun.indexOf('_') < 0
                && Pattern.compile("(?i)\\b(?<!to )" + Pattern.quote(noun) + "\\b")
                        .matcher(sentence)
                        .find();
    }

    /** Whether the verb of the first sentence says that the method changes nothing, and nothing else says otherwise. */
    public static boolean isInText(String firstSentence, String description) {
        return SENTENCE.matcher(firstSentence).find()
                && !OTHERWISE.matcher(firstSentence).find()
                && !CONSEQUENCE.matcher(description).find();
    }

    private static String lastPart(String method) {
        return method.substring(method.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

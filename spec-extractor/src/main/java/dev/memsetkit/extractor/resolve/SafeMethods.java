package dev.memsetkit.extractor.resolve;

import java.util.Set;

/** The rule that says which methods change nothing: by the words of the last part of their names. */
final class SafeMethods {

    /** As the only or first word, these say that something is read. */
    private static final Set<String> READING = Set.of(
            "info",
            "list",
            "status",
            "usage",
            "statistics",
            "verify",
            "available",
            "get",
            "echo",
            "noop",
            "release",
            "version",
            "acl",
            "cdn");

    /** As the last word, these say that something is read, unless a verb comes first that says otherwise. */
    private static final Set<String> READ = Set.of("info", "list", "status", "usage", "statistics");

    private static final Set<String> CHANGING = Set.of(
            "add", "create", "set", "unset", "update", "delete", "remove", "clear", "enable", "disable", "reload",
            "sync", "cancel");

    private SafeMethods() {}

    static boolean isSafe(String method) {
        String[] words = method.substring(method.lastIndexOf('.') + 1).split("_");
        if (CHANGING.contains(words[0])) {
            return false;
        }
        return READING.contains(words[0]) || READ.contains(words[words.length - 1]);
    }
}

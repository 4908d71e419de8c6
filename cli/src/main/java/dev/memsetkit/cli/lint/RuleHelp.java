package dev.memsetkit.cli.lint;

import dev.memsetkit.client.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each rule means and what to do about its findings. */
public final class RuleHelp {

    private static final Map<String, String> TEXTS = texts();

    private RuleHelp() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            texts.put(rule.id(), rule.help());
        }
        texts.put("duplicate", "A parameter is given twice; which one counts is not documented. Keep one.");
        texts.put("encoding", "The form at hand cannot carry the value, or a type prefix does not fit it.");
        texts.put("unknown-method", "There is no method of that name. \"memsetkit spec list\" lists them.");
        texts.put(Finding.UNREADABLE, "The input is no call that can be read, so nothing in it was checked.");
        return texts;
    }

    /** The rules that have a text, sorted. */
    public static List<String> rules() {
        return new ArrayList<>(TEXTS.keySet());
    }

    /** The first sentence. */
    public static String summary(String rule) {
        String text = text(rule);
        return text.substring(0, text.indexOf('.') + 1);
    }

    /** All of it. */
    public static String text(String rule) {
        return TEXTS.getOrDefault(rule, "The documentation does not allow this.");
    }
}

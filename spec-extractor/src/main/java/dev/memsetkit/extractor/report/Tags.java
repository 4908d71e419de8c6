package dev.memsetkit.extractor.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What methods and parameters can be found by on the page. */
final class Tags {

    /** The tags with what people call them, in the order of the filters. */
    static final Map<String, String> LABELS;

    private static final Map<String, String> BY_KEYWORD = Map.ofEntries(
            Map.entry("minLength", "length"),
            Map.entry("maxLength", "length"),
            Map.entry("minimum", "range"),
            Map.entry("maximum", "range"),
            Map.entry("minItems", "size"),
            Map.entry("maxItems", "size"),
            Map.entry("format", "format"),
            Map.entry("enum", "values"),
            Map.entry("x-known-values", "values"),
            Map.entry("default", "default"));

    static {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("lost", "lost");
        labels.put("disagreement", "formats disagree");
        labels.put("some", "in some forms");
        labels.put("undecided", "undecided");
        labels.put("corrected", "corrected");
        labels.put("problem", "problem");
        labels.put("unread", "unread text");
        labels.put("required", "required");
        labels.put("length", "length");
        labels.put("range", "range");
        labels.put("size", "list size");
        labels.put("format", "format");
        labels.put("values", "value set");
        labels.put("default", "default");
        labels.put("rule", "rules");
        labels.put("deprecated", "deprecated");
        LABELS = Collections.unmodifiableMap(labels);
    }

    private Tags() {}

    /** The tag of a parameter that has the keyword; empty if it has none. */
    static String of(String keyword) {
        return BY_KEYWORD.getOrDefault(keyword, "");
    }
}

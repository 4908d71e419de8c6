package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.report.Report.FactEntry;
import dev.memsetkit.extractor.report.Report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts that the same words in the same place state.
 *
 * @param said what they say
 * @param place where they stand
 */
record FactGroup(List<Saying> said, String words, Place place) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("minLength", "minimum length"),
            Map.entry("maxLength", "maximum length"),
            Map.entry("minItems", "minimum number of elements"),
            Map.entry("maxItems", "maximum number of elements"),
            Map.entry("items", "elements"),
            Map.entry("enum", "one of"),
            Map.entry("x-known-values", "known values"),
            Map.entry("x-params-of", "keys: parameters of"),
            Map.entry("x-keys-of", "keys: those that come from"),
            Map.entry("x-without", "keys: without"),
            Map.entry("x-ignored", "ignored"),
            Map.entry("httpStatus", "HTTP status"),
            Map.entry("result", "returns"));

    /** A keyword as people write it, and its value; empty where the keyword says it all. */
    record Saying(String label, String value) {}

    /** The groups of facts, in the order of the first fact of each. */
    static List<FactGroup> of(List<FactEntry> facts) {
        Map<Words, List<Saying>> groups = new LinkedHashMap<>();
        for (FactEntry fact : facts) {
            groups.computeIfAbsent(new Words(fact.words(), fact.source()), words -> new ArrayList<>())
                    .add(saying(fact));
        }
        return groups.entrySet().stream()
                .map(group -> new FactGroup(
                        group.getValue(), group.getKey().words(), group.getKey().place()))
                .toList();
    }

    private record Words(String words, Place place) {}

    /** One group for each fact, with another label than its keyword. */
    static FactGroup of(FactEntry fact, String label, String value) {
        return new FactGroup(List.of(new Saying(label, value)), fact.words(), fact.source());
    }

    private static Saying saying(FactEntry fact) {
        String value = fact.value();
        if (fact.keyword().equals("required")) {
            return new Saying(value.equals("true") ? "required" : "optional", "");
        } else if (value.equals("true")) {
            return new Saying(LABELS.getOrDefault(fact.keyword(), fact.keyword()), "");
        }
        return new Saying(LABELS.getOrDefault(fact.keyword(), fact.keyword()), value.isEmpty() ? "\"\"" : value);
    }
}

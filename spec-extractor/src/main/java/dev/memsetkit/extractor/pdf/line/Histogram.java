package dev.memsetkit.extractor.pdf.line;

import java.util.HashMap;
import java.util.Map;

/** How many lines share a measure, in steps; 0 is no measure. */
public final class Histogram {
    private final float step;
    private final Map<Integer, Integer> counts = new HashMap<>();

    public Histogram(float step) {
        this.step = step;
    }

    public void add(float value, int weight) {
        if (value != 0) {
            counts.merge(Math.round(value / step), weight, Integer::sum);
        }
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public float mode() {
        return counts.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0)
                * step;
    }

    public int modeCount() {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The smallest value that is at least a quarter as common as the commonest. */
    public float smallestCommon() {
        int most = modeCount();
        return counts.entrySet().stream()
                        .filter(entry -> entry.getValue() * 4 >= most)
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(0)
                * step;
    }

    /** The largest value that three share, neighbouring steps included; not a number without such a one. */
    public float rightmost() {
        return counts.keySet().stream()
                .filter(key -> around(key) >= 3)
                .max(Integer::compare)
                .map(key -> key * step)
                .orElse(Float.NaN);
    }

    /** The smallest value that three share, or a twelfth where all are few, neighbouring steps included; 0 if there are none. */
    public float leftmost() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.keySet().stream()
                        .filter(key -> around(key) >= Math.min(3, all / 12)
                                && counts.get(key) >= counts.getOrDefault(key + 1, 0))
                        .min(Integer::compare)
                        .orElse(0)
                * step;
    }

    private int around(int key) {
        return counts.getOrDefault(key - 1, 0) + counts.getOrDefault(key, 0) + counts.getOrDefault(key + 1, 0);
    }
}

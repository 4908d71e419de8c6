package dev.memsetkit.extractor.pdf.line;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How many lines share a measure, in steps; 0 is no measure. */
public final class Histogram {
    private final float step;
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

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

    /** The commonest value, the largest of several; 0 if there are none. */
    public float mode() {
        Comparator<Map.Entry<Integer, Integer>> byCount = Map.Entry.comparingByValue();
        return counts.entrySet().stream()
                        .max(byCount.thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0)
                * step;
    }

    public int modeCount() {
        return counts.values().stream().mapToInt(count -> count).max().orElse(0);
    }

    /** The smallest value that is at least a quarter as common as the commonest. */
    public float smallestCommon() {
        int most = modeCount();
        return keys().filter(key -> count(key) * 4 >= most).findFirst().orElse(0) * step;
    }

    /** The largest value that three share, neighbouring steps included; not a number without such a one. */
    public float rightmost() {
        OptionalInt largest = keys().filter(key -> around(key) >= 3).max();
        return largest.isPresent() ? largest.getAsInt() * step : Float.NaN;
    }

    /** The smallest value that three share, or a twelfth where all are few, neighbouring steps included; 0 if there are none. */
    public float leftmost() {
        int all = counts.values().stream().mapToInt(count -> count).sum();
        return keys().filter(key -> around(key) >= Math.min(3, all / 12))
                        .filter(key -> count(key) >= count(key + 1))
                        .findFirst()
                        .orElse(0)
                * step;
    }

    private IntStream keys() {
        return counts.keySet().stream().mapToInt(key -> key);
    }

    private int count(int key) {
        return counts.getOrDefault(key, 0);
    }

    private int around(int key) {
        return counts.subMap(key - 1, key + 2).values().stream()
                .mapToInt(count -> count)
                .sum();
    }
}

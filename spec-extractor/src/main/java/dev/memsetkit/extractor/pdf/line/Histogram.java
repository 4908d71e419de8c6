package dev.memsetkit.extractor.pdf.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    public void addAll(Histogram other, float shift) {
        other.counts.forEach((key, count) -> counts.merge(key + Math.round(shift / step), count, Integer::sum));
    }

    /** How many values of both are the same, neighbouring steps included, once the other ones are shifted. */
    public int overlap(Histogram other, float shift) {
        int steps = Math.round(shift / step);
        int overlap = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int key = entry.getKey() - steps;
            int others = other.counts.getOrDefault(key, 0)
                    + other.counts.getOrDefault(key - 1, 0)
                    + other.counts.getOrDefault(key + 1, 0);
            overlap += Math.min(entry.getValue(), others);
        }
        return overlap;
    }

    public List<Float> commonest(int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(most)
                .map(entry -> entry.getKey() * step)
                .toList();
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

    /** The commonest value from one to another if it is commoner by far than the first, which it is else. */
    public float commonerWithin(float from, float to) {
        int first = Math.round(from / step);
        int best = first;
        for (int key = first + 1; key <= Math.round(to / step); key++) {
            best = counts.getOrDefault(key, 0) > counts.getOrDefault(best, 0) ? key : best;
        }
        boolean byFar = counts.getOrDefault(best, 0) > 3 * around(first);
        return byFar ? best * step : from;
    }

    private int around(int key) {
        return counts.getOrDefault(key - 1, 0) + counts.getOrDefault(key, 0) + counts.getOrDefault(key + 1, 0);
    }

    /** Which part of all shares a value, neighbouring steps included. */
    public double share(float value) {
        int own = around(Math.round(value / step));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) own / all;
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
                .filter(key ->
                        counts.getOrDefault(key, 0) + counts.getOrDefault(key - 1, 0) + counts.getOrDefault(key + 1, 0)
                                >= 3)
                .max(Integer::compare)
                .map(key -> key * step)
                .orElse(Float.NaN);
    }

    /** The smallest value that three and a hundredth share, neighbouring steps included; without it, the smallest. */
    public float leftmost() {
        List<Integer> keys = new ArrayList<>(counts.keySet());
        keys.sort(null);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int least = Math.max(1, Math.max(Math.min(3, all / 12), all / 100));
        for (int key : keys) {
            int share = counts.getOrDefault(key, 0) + counts.getOrDefault(key + 1, 0);
            if (share >= least) {
                return (counts.getOrDefault(key + 1, 0) > counts.getOrDefault(key, 0) ? key + 1 : key) * step;
            }
        }
        return keys.isEmpty() ? Float.NaN : keys.get(0) * step;
    }
}

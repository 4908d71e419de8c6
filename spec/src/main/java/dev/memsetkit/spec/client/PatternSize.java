package dev.memsetkit.spec.client;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a regular expression becomes when its counted repeats are written out, which is how it is matched in linear
 * time: {@code (a{1,1000}){1,1000}} becomes a million states.
 */
final class PatternSize {

    private static final Pattern COUNTED = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");
    private static final long MAX_COUNTED = 1_000_000_000_000L;

    private final Matcher counted;
    private final Deque<Long> before = new ArrayDeque<>();
    private long sum;
    private long last;

    private PatternSize(String pattern) {
        counted = COUNTED.matcher(pattern);
    }

    /** About as many states as the pattern has; no fewer. */
    static long of(String pattern) {
        PatternSize size = new PatternSize(pattern);
        int at = 0;
        while (at < pattern.length()) {
            at = size.read(pattern, at);
        }
        return size.sum;
    }

    private int read(String pattern, int at) {
        switch (pattern.charAt(at)) {
            case '\\' -> {
                add(1);
                return at + 2;
            }
            case '[' -> {
                add(1);
                return endOfSet(pattern, at);
            }
            case '(' -> {
                before.push(sum);
                sum = 1;
            }
            case ')' -> {
                long group = sum;
                sum = before.isEmpty() ? 0 : before.pop();
                add(group);
            }
            case '*', '+', '?' -> sum++;
            case '{' -> {
                if (counted.region(at, pattern.length()).lookingAt()) {
                    repeat();
                    return counted.end();
                }
                add(1);
            }
            default -> add(1);
        }
        return at + 1;
    }

    private void add(long states) {
        last = states;
        sum = Math.min(sum + states, MAX_COUNTED);
    }

    private void repeat() {
        String end = counted.group(2);
        long times = Long.parseLong(end == null || end.isEmpty() ? counted.group(1) : end) + 1;
        long all = last * times;
        sum = Math.min(sum + all, MAX_COUNTED);
        last = Math.min(all, MAX_COUNTED);
    }

    private static int endOfSet(String pattern, int start) {
        int at = start + 1;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}

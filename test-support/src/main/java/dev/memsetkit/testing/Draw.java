package dev.memsetkit.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Random values; the same seed draws the same ones. Edge cases (the ends of a range, zero, nothing, odd characters) come
 * far more often than chance alone would draw them.
 */
public final class Draw {

    /** Every so many draws of a number, a text or a size is an edge case. */
    private static final int EDGE = 12;

    /** How often in a row a value may be drawn that is there already. */
    private static final int MAX_REPEATS = 100;

    /** The longest text, list or array of bytes where nothing else is said. */
    private static final int DEFAULT_MAX = 255;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2500, 12, 31);

    /** Where programs that read text tend to fail; each is a text of its own or a piece of one. */
    private static final List<String> ODD =
            List.of(("\u0000 \t \n \r\n \u000b \f \u001b[31m \u0085 \u00a0 \u00ad \u00df"
                            + " \u0130 \u0301 \u200b \u200f \u2028 \u202e \u3000 \u6f22\u5b57 \ud83d\ude80 \ud800 \udfff \ufb01"
                            + " \ufeff \uffff \\ \" ' ` < &amp; */ \\u002a $L ${x} %s {0} -- @ # . .. e.g. ( ) [ { | ^$ 0 -1 null")
                    .split(" "));

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True or false, each as often. */
    public boolean flag() {
        return random.nextBoolean();
    }

    /** True once in so many draws. */
    public boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    /** Any {@code int}: small and large ones alike, of either sign. */
    public int integer() {
        return between(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Any {@code long}: small and large ones alike, of either sign. */
    public long wholeNumber() {
        return between(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    public int between(int min, int max) {
        return (int) between((long) min, (long) max);
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    public long between(long min, long max) {
        if (oneIn(EDGE)) {
            List<Long> edges = new ArrayList<>(List.of(min, max));
            for (long edge : new long[] {min + 1, -2, -1, 0, 1, 2, max - 1}) {
                if (edge >= min && edge <= max) {
                    edges.add(edge);
                }
            }
            return of(edges);
        }
        long width = max - min;
        if (width >= 0 && width < 10_000) {
            return min + random.nextLong(width + 1);
        }
        // As many digits as another number would have: evenly drawn, nearly all would be huge.
        long magnitude = random.nextLong() >>> random.nextInt(1, 64);
        long value = flag() ? magnitude : -magnitude;
        if (value >= min && value <= max) {
            return value;
        }
        return max == Long.MAX_VALUE ? random.nextLong(min, max) : random.nextLong(min, max + 1);
    }

    /** A number from {@code min} to {@code max}, both included. */
    public float between(float min, float max) {
        return oneIn(EDGE) ? (flag() ? min : max) : random.nextFloat(min, Math.nextUp(max));
    }

    /** A number with two decimals from {@code -limit} to {@code limit}. */
    public BigDecimal money(int limit) {
        return BigDecimal.valueOf(between(-100L * limit, 100L * limit), 2);
    }

    /** A day of the years 1900 to 2500. */
    public LocalDate day() {
        if (oneIn(EDGE)) {
            return of(LocalDate.of(2000, 2, 29), LocalDate.of(2024, 2, 29), FIRST_DAY, LAST_DAY);
        }
        return LocalDate.ofEpochDay(random.nextLong(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay() + 1));
    }

    /** Any bytes, at most 255. */
    public byte[] bytes() {
        byte[] bytes = new byte[size(0, DEFAULT_MAX)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Any text of at most 255 characters, lone surrogates and control characters among them. */
    public String text() {
        return text(DEFAULT_MAX);
    }

    /** Any text of at most {@code max} characters. */
    public String text(int max) {
        if (oneIn(EDGE)) {
            String odd = of(ODD);
            return odd.length() <= max ? odd : "";
        }
        int length = size(0, max);
        // Text of one kind throughout is read further than text that is odd everywhere.
        int kind = random.nextInt(4);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            if (kind == 0 || oneIn(EDGE)) {
                text.append(of(ODD));
            } else if (kind == 1) {
                text.append((char) random.nextInt(' ', 0x7f));
            } else if (kind == 2) {
                text.append((char) random.nextInt(0x100));
            } else {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.length() > length ? text.substring(0, length) : text.toString();
    }

    /** A text of {@code min} to {@code max} characters, each from {@code alphabet}. */
    public String text(int min, int max, String alphabet) {
        int length = size(min, max);
        if (oneIn(EDGE)) {
            return String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())))
                    .repeat(length);
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** One of the values. */
    @SafeVarargs
    public final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** One of the values. */
    public <T> T of(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** What one of the functions draws. */
    @SafeVarargs
    public final <T> T oneOf(Function<? super Draw, ? extends T>... kinds) {
        return kinds[random.nextInt(kinds.length)].apply(this);
    }

    /** {@code null} that often (0 to 1), else what the function draws. */
    public <T> @Nullable T orNull(double often, Function<? super Draw, ? extends T> value) {
        return random.nextDouble() < often ? null : value.apply(this);
    }

    /** A list of {@code min} to {@code max} values. */
    public <T> List<T> list(int min, int max, Function<? super Draw, ? extends T> element) {
        int size = size(min, max);
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(element.apply(this));
        }
        return list;
    }

    /** A list of {@code min} to {@code max} values, none twice; shorter where there are not so many. */
    public <T> List<T> distinct(int min, int max, Function<? super Draw, ? extends T> element) {
        return distinctBy(min, max, element, Function.identity());
    }

    /** A list of {@code min} to {@code max} values, none with the key of another; shorter where there are not so many. */
    public <T> List<T> distinctBy(
            int min, int max, Function<? super Draw, ? extends T> element, Function<? super T, ?> key) {
        int size = size(min, max);
        List<T> list = new ArrayList<>(size);
        Set<Object> keys = new HashSet<>();
        for (int repeats = 0; list.size() < size && repeats < MAX_REPEATS; ) {
            T drawn = element.apply(this);
            if (keys.add(key.apply(drawn))) {
                list.add(drawn);
            } else {
                repeats++;
            }
        }
        return list;
    }

    /** Mostly short: what is wrong with long texts is mostly wrong with short ones, which are sooner understood. */
    private int size(int min, int max) {
        if (oneIn(EDGE)) {
            return of(min, max, Math.min(max, min + 1));
        }
        int largest = max - min > 16 && !oneIn(4) ? min + 16 : max;
        return random.nextInt(min, largest + 1);
    }
}

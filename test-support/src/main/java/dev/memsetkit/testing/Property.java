package dev.memsetkit.testing;

import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds for any input, tried with random ones:
 *
 * <pre>{@code
 * @Test
 * void anyTextBecomesAnIdentifier() {
 *     Property.forAll(Draw::text).holds(text -> assertThat(JavaNames.type(text)).matches(IDENTIFIER));
 * }
 * }</pre>
 *
 * <p>Each run draws other inputs, as {@link Seed} says. A failure names the seed of its input; {@code -Dmemsetkit.seed=N} tries that input
 * alone, in the same test. {@code -Dmemsetkit.tries=N} tries everything N times as often.
 *
 * @param <T> the input; its {@code toString} is what a failure shows
 */
public final class Property<T> {

    /** The system property that makes runs longer. */
    private static final String FACTOR = "memsetkit.tries";

    private static final int DEFAULT_TRIES = 1_000;
    private static final int MAX_SHOWN = 4_000;

    /** A failing input is looked for anew, in the hope of a shorter one, for so long. */
    private static final long SEARCH_NANOS = 2_000_000_000L;

    private static final int SEARCH_TRIES = 2_000;

    private final Function<? super Draw, ? extends T> input;
    private final int tries;

    private Property(Function<? super Draw, ? extends T> input, int tries) {
        this.input = input;
        this.tries = tries;
    }

    /** A property of all inputs that the function draws; it must draw from its argument alone. Tried 1,000 times. */
    public static <T> Property<T> forAll(Function<? super Draw, ? extends T> input) {
        return new Property<>(input, DEFAULT_TRIES);
    }

    /** The same property, tried that often (at least once). */
    public Property<T> tries(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("found " + number + " tries, expected at least 1");
        }
        return new Property<>(input, number);
    }

    /** What is claimed of an input. */
    @FunctionalInterface
    public interface Claim<T> {

        /** Throws if the claim does not hold. */
        void check(T input) throws Throwable;
    }

    /**
     * Tries the claim.
     *
     * @throws AssertionError if it does not hold for an input, with the seed and the input; the cause says why
     */
    public void holds(Claim<? super T> claim) {
        holds(claim, System.getProperty(Seed.REPEATED));
    }

    void holds(Claim<? super T> claim, @Nullable String repeated) {
        if (repeated != null) {
            Failure failure = attempt(claim, Long.parseLong(repeated.strip()));
            if (failure != null) {
                throw failure.error("the repeated input fails");
            }
            return;
        }
        SplittableRandom seeds = new SplittableRandom(Seed.ofRun());
        long all = tries * Long.getLong(FACTOR, 1L);
        for (long i = 1; i <= all; i++) {
            Failure failure = attempt(claim, seeds.nextLong());
            if (failure != null) {
                throw shortest(failure, claim, seeds).error("try " + i + " of " + all + " fails");
            }
        }
    }

    /** Looks for a failure with a shorter input: the shorter it is, the sooner a reader sees what is wrong. */
    private Failure shortest(Failure first, Claim<? super T> claim, SplittableRandom seeds) {
        Failure shortest = first;
        long end = System.nanoTime() + SEARCH_NANOS;
        for (int i = 0; i < SEARCH_TRIES && System.nanoTime() < end; i++) {
            Failure other = attempt(claim, seeds.nextLong());
            if (other != null && other.shown().length() < shortest.shown().length()) {
                shortest = other;
            }
        }
        return shortest;
    }

    private @Nullable Failure attempt(Claim<? super T> claim, long seed) {
        T drawn = input.apply(new Draw(seed));
        // Before the claim, which may change what it is given.
        String shown = Shown.of(drawn);
        try {
            claim.check(drawn);
            return null;
        } catch (VirtualMachineError e) {
            if (e instanceof StackOverflowError) {
                return new Failure(seed, shown, e);
            }
            throw e;
        } catch (Throwable e) {
            return new Failure(seed, shown, e);
        }
    }

    private record Failure(long seed, String shown, Throwable cause) {

        AssertionError error(String what) {
            String input = shown.length() <= MAX_SHOWN ? shown : shown.substring(0, MAX_SHOWN) + " ...";
            return new AssertionError(
                    what + " for " + input + "\nRepeat it with -D" + Seed.REPEATED + "=" + seed + "\n" + cause, cause);
        }
    }
}

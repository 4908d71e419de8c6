package dev.memsetkit.testing;

import java.util.SplittableRandom;

/**
 * Where the random inputs of tests begin. {@code -Dmemsetkit.seed=N} repeats what a failure named. Where the
 * environment variable {@code MEMSETKIT_RUN} is set, all runs with the same word in it draw the same, so that a build that
 * failed in one place fails in another; else each run draws others.
 */
public final class Seed {

    /** The system property that repeats one input. */
    static final String REPEATED = "memsetkit.seed";

    private static final String RUN = System.getenv().getOrDefault("MEMSETKIT_RUN", "");

    private Seed() {}

    /** What to give to a generator of random numbers; tests name it where they fail. */
    public static long get() {
        return get(System.getProperty(REPEATED, ""), RUN);
    }

    static long get(String repeated, String run) {
        return repeated.isBlank() ? ofRun(run) : Long.parseLong(repeated.strip());
    }

    /** The seed of this run, whatever is repeated. */
    static long ofRun() {
        return ofRun(RUN);
    }

    private static long ofRun(String run) {
        return (run.isBlank() ? new SplittableRandom() : new SplittableRandom(run.hashCode())).nextLong();
    }
}

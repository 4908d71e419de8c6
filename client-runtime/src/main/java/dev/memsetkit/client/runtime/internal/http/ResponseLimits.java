package dev.memsetkit.client.runtime.internal.http;

/**
 * Bounds of what is read.
 *
 * @param answerBytes longest body of an answer with success, after decompression
 * @param errorBytes how much of the body of another answer is read
 * @param values most values in a result
 */
public record ResponseLimits(long answerBytes, long errorBytes, long values) {

    /** 32 MiB, 1 MiB, half a million values. */
    public static final ResponseLimits DEFAULT = new ResponseLimits(32L << 20, 1L << 20, 500_000);
}

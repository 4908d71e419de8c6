package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.message.SpecMessage;

/**
 * How much may vanish from the documentation without a word in its changelog before something is wrong with the
 * reading.
 *
 * @param methods most methods that may vanish
 * @param members most parameters and returned keys of methods that are still there
 * @param constraints most constraints, value sets, values and rules of parameters that are still there
 */
public record LossLimits(int methods, int members, int constraints) {

    /** Nothing may vanish unannounced. */
    public static final LossLimits NONE = new LossLimits(0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @param methods the {@link #methods()}
     * @param members the {@link #members()}
     * @param constraints the {@link #constraints()}
     * @throws IllegalArgumentException if one is negative
     */
    public LossLimits {
        if (methods < 0 || members < 0 || constraints < 0) {
            throw new IllegalArgumentException(SpecMessage.NEGATIVE_LIMIT.text());
        }
    }
}

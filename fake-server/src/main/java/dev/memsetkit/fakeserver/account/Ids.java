package dev.memsetkit.fakeserver.account;

import java.util.Random;

/** Makes up ids as the API has them. Not thread-safe. */
public final class Ids {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Random random;

    /**
     * Ids from a source of randomness.
     *
     * @param random with a seed, for the same ids in each run
     */
    public Ids(Random random) {
        this.random = random;
    }

    /** {@return an id of 32 lower-case hex digits} */
    public String hex() {
        StringBuilder digits = new StringBuilder(32);
        for (int i = 0; i < 32; i++) {
            digits.append(Character.forDigit(random.nextInt(16), 16));
        }
        return digits.toString();
    }

    /** {@return a password of 14 letters and digits} */
    public String password() {
        StringBuilder text = new StringBuilder(14);
        for (int i = 0; i < 14; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /**
     * {@return a number from 0, below a bound}
     *
     * @param bound the bound, more than 0
     */
    public int below(int bound) {
        return random.nextInt(bound);
    }
}

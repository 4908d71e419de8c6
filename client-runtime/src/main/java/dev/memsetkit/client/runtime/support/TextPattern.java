package dev.memsetkit.client.runtime.support;

import com.google.re2j.Pattern;

/** A documented regular expression, matched by RE2 in linear time: no text, however long, holds a call up. Immutable. */
public final class TextPattern {

    private final Pattern pattern;
    private final String documented;

    private TextPattern(Pattern pattern, String documented) {
        this.pattern = pattern;
        this.documented = documented;
    }

    /**
     * {@return a regular expression}
     *
     * @param re2 in the syntax of RE2
     * @param documented as the documentation has it, for messages
     */
    public static TextPattern of(String re2, String documented) {
        return new TextPattern(Pattern.compile(re2), documented);
    }

    /** Whether it matches some part of a text, the whole where it is anchored. */
    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    @Override
    public String toString() {
        return documented;
    }
}

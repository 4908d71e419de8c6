package dev.memsetkit.cli.input;

import java.util.Arrays;

/** Text that was decoded from a source, each character with the range of the source that it came from. */
final class MappedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Span whole;
    private final boolean expands;

    private MappedText(String text, int[] starts, int[] ends, Span whole, boolean expands) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.whole = whole;
        this.expands = expands;
    }

    /** A text that stands in the source as it is, from the given place on. */
    static MappedText of(String text, int offset) {
        Builder builder = new Builder(offset);
        for (int i = 0; i < text.length(); i++) {
            builder.add(text.charAt(i), offset + i, offset + i + 1);
        }
        return builder.build(offset + text.length());
    }

    String text() {
        return text;
    }

    /** The place of all of it in the source, quotes included. */
    Span span() {
        return whole;
    }

    /** Whether a shell would put something else into it, such as the value of a variable. */
    boolean expands() {
        return expands;
    }

    /** The place in the source of a range of this text. */
    Span span(int from, int to) {
        if (to > from) {
            return new Span(starts[from], ends[to - 1]);
        }
        int at = from < starts.length ? starts[from] : starts.length > 0 ? ends[starts.length - 1] : whole.start();
        return new Span(at, at);
    }

    MappedText part(int from, int to) {
        return new MappedText(
                text.substring(from, to),
                Arrays.copyOfRange(starts, from, to),
                Arrays.copyOfRange(ends, from, to),
                span(from, to),
                expands && text.substring(from, to).indexOf('$') >= 0);
    }

    /** What a form makes of it: {@code +} is a blank and {@code %41} a byte of UTF-8. */
    MappedText formDecoded() {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return this;
        }
        return FormText.decode(this);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects characters with their places. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final int start;
        private int[] starts = new int[32];
        private int[] ends = new int[32];
        private boolean expands;

        Builder(int start) {
            this.start = start;
        }

        void add(char character, int from, int to) {
            int length = text.length();
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            starts[length] = from;
            ends[length] = to;
            text.append(character);
        }

        void expands() {
            expands = true;
        }

        MappedText build(int end) {
            int length = text.length();
            return new MappedText(
                    text.toString(),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length),
                    new Span(start, Math.max(start, end)),
                    expands);
        }
    }
}

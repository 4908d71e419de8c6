package dev.memsetkit.cli.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that was decoded from a source, each character with the range of the source that it came from. What only a shell, a
 * template or a file knows is one character, {@link #UNKNOWN}. Immutable.
 */
public final class MappedText {

    /** Stands for a piece of text that is not known; no character of Unicode, so that no file has it. */
    public static final char UNKNOWN = '\uFDD0';

    private final String text;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;
    private final int offset;
    private final Span whole;

    private MappedText(String text, int @Nullable [] starts, int @Nullable [] ends, int offset, Span whole) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.offset = offset;
        this.whole = whole;
    }

    /** A text that stands in the source as it is, from the given place on. */
    public static MappedText of(String text, int offset) {
        return new MappedText(text, null, null, offset, new Span(offset, offset + text.length()));
    }

    /** A text that does not stand in the source, but means what stands at the given place. */
    public static MappedText at(String text, Span place) {
        Builder builder = new Builder(place.start());
        for (int i = 0; i < text.length(); i++) {
            builder.add(text.charAt(i), place.start(), place.end());
        }
        return builder.build(place.end());
    }

    /** Text that is not known. */
    public static MappedText unknown(Span place) {
        return at(String.valueOf(UNKNOWN), place);
    }

    /** The texts one behind the other. */
    public static MappedText join(List<MappedText> texts) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        int start = texts.isEmpty() ? 0 : texts.get(0).whole.start();
        Builder builder = new Builder(start);
        int end = start;
        for (MappedText part : texts) {
            builder.add(part);
            end = Math.max(end, part.whole.end());
        }
        return builder.build(end);
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** How many characters it has. */
    public int length() {
        return text.length();
    }

    /** The place of all of it in the source, quotes included. */
    public Span span() {
        return whole;
    }

    /** Whether a part of it is not known. */
    public boolean hasUnknown() {
        return text.indexOf(UNKNOWN) >= 0;
    }

    /** Where the character at an index starts in the source. */
    public int start(int index) {
        return starts == null ? offset + index : starts[index];
    }

    /** Where the character at an index ends in the source. */
    public int end(int index) {
        return ends == null ? offset + index + 1 : ends[index];
    }

    /** The place in the source of a range of this text. */
    public Span span(int from, int to) {
        if (to > from) {
            return new Span(start(from), Math.max(start(from), end(to - 1)));
        }
        int at = from < text.length() ? start(from) : text.isEmpty() ? whole.start() : end(text.length() - 1);
        return new Span(at, at);
    }

    /** The characters of a range. */
    public MappedText part(int from, int to) {
        String piece = text.substring(from, to);
        return starts == null || ends == null
                ? new MappedText(piece, null, null, offset + from, span(from, to))
                : new MappedText(
                        piece,
                        Arrays.copyOfRange(starts, from, to),
                        Arrays.copyOfRange(ends, from, to),
                        0,
                        span(from, to));
    }

    /** The same without blanks at its ends. */
    public MappedText strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects characters with their places. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final int start;
        private int[] starts = new int[32];
        private int[] ends = new int[32];

        /** Starts a text whose first character or quote stands at the given place. */
        public Builder(int start) {
            this.start = start;
        }

        /** Adds a character. */
        public Builder add(char character, int from, int to) {
            int length = text.length();
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            starts[length] = from;
            ends[length] = to;
            text.append(character);
            return this;
        }

        /** Adds a text with its places. */
        public Builder add(MappedText other) {
            for (int i = 0; i < other.length(); i++) {
                add(other.text.charAt(i), other.start(i), other.end(i));
            }
            return this;
        }

        /** Adds a text as a string of JSON; control characters become blanks. */
        public Builder quoted(MappedText other) {
            Span span = other.span();
            add('"', span.start(), span.start());
            for (int i = 0; i < other.length(); i++) {
                char character = other.text.charAt(i);
                if (character == '"' || character == '\\') {
                    add('\\', other.start(i), other.end(i));
                }
                add(character < ' ' ? ' ' : character, other.start(i), other.end(i));
            }
            return add('"', span.end(), span.end());
        }

        /** Adds something that is not known. */
        public Builder unknown(Span place) {
            return add(UNKNOWN, place.start(), place.end());
        }

        /** How many characters there are. */
        public int length() {
            return text.length();
        }

        /** The text, of which the last character or quote ends at the given place. */
        public MappedText build(int end) {
            int length = text.length();
            return new MappedText(
                    text.toString(),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length),
                    0,
                    new Span(start, Math.max(start, end)));
        }
    }
}

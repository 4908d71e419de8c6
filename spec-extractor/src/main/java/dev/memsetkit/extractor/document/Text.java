package dev.memsetkit.extractor.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text: spans in a row.
 *
 * <p>White space is folded, the no-break kind and the zero-width kind included, and quotation marks are the plain ones,
 * so that the same sentence is equal in every form of the documentation.
 */
public final class Text {

    public static final Text EMPTY = new Text(List.of());

    private final List<InlineSpan> spans;
    private final String plain;

    private Text(List<InlineSpan> spans) {
        this.spans = List.copyOf(spans);
        this.plain = joined(spans);
    }

    private static String joined(List<InlineSpan> spans) {
        if (spans.size() == 1) {
            return spans.get(0).text();
        }
        StringBuilder plain = new StringBuilder();
        for (InlineSpan span : spans) {
            plain.append(span.text());
        }
        return plain.toString();
    }

    /** Text of one plain run. */
    public static Text of(String plain) {
        return fold(List.of(new InlineSpan(InlineSpan.Role.PLAIN, plain)));
    }

    /** Text of those runs, neighbours of one role joined and white space folded across their borders. */
    public static Text fold(List<InlineSpan> raw) {
        List<InlineSpan> folded = new ArrayList<>(raw.size());
        boolean blankBefore = true;
        for (InlineSpan span : raw) {
            String text = fold(span.text(), blankBefore);
            if (!text.isEmpty()) {
                blankBefore = text.charAt(text.length() - 1) == ' ';
                append(folded, span.role(), text);
            }
        }
        trimEnd(folded);
        return folded.isEmpty() ? EMPTY : new Text(folded);
    }

    /** The characters with white space folded; the same string if there is nothing to fold. */
    private static String fold(String characters, boolean afterBlank) {
        StringBuilder folded = null;
        boolean blankBefore = afterBlank;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            char plain = plain(c);
            boolean dropped = plain == 0 || (plain == ' ' && blankBefore);
            if (folded == null && (dropped || plain != c)) {
                folded = new StringBuilder(characters.length()).append(characters, 0, i);
            }
            if (!dropped) {
                blankBefore = plain == ' ';
                if (folded != null) {
                    folded.append(plain);
                }
            }
        }
        return folded == null ? characters : folded.toString();
    }

    private static void append(List<InlineSpan> folded, InlineSpan.Role role, String text) {
        int last = folded.size() - 1;
        if (last >= 0 && folded.get(last).role() == role) {
            folded.set(last, new InlineSpan(role, folded.get(last).text() + text));
        } else if (last > 0
                && folded.get(last).text().equals(" ")
                && folded.get(last - 1).role() == role) {
            // Two words set off beside each other look like one run of two words, and in print they are one.
            folded.remove(last);
            folded.set(last - 1, new InlineSpan(role, folded.get(last - 1).text() + " " + text));
        } else {
            folded.add(new InlineSpan(role, text));
        }
    }

    private static void trimEnd(List<InlineSpan> spans) {
        while (!spans.isEmpty()) {
            int last = spans.size() - 1;
            InlineSpan span = spans.get(last);
            String text = span.text().stripTrailing();
            if (!text.isEmpty()) {
                if (text.length() < span.text().length()) {
                    spans.set(last, new InlineSpan(span.role(), text));
                }
                return;
            }
            spans.remove(last);
        }
    }

    private static char plain(char c) {
        if (c >= ' ' && c < '\u007f') {
            return c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff' -> 0;
            default -> isBlank(c) ? ' ' : Character.isISOControl(c) ? 0 : c;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The runs, without white space at either end of the whole and never empty ones. */
    public List<InlineSpan> spans() {
        return spans;
    }

    /** The characters without their roles. */
    public String plain() {
        return plain;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** This text and another with a blank between them. */
    public Text join(Text other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        List<InlineSpan> joined = new ArrayList<>(spans);
        joined.add(new InlineSpan(InlineSpan.Role.PLAIN, " "));
        joined.addAll(other.spans);
        return fold(joined);
    }

    /** The first {@code length} characters. */
    public Text until(int length) {
        List<InlineSpan> kept = new ArrayList<>();
        int left = length;
        for (InlineSpan span : spans) {
            int here = Math.min(left, span.text().length());
            left -= here;
            kept.add(new InlineSpan(span.role(), span.text().substring(0, here)));
        }
        return fold(kept);
    }

    /** What follows the first {@code length} characters. */
    public Text from(int length) {
        List<InlineSpan> rest = new ArrayList<>();
        int skip = length;
        for (InlineSpan span : spans) {
            int here = Math.min(skip, span.text().length());
            skip -= here;
            rest.add(new InlineSpan(span.role(), span.text().substring(here)));
        }
        return fold(rest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && spans.equals(text.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}

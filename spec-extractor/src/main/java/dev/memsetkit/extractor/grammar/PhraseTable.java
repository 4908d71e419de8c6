package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A table of the grammar: rows that are read side by side.
 *
 * @param <F> the kind of facts
 */
public final class PhraseTable<F> {

    /** No paragraph of the documentation is longer, in characters; what is longer is reported and not read. */
    private static final int MAX_LENGTH = 50_000;

    private final List<Phrase<F>> rows;

    private PhraseTable(List<Phrase<F>> rows) {
        this.rows = List.copyOf(rows);
    }

    /** A table of those rows; where two of them read the same words, the earlier one wins. */
    static <F> PhraseTable<F> of(List<Phrase<F>> rows) {
        return new PhraseTable<>(rows);
    }

    /** The rows in their order. */
    public List<Phrase<F>> rows() {
        return rows;
    }

    /** The facts that a text states, in the order of their words. */
    public List<Grammar.Found<F>> find(String text) {
        return read(text).found();
    }

    /** Whether any row reads words of the text. */
    public boolean reads(String text) {
        return first(text).isPresent();
    }

    /** The fact of the first row that reads words of the text, whatever other rows read before them. */
    public Optional<Grammar.Found<F>> first(String text) {
        for (Phrase<F> row : rows) {
            Optional<Grammar.Found<F>> found = row.first(text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a text says, and what of it looks like a statement about values and is read by no row. */
    public Grammar.Outcome<F> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return new Grammar.Outcome<>(
                    List.of(), List.of(text.substring(0, 80) + " ... (" + text.length() + " characters)"));
        }
        List<Match<F>> matches = matches(text);
        List<Match<F>> kept = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int from = start;
            int end = SentenceSplitter.end(text, start);
            List<Match<F>> here = new ArrayList<>();
            for (Match<F> match : matches) {
                if (match.start >= from && match.start < end) {
                    here.add(match);
                    end = Math.max(end, match.end < end ? end : SentenceSplitter.end(text, match.end - 1));
                }
            }
            sentence(text, from, end, here, kept, unread);
            start = SentenceSplitter.skipWhite(text, end);
        }
        return new Grammar.Outcome<>(kept.stream().map(match -> match.found).toList(), unread);
    }

    /** One sentence, or several that one phrase reads together. */
    private void sentence(
            String text, int start, int end, List<Match<F>> here, List<Match<F>> kept, List<String> unread) {
        BitSet taken = new BitSet();
        here.forEach(match -> taken.set(match.start, match.end));
        boolean whole = here.stream().anyMatch(Match::isWhole);
        BitSet stated = new BitSet();
        here.stream().filter(match -> !match.isException()).forEach(match -> stated.set(match.start, match.end));
        boolean others = here.stream()
                .anyMatch(match -> match.extent == Phrase.Extent.OWN && !Remainder.isOwn(text, start, match.start));
        if (whole && (others || !Remainder.isHarmless(text, start, end, stated))) {
            here.stream().filter(match -> !match.isWhole()).forEach(kept::add);
            // A row has found a statement there: it is one, unless the rest tells a story of it.
            if (ValueStatement.isIn(text.substring(start, end))
                    || !ValueStatement.isStory(
                            text.substring(start, end),
                            here.stream().map(match -> match.found.words()).toList(),
                            Remainder.of(text, start, end, taken))) {
                unread.add(SentenceText.printed(text.substring(start, end).strip()));
            }
            return;
        }
        kept.addAll(here);
        if (!whole && ValueStatement.isIn(Remainder.of(text, start, end, taken))) {
            unread.add(SentenceText.printed(text.substring(start, end).strip()));
        }
    }

    private record Match<F>(int start, int end, Phrase.Extent extent, Grammar.Found<F> found) {
        /** Whether the words except something from what stands before them. */
        boolean isException() {
            return extent == Phrase.Extent.EXCEPTION;
        }

        boolean isWhole() {
            return extent == Phrase.Extent.WHOLE || extent == Phrase.Extent.OWN;
        }
    }

    private List<Match<F>> matches(String text) {
        List<Match<F>> matches = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Phrase<F> phrase : rows) {
            Matcher matcher = phrase.words().matcher(text);
            while (matcher.find()) {
                int next = taken.nextSetBit(matcher.start());
                boolean free = next < 0 || next >= matcher.end();
                if (free && matcher.end() > matcher.start()) {
                    phrase.found(matcher).ifPresent(found -> {
                        taken.set(matcher.start(), matcher.end());
                        int start = SentenceSplitter.skipWhite(text, matcher.start());
                        matches.add(new Match<>(start, matcher.end(), phrase.extent(), found));
                    });
                }
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.start));
        return matches;
    }
}

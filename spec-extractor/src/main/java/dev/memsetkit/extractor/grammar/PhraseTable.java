package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A table of the grammar: rows that are read side by side, 63 at most.
 *
 * @param <F> the kind of facts
 */
public final class PhraseTable<F> {

    private final List<Phrase<F>> rows;
    private final LiteralIndex literals;
    private final long allRows;

    private PhraseTable(List<Phrase<F>> rows) {
        this.rows = List.copyOf(rows);
        this.literals =
                new LiteralIndex(Stream.concat(rows.stream().map(Phrase::literals), Stream.of(Grammar.CONSTRAINT_WORDS))
                        .toList());
        this.allRows = (1L << rows.size()) - 1;
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
        return find(text, literals.possible(text), new BitSet());
    }

    /** Whether any row reads words of the text. */
    public boolean reads(String text) {
        return first(text).isPresent();
    }

    /** The fact of the first row that reads words of the text, whatever other rows read before them. */
    public Optional<Grammar.Found<F>> first(String text) {
        for (long left = literals.possible(text) & allRows; left != 0; left &= left - 1) {
            Optional<Grammar.Found<F>> found =
                    rows.get(Long.numberOfTrailingZeros(left)).first(text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a text says and what of it looks like a constraint and is read by no row. */
    public Grammar.Outcome<F> read(String text) {
        long possible = literals.possible(text);
        BitSet taken = new BitSet();
        List<Grammar.Found<F>> found = find(text, possible, taken);
        boolean constraints = (possible & ~allRows) != 0; // Their words stand in the index behind the rows.
        return new Grammar.Outcome<>(found, constraints ? Grammar.unread(text, taken) : List.of());
    }

    private List<Grammar.Found<F>> find(String text, long possible, BitSet taken) {
        List<Grammar.Found<F>> found = new ArrayList<>();
        for (long left = possible & allRows; left != 0; left &= left - 1) {
            Phrase<F> phrase = rows.get(Long.numberOfTrailingZeros(left));
            Matcher matcher = phrase.words().matcher(text);
            while (matcher.find()) {
                int next = taken.nextSetBit(matcher.start());
                boolean free = next < 0 || next >= matcher.end();
                if (free && matcher.end() > matcher.start()) {
                    taken.set(matcher.start(), matcher.end());
                    found.add(phrase.found(matcher));
                }
            }
        }
        found.sort(Comparator.comparingInt(Grammar.Found::start));
        return found;
    }
}

package dev.memsetkit.extractor.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass over a text which of many expressions can have a match in it: those whose {@link RequiredLiterals}
 * occur, in whatever case, and those that require none.
 *
 * <p>It is the automaton of Aho and Corasick over all literals. Asking for one literal after the other would read the text
 * as often as there are literals.
 */
final class LiteralIndex {

    private static final int ASCII = 128;

    /**
     * The class of each ASCII character, the same for both cases of a letter; 0 for those in no literal. The last class
     * is that of all other characters.
     */
    private final byte[] classes = new byte[ASCII];

    private final int width;

    /** The next state for each state and class, state by state. */
    private final int[] next;

    /** The sets of which a state has read a literal; {@code null} where there are none. */
    private final @Nullable BitSet[] read;

    private final int size;
    private final BitSet always = new BitSet();

    /**
     * For each expression the set that tells second most. The most telling set has the number of its expression; more sets
     * are not looked for, since what all texts have only holds up the search.
     */
    private final int[] second;

    LiteralIndex(List<RequiredLiterals> expressions) {
        List<List<String>> sets = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            boolean requiresNothing = expressions.get(i).sets().isEmpty();
            always.set(i, requiresNothing);
            sets.add(requiresNothing ? List.of() : expressions.get(i).sets().get(0));
        }
        this.size = expressions.size();
        this.second = new int[size];
        for (int i = 0; i < size; i++) {
            boolean more = expressions.get(i).sets().size() > 1;
            second[i] = more ? sets.size() : i;
            if (more) {
                sets.add(expressions.get(i).sets().get(1));
            }
        }
        this.width = classes(sets);
        Trie trie = new Trie();
        for (int set = 0; set < sets.size(); set++) {
            for (String literal : sets.get(set)) {
                trie.add(literal, set);
            }
        }
        trie.close();
        this.next = trie.next.stream().flatMapToInt(Arrays::stream).toArray();
        this.read = trie.read.stream().map(some -> some.isEmpty() ? null : some).toArray(BitSet[]::new);
    }

    /** The numbers of the expressions that can have a match in the text; not to be changed. */
    BitSet possible(String text) {
        BitSet found = null;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next[state * width + kind(text.charAt(i))];
            BitSet here = read[state];
            if (here != null) {
                found = found == null ? new BitSet(size) : found;
                found.or(here);
            }
        }
        return found == null ? always : withBothSets(found);
    }

    private BitSet withBothSets(BitSet found) {
        BitSet possible = new BitSet(size);
        possible.or(always);
        for (int i = found.nextSetBit(0); i >= 0 && i < size; i = found.nextSetBit(i + 1)) {
            if (found.get(second[i])) {
                possible.set(i);
            }
        }
        return possible;
    }

    private int classes(List<List<String>> sets) {
        int count = 1;
        for (List<String> set : sets) {
            for (String literal : set) {
                for (int i = 0; i < literal.length(); i++) {
                    char c = literal.charAt(i);
                    if (c < ASCII && classes[c] == 0) {
                        classes[Character.toUpperCase(c)] = (byte) count;
                        classes[Character.toLowerCase(c)] = (byte) count++;
                    }
                }
            }
        }
        return count + 1;
    }

    private int kind(char c) {
        return c < ASCII ? classes[c] : width - 1;
    }

    /** The automaton while it is made. */
    private final class Trie {
        private final List<int[]> next = new ArrayList<>();
        private final List<BitSet> read = new ArrayList<>();

        Trie() {
            addState();
        }

        private int addState() {
            int[] none = new int[width];
            Arrays.fill(none, -1);
            next.add(none);
            read.add(new BitSet());
            return next.size() - 1;
        }

        void add(String literal, int set) {
            int state = 0;
            for (int i = 0; i < literal.length(); i++) {
                int[] from = next.get(state);
                int kind = kind(literal.charAt(i));
                if (from[kind] < 0) {
                    from[kind] = addState();
                }
                state = from[kind];
            }
            read.get(state).set(set);
        }

        /** Where a literal cannot go on, goes on with the longest end of what was read that begins a literal. */
        void close() {
            int[] ends = new int[next.size()];
            Deque<Integer> open = new ArrayDeque<>(List.of(0));
            while (!open.isEmpty()) {
                int state = open.remove();
                int[] from = next.get(state);
                read.get(state).or(read.get(ends[state]));
                for (int kind = 0; kind < width; kind++) {
                    int elsewhere = state == 0 ? 0 : next.get(ends[state])[kind];
                    if (from[kind] < 0) {
                        from[kind] = elsewhere;
                    } else {
                        ends[from[kind]] = elsewhere;
                        open.add(from[kind]);
                    }
                }
            }
        }
    }
}

package dev.memsetkit.extractor.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

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
    private final char[] next;

    /** The expressions of whose most telling set a state has read a literal, one bit for each. */
    private final long[] first;

    /**
     * The same for the sets that tell second most. More sets are not looked for: what all texts have only holds up the
     * search.
     */
    private final long[] second;

    private long withoutFirst;
    private long withoutSecond;

    /** An index of some expressions, {@link Long#SIZE} at most. */
    LiteralIndex(List<RequiredLiterals> expressions) {
        if (expressions.size() > Long.SIZE) {
            throw new IllegalArgumentException(
                    "found " + expressions.size() + " expressions, expected at most " + Long.SIZE);
        }
        this.width = classes(expressions);
        Trie trie = new Trie();
        for (int i = 0; i < expressions.size(); i++) {
            List<List<String>> sets = expressions.get(i).sets();
            if (sets.isEmpty()) {
                withoutFirst |= 1L << i;
            } else {
                trie.add(sets.get(0), trie.first, i);
            }
            if (sets.size() < 2) {
                withoutSecond |= 1L << i;
            } else {
                trie.add(sets.get(1), trie.second, i);
            }
        }
        trie.close();
        this.next = new char[trie.next.size() * width];
        for (int i = 0; i < next.length; i++) {
            next[i] = (char) trie.next.get(i / width)[i % width];
        }
        this.first = trie.first.stream().mapToLong(Long::longValue).toArray();
        this.second = trie.second.stream().mapToLong(Long::longValue).toArray();
    }

    /** The expressions that can have a match in the text, one bit for each in the order in which they were given. */
    long possible(String text) {
        long firstRead = withoutFirst;
        long secondRead = withoutSecond;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next[state * width + kind(text.charAt(i))];
            firstRead |= first[state];
            secondRead |= second[state];
        }
        return firstRead & secondRead;
    }

    private int classes(List<RequiredLiterals> expressions) {
        int count = 1;
        for (RequiredLiterals expression : expressions) {
            for (String literal :
                    expression.sets().stream().flatMap(List::stream).toList()) {
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
        private final List<Long> first = new ArrayList<>();
        private final List<Long> second = new ArrayList<>();

        Trie() {
            addState();
        }

        private int addState() {
            int[] none = new int[width];
            Arrays.fill(none, -1);
            next.add(none);
            first.add(0L);
            second.add(0L);
            return next.size() - 1;
        }

        void add(List<String> literals, List<Long> read, int expression) {
            for (String literal : literals) {
                int state = 0;
                for (int i = 0; i < literal.length(); i++) {
                    int[] from = next.get(state);
                    int kind = kind(literal.charAt(i));
                    if (from[kind] < 0) {
                        from[kind] = addState();
                    }
                    state = from[kind];
                }
                read.set(state, read.get(state) | 1L << expression);
            }
        }

        /** Where a literal cannot go on, goes on with the longest end of what was read that begins a literal. */
        void close() {
            int[] ends = new int[next.size()];
            Deque<Integer> open = new ArrayDeque<>(List.of(0));
            while (!open.isEmpty()) {
                int state = open.remove();
                int[] from = next.get(state);
                first.set(state, first.get(state) | first.get(ends[state]));
                second.set(state, second.get(state) | second.get(ends[state]));
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

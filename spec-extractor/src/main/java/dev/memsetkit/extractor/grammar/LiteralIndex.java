package dev.memsetkit.extractor.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass over a text which of many expressions can have a match in it: those of whose {@link RequiredLiterals}
 * one occurs in whatever case, and those that require none.
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

    private final int size;
    private final int width;

    /** The next state for each state and class, state by state. */
    private final int[] next;

    /** The expressions that a state allows; {@code null} where there are none. */
    private final @Nullable BitSet[] allowed;

    private final BitSet always = new BitSet();

    LiteralIndex(List<RequiredLiterals> expressions) {
        this.size = expressions.size();
        this.width = classes(expressions);
        List<int[]> transitions = new ArrayList<>();
        List<BitSet> outcomes = new ArrayList<>();
        addState(transitions, outcomes);
        for (int i = 0; i < expressions.size(); i++) {
            List<String> literals = expressions.get(i).anyOf();
            if (literals.isEmpty()) {
                always.set(i);
            }
            for (String literal : literals) {
                int state = 0;
                for (int at = 0; at < literal.length(); at++) {
                    int[] from = transitions.get(state);
                    int kind = kind(literal.charAt(at));
                    if (from[kind] < 0) {
                        from[kind] = addState(transitions, outcomes);
                    }
                    state = from[kind];
                }
                outcomes.get(state).set(i);
            }
        }
        close(transitions, outcomes);
        this.next = new int[transitions.size() * width];
        for (int state = 0; state < transitions.size(); state++) {
            System.arraycopy(transitions.get(state), 0, next, state * width, width);
        }
        this.allowed = outcomes.stream()
                .map(outcome -> outcome.isEmpty() ? null : outcome)
                .toArray(BitSet[]::new);
    }

    /** The numbers of the expressions that can have a match in the text; not to be changed. */
    BitSet possible(String text) {
        BitSet possible = null;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next[state * width + kind(text.charAt(i))];
            BitSet here = allowed[state];
            if (here != null) {
                possible = possible == null ? copyOfAlways() : possible;
                possible.or(here);
            }
        }
        return possible == null ? always : possible;
    }

    /** Not {@code clone()}, which trims the original first. */
    private BitSet copyOfAlways() {
        BitSet copy = new BitSet(size);
        copy.or(always);
        return copy;
    }

    private int classes(List<RequiredLiterals> expressions) {
        int count = 1;
        for (RequiredLiterals expression : expressions) {
            for (String literal : expression.anyOf()) {
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

    private int addState(List<int[]> transitions, List<BitSet> outcomes) {
        int[] none = new int[width];
        Arrays.fill(none, -1);
        transitions.add(none);
        outcomes.add(new BitSet());
        return transitions.size() - 1;
    }

    /** Where a literal cannot go on, goes on with the longest end of what was read that begins a literal. */
    private void close(List<int[]> transitions, List<BitSet> outcomes) {
        int[] ends = new int[transitions.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            int[] from = transitions.get(state);
            outcomes.get(state).or(outcomes.get(ends[state]));
            for (int kind = 0; kind < width; kind++) {
                int elsewhere = state == 0 ? 0 : transitions.get(ends[state])[kind];
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

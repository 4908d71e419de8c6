package dev.memsetkit.spec.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of named things: which stayed, which came, which went, which are called otherwise now.
 *
 * @param <T> the things
 */
final class Matching<T> {

    /** Less than this alike is no rename. */
    private static final double LEAST = 0.66;

    /** A second candidate as good as this makes the first no better than a toss. */
    private static final double CLEARLY = 0.05;

    /**
     * What became of one thing.
     *
     * @param old {@code null} if it came
     * @param now {@code null} if it went
     * @param rename {@code null} unless it has another name
     */
    record Pair<T>(
            @Nullable T old, @Nullable T now, @Nullable Rename rename) {}

    private record Guess<T>(T old, T now, double score, boolean sameText) {}

    private final Map<String, T> before = new LinkedHashMap<>();
    private final Map<String, T> after = new LinkedHashMap<>();
    private final RenameWords words;
    private final ToDoubleBiFunction<T, T> likeness;
    private final Function<T, String> text;

    /** Of things whose texts, if they have any, are not theirs alone. */
    Matching(
            List<T> before,
            List<T> after,
            Function<T, String> name,
            RenameWords words,
            ToDoubleBiFunction<T, T> likeness) {
        this(before, after, name, words, likeness, thing -> "");
    }

    /**
     * @param likeness how alike two things are apart from their names, from 0 to 1
     * @param text what is said of a thing: where it is the same, and all else too, names need not be alike
     */
    Matching(
            List<T> before,
            List<T> after,
            Function<T, String> name,
            RenameWords words,
            ToDoubleBiFunction<T, T> likeness,
            Function<T, String> text) {
        before.forEach(thing -> this.before.put(name.apply(thing), thing));
        after.forEach(thing -> this.after.put(name.apply(thing), thing));
        this.words = words;
        this.likeness = likeness;
        this.text = text;
    }

    /** All pairs: those of the new order, then what went. */
    List<Pair<T>> pairs() {
        Map<String, T> gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        Map<String, T> come = new LinkedHashMap<>(after);
        come.keySet().removeAll(before.keySet());
        Map<String, Pair<T>> renamed = new LinkedHashMap<>();
        stated(gone, come, renamed);
        guessed(gone, come, renamed);
        List<Pair<T>> pairs = new ArrayList<>();
        after.forEach((name, thing) -> {
            Pair<T> pair = renamed.get(name);
            pairs.add(pair == null ? new Pair<>(before.get(name), thing, null) : pair);
        });
        gone.values().forEach(thing -> pairs.add(new Pair<>(thing, null, null)));
        return pairs;
    }

    private void stated(Map<String, T> gone, Map<String, T> come, Map<String, Pair<T>> renamed) {
        for (String now : List.copyOf(come.keySet())) {
            for (String old : List.copyOf(gone.keySet())) {
                Optional<Rename> said = words.of(old, now);
                if (said.isPresent() && come.containsKey(now)) {
                    renamed.put(now, new Pair<>(gone.remove(old), come.remove(now), said.get()));
                }
            }
        }
    }

    /** Only where the two are the best for each other, and no other is nearly as good for either. */
    private void guessed(Map<String, T> gone, Map<String, T> come, Map<String, Pair<T>> renamed) {
        List<Guess<String>> guesses = new ArrayList<>();
        gone.forEach((old, from) -> come.forEach((now, to) -> {
            double alike = likeness.applyAsDouble(from, to);
            double score = 0.5 * Words.alikeNames(old, now) + 0.5 * alike;
            boolean same = alike == 1 && !text.apply(from).isBlank() && Words.same(text.apply(from), text.apply(to));
            guesses.add(new Guess<>(old, now, same ? Math.max(score, LEAST) : score, same && score < LEAST));
        }));
        Set<String> taken = new HashSet<>();
        for (Guess<String> guess : guesses) {
            boolean clear = guesses.stream()
                    .filter(other -> !other.equals(guess))
                    .filter(other -> other.old.equals(guess.old) || other.now.equals(guess.now))
                    .allMatch(other -> other.score < guess.score - CLEARLY);
            if (guess.score >= LEAST && clear && taken.add(guess.now)) {
                int percent = (int) Math.min(99, Math.round(100 * guess.score));
                T from = Objects.requireNonNull(gone.remove(guess.old));
                T to = Objects.requireNonNull(come.remove(guess.now));
                renamed.put(
                        guess.now,
                        new Pair<>(
                                from,
                                to,
                                new Rename(
                                        false,
                                        percent,
                                        guess.sameText
                                                ? "type and description are the same"
                                                : "name, type and description are alike")));
            }
        }
    }
}

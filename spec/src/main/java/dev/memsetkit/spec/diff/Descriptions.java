package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares descriptions apart from the words of facts that changed: these are told as changes of their own. */
final class Descriptions {

    private static final Pattern GAPS = Pattern.compile("[\\s.,;:()]+");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("(?i)\\b(?:or|and|either|one of)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern ROW = Pattern.compile("\\s*(?:\\||[*-] )\\s*([^|:]*[^|:\\s])\\s*(?:[|:]|- |$)");
    private static final String DEPRECATION = "deprecat";

    /** For texts that no fact is read from. */
    static final Descriptions PLAIN = new Descriptions(Set.of(), Set.of(), Set.of(), false);

    private final Set<String> wordsBefore;
    private final Set<String> wordsAfter;
    private final Set<String> values;
    private final boolean deprecationChanged;

    private Descriptions(
            Collection<String> wordsBefore,
            Collection<String> wordsAfter,
            Set<String> values,
            boolean deprecationChanged) {
        this.wordsBefore = longestFirst(wordsBefore);
        this.wordsAfter = longestFirst(wordsAfter);
        this.values = values;
        this.deprecationChanged = deprecationChanged;
    }

    /**
     * For the description of a method.
     *
     * @param params the parameters that both have, the old by the new one
     */
    static Descriptions of(Method before, Method after, Map<Parameter, Parameter> params) {
        Set<String> old = comments(before, after);
        Set<String> now = comments(after, before);
        params.forEach((param, was) -> {
            old.addAll(words(was, param));
            now.addAll(words(param, was));
        });
        return new Descriptions(old, now, Set.of(), before.deprecated() != after.deprecated());
    }

    /** For the description of a parameter of a method. */
    static Descriptions of(Method methodBefore, Parameter before, Method methodAfter, Parameter after) {
        Set<String> old = comments(methodBefore, methodAfter);
        Set<String> now = comments(methodAfter, methodBefore);
        old.addAll(words(before, after));
        now.addAll(words(after, before));
        return new Descriptions(
                old,
                now,
                changed(ValueComparison.constraints(before.schema()), ValueComparison.constraints(after.schema())),
                before.deprecated() != after.deprecated() || before.ignored() != after.ignored());
    }

    /** For the description of a returned key. */
    static Descriptions of(Constraints before, Constraints after) {
        return new Descriptions(Set.of(), Set.of(), changed(before, after), false);
    }

    /** Whether the texts differ in more than the words of changed facts. */
    boolean differ(String before, String after) {
        return !Words.same(before, after) && !rest(before, wordsBefore).equals(rest(after, wordsAfter));
    }

    /** The words of the rules that the other does not have. */
    private static Set<String> comments(Method method, Method other) {
        return method.rules().stream()
                .filter(rule -> other.rules().stream()
                        .noneMatch(same ->
                                same.when().equals(rule.when()) && same.then().equals(rule.then())))
                .flatMap(rule -> parts(rule.comment()))
                .collect(Collectors.toSet());
    }

    /**
     * The words of the facts that the other does not have, and those that both were read from: they may stand in the text
     * or announce a list. Other words of the same fact are nothing but words.
     */
    private static Set<String> words(Parameter param, Parameter other) {
        Set<String> others =
                other.readFrom().values().stream().flatMap(Descriptions::parts).collect(Collectors.toSet());
        return param.readFrom().entrySet().stream()
                .flatMap(entry -> parts(entry.getValue())
                        .filter(words -> others.contains(words)
                                || !fact(param, entry.getKey()).equals(fact(other, entry.getKey()))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> parts(String words) {
        return Stream.of(words.split("; ")).map(Words::bare).filter(Predicate.not(String::isEmpty));
    }

    private static Object fact(Parameter param, String keyword) {
        Constraints said = ValueComparison.constraints(param.schema());
        return switch (keyword) {
            case "required" -> param.required();
            case "deprecated" -> param.deprecated();
            case "x-ignored" -> param.ignored();
            case "minLength" -> said.minLength();
            case "maxLength" -> said.maxLength();
            case "minimum" -> said.minimum();
            case "maximum" -> said.maximum();
            case "minItems" -> said.minItems();
            case "maxItems" -> said.maxItems();
            case "format", "pattern" -> Objects.toString(said.format()) + said.pattern();
            case "enum", "x-known-values" -> List.of(said.values(), said.open());
            case "default" -> Optional.ofNullable(said.defaultValue());
            default -> SchemaText.type(param.schema());
        };
    }

    /** Words may contain others. */
    private static Set<String> longestFirst(Collection<String> words) {
        Set<String> sorted = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        sorted.addAll(words);
        return sorted;
    }

    private static Set<String> changed(Constraints before, Constraints after) {
        Set<String> gone = texts(before);
        Set<String> come = texts(after);
        Set<String> changed = new HashSet<>(gone);
        changed.addAll(come);
        changed.removeIf(value -> gone.contains(value) && come.contains(value));
        return changed;
    }

    private static Set<String> texts(Constraints constraints) {
        return constraints.values().stream().map(Literal::text).map(Words::bare).collect(Collectors.toSet());
    }

    private String rest(String text, Set<String> words) {
        String rest = Words.bare(text.lines()
                .filter(Predicate.not(this::isRowOfValue))
                .flatMap(line -> SENTENCE.splitAsStream(line))
                .filter(sentence -> !deprecationChanged || !sentence.contains(DEPRECATION))
                .collect(Collectors.joining("\n")));
        for (String fact : words) {
            rest = rest.replace(fact, " ");
        }
        if (!values.isEmpty()) {
            for (String value : values) {
                rest = rest.replaceAll("(?<![\\w.-])" + Pattern.quote(value) + "(?![\\w-])", " ");
            }
            rest = BETWEEN_VALUES.matcher(rest).replaceAll(" ");
        }
        return GAPS.matcher(rest).replaceAll(" ").strip();
    }

    /** Whether a line is a row of a table or an item of a list that begins with a value that came or went. */
    private boolean isRowOfValue(String line) {
        Matcher row = ROW.matcher(line);
        return row.lookingAt() && values.contains(Words.bare(row.group(1)));
    }
}

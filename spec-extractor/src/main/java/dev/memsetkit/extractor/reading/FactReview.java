package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which facts of one description stay beside what else it says; those that do not are told as unread. */
final class FactReview {

    private final List<Sourced<ParameterFact>> facts;
    private final List<ListedValue> values;
    private final List<Sourced<String>> unread;

    /**
     * Reviews the facts of one description.
     *
     * @param facts what its sentences say; those that do not stay are taken out
     * @param values the values that its lists and tables print
     * @param unread takes the sentences of which nothing is read
     */
    FactReview(List<Sourced<ParameterFact>> facts, List<ListedValue> values, List<Sourced<String>> unread) {
        this.facts = facts;
        this.values = values;
        this.unread = unread;
    }

    /**
     * Takes out what other sentences contradict, doubt or qualify.
     *
     * @param qualifications the sentences that qualify others
     * @param options whether tables tie values to another parameter's
     */
    void review(List<Sourced<String>> qualifications, boolean options) {
        withoutDisagreements();
        withoutDoubtful();
        withoutQualified(qualifications, options);
    }

    /** A word alone is a default where it is one of the values. */
    void defaultsInWords() {
        Set<String> known = values.stream().map(ListedValue::value).collect(Collectors.toSet());
        facts.forEach(said -> {
            if (said.fact() instanceof ParameterFact.Values set) {
                known.addAll(set.values());
            }
        });
        for (Sourced<ParameterFact> said : List.copyOf(facts)) {
            if (said.fact() instanceof ParameterFact.DefaultWord word) {
                facts.remove(said);
                if (known.contains(word.word())) {
                    facts.add(new Sourced<>(new ParameterFact.Default(word.word()), said.words(), said.source()));
                } else {
                    unread.add(new Sourced<>(said.words(), said.words(), said.source()));
                }
            }
        }
    }

    private void withoutDisagreements() {
        for (Sourced<ParameterFact> said : Disagreements.of(facts)) {
            facts.remove(said);
            if (Disagreements.isNews(said.fact())) {
                unread.add(new Sourced<>(said.words(), said.words(), said.source()));
            }
        }
    }

    /** A sentence that no phrase reads may take back what another one says: then neither holds, and both are told. */
    private void withoutDoubtful() {
        List<Sourced<String>> doubts = List.copyOf(unread);
        for (Sourced<ParameterFact> said : List.copyOf(facts)) {
            if (doubts.stream().anyMatch(doubt -> Doubts.doubts(doubt.fact(), said.fact()))) {
                facts.remove(said);
                unread.add(new Sourced<>(said.words(), said.words(), said.source()));
            }
        }
        boolean listed =
                !values.isEmpty() && facts.stream().noneMatch(said -> said.fact() instanceof ParameterFact.OpenSet);
        List<String> known = values.stream().map(ListedValue::value).toList();
        if (listed && doubts.stream().anyMatch(doubt -> Doubts.doubtsValues(doubt.fact(), known))) {
            facts.add(new Sourced<>(
                    new ParameterFact.OpenSet(true),
                    values.get(0).value(),
                    values.get(0).source()));
        }
    }

    /** What another sentence restricts, lifts or opens does not hold as it stands: both are told. */
    private void withoutQualified(List<Sourced<String>> qualifications, boolean options) {
        boolean listed = !values.isEmpty() || options;
        List<Sourced<ParameterFact>> unsure = facts.stream()
                .filter(said -> Doubts.mayBeQualified(said.fact()))
                .toList();
        // What qualifies a sentence that is unread itself is half of what people have to read.
        if (qualifications.isEmpty() || (unsure.isEmpty() && !listed && unread.isEmpty())) {
            return;
        }
        facts.removeAll(unsure);
        unsure.forEach(said -> tell(new Sourced<>(said.words(), said.words(), said.source())));
        qualifications.forEach(this::tell);
        if (listed) {
            Sourced<String> first = qualifications.get(0);
            facts.add(new Sourced<>(new ParameterFact.OpenSet(true), first.words(), first.source()));
        }
    }

    private void tell(Sourced<String> said) {
        if (unread.stream().noneMatch(known -> known.fact().equals(said.fact()))) {
            unread.add(said);
        }
    }
}

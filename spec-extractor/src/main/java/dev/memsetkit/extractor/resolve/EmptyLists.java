package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.grammar.RaisePhrases;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Raise;
import java.util.List;
import java.util.Optional;

/** Lists that a method's errors say must not be empty. */
final class EmptyLists {

    private EmptyLists() {}

    /**
     * The least size of a list, where an error is raised for an empty one. "The list" is the only one that the method
     * takes; among several it says nothing.
     */
    static Optional<Sourced<ParameterFact>> of(MethodFacts method, ParameterFacts param) {
        // A sentence about the list itself says more: one that holds two is not empty.
        if (!isList(param) || !param.facts(ParameterFact.MinItems.class).isEmpty()) {
            return Optional.empty();
        }
        boolean only = method.params().stream().filter(EmptyLists::isList).count() == 1;
        for (Sourced<Raise> raise : method.raises()) {
            Optional<String> refused = RaisePhrases.emptyList(raise.fact().when());
            if (refused.isPresent()
                    && (refused.get().isEmpty() ? only : refused.get().equals(param.name()))) {
                return Optional.of(new Sourced<>(
                        new ParameterFact.MinItems(1), raise.fact().when(), raise.source()));
            }
        }
        return Optional.empty();
    }

    private static boolean isList(ParameterFacts param) {
        return param.types().equals(List.of(DataType.LIST));
    }
}

package dev.memsetkit.extractor.resolve;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operating systems that one parameter of a method lists, by their kinds. */
final class SystemKinds {

    private final List<Parameter> params;
    private final List<String> kinds;

    /**
     * The operating systems among the values of these parameters.
     *
     * @param kinds the kinds that the documentation tells apart
     */
    SystemKinds(List<Parameter> params, Collection<String> kinds) {
        this.params = List.copyOf(params);
        this.kinds = List.copyOf(kinds);
    }

    /** The parameter that takes operating systems: it describes those that it knows and takes others too. */
    Optional<String> param() {
        return listing().map(Parameter::name);
    }

    /**
     * The known systems of a kind.
     *
     * @param named the kinds that are told apart there
     */
    List<Literal> ofKind(String kind, List<String> named) {
        return values().stream()
                .filter(value -> kindOf(value, named).equals(kind))
                .toList();
    }

    /** The known systems of the other kinds; empty if the documentation does not tell the kind from others. */
    List<Literal> ofOtherKinds(String kind) {
        return !kinds.contains(kind)
                ? List.of()
                : values().stream()
                        .filter(value -> !Set.of("", kind).contains(kindOf(value, kinds)))
                        .toList();
    }

    private Optional<Parameter> listing() {
        return params.stream()
                .filter(param -> constraints(param).open()
                        && !constraints(param).labels().isEmpty())
                .findFirst();
    }

    private List<Literal> values() {
        return listing().map(param -> constraints(param).values()).orElse(List.of());
    }

    /** The kind that a system's description names; a system that names none is of the kind that no description names. */
    private String kindOf(Literal value, List<String> named) {
        Map<String, String> labels =
                listing().map(param -> constraints(param).labels()).orElse(Map.of());
        String label = labels.getOrDefault(value.text(), "");
        for (String kind : named) {
            if (label.contains(kind)) {
                return kind;
            }
        }
        List<String> unnamed = named.stream()
                .filter(kind -> labels.values().stream().noneMatch(other -> other.contains(kind)))
                .toList();
        return unnamed.size() == 1 ? unnamed.get(0) : "";
    }

    private static Constraints constraints(Parameter param) {
        return param.schema() instanceof Schema.Scalar scalar ? scalar.constraints() : Constraints.NONE;
    }
}

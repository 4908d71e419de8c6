package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.spec.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the methods that references mean, also where a reference is misprinted. */
final class References {

    private final Map<String, MethodFacts> methods = new LinkedHashMap<>();
    private final Map<String, List<MethodFacts>> flat;
    private final Findings findings;

    References(List<MethodFacts> methods, Findings findings) {
        methods.forEach(method -> this.methods.put(method.name(), method));
        this.flat = this.methods.values().stream().collect(Collectors.groupingBy(method -> flat(method.name())));
        this.findings = findings;
    }

    private static String flat(String name) {
        return name.replace('.', '_');
    }

    /** The method of that name. */
    Optional<MethodFacts> get(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /**
     * The method that a printed name means: the one of that name, else one of the same chapter, else the only one that
     * differs in a dot printed as an underscore. What is not printed right is reported.
     *
     * @param from the method in whose text the reference stands
     */
    Optional<MethodFacts> find(String printed, String from, Source source) {
        if (methods.containsKey(printed)) {
            return get(printed);
        }
        String chapter = from.contains(".") ? from.substring(0, from.lastIndexOf('.') + 1) : "";
        Optional<MethodFacts> meant = get(chapter + printed);
        if (meant.isEmpty()) {
            List<MethodFacts> alike = flat.getOrDefault(flat(printed), List.of());
            meant = alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
        }
        if (meant.isPresent()) {
            findings.documentation(
                    "unknown-method-reference",
                    from,
                    "unknown method \"" + printed + "\"; read as " + meant.get().name(),
                    source);
        } else {
            findings.lost("unknown-method-reference", from, "unknown method \"" + printed + "\"", source);
        }
        return meant;
    }
}

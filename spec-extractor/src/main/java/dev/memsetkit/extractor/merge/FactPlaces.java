package dev.memsetkit.extractor.merge;

import dev.memsetkit.extractor.provenance.Evidence;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where a form says something, or where it would have to. */
final class FactPlaces {

    private final Map<List<String>, Source> places = new HashMap<>();

    FactPlaces(Extraction extraction) {
        for (Evidence evidence : extraction.evidence()) {
            places.putIfAbsent(List.of(evidence.owner(), evidence.name(), evidence.keyword()), evidence.source());
            places.putIfAbsent(List.of(evidence.owner(), evidence.name()), evidence.source());
            places.putIfAbsent(List.of(evidence.owner()), evidence.source());
        }
        extraction.spec().methods().forEach(method -> places.put(List.of(method.name()), method.source()));
    }

    /** The place of the fact, else of the thing that it is about, else of the thing's owner. */
    Source of(FactPath path) {
        Source exact = places.get(List.of(path.owner(), path.name(), path.keyword()));
        Source thing = exact != null ? exact : places.get(List.of(path.owner(), path.name()));
        return thing != null ? thing : places.getOrDefault(List.of(path.owner()), Source.NONE);
    }
}

package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.ChangelogPhrases;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.ErrorType;
import java.util.List;

/**
 * What one page states.
 *
 * @param title the title of the page as printed
 * @param document what it says about the whole documentation
 * @param methods the methods in the order of the page
 * @param errors the errors in documented order
 * @param changelog the releases as printed, each at its heading
 * @param changelogDefaults defaults that only the changelog states
 */
public record PageFacts(
        String title,
        List<Sourced<DocumentFact>> document,
        List<MethodFacts> methods,
        List<Sourced<ErrorType>> errors,
        List<Sourced<ChangelogEntry>> changelog,
        List<Sourced<ChangelogPhrases.DefaultOf>> changelogDefaults) {

    public PageFacts {
        document = List.copyOf(document);
        methods = List.copyOf(methods);
        errors = List.copyOf(errors);
        changelog = List.copyOf(changelog);
        changelogDefaults = List.copyOf(changelogDefaults);
    }
}

package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.ChangelogPhrases;
import dev.memsetkit.spec.ChangelogEntry;
import dev.memsetkit.spec.Endpoints;
import dev.memsetkit.spec.ErrorType;
import dev.memsetkit.spec.Info;
import dev.memsetkit.spec.Source;
import java.util.List;

/**
 * Everything that the pages of one documentation state.
 *
 * @param document title, release, date and addresses with the words that they were read from
 * @param methods the methods in the order of the pages
 * @param errors the errors in documented order
 * @param changelog the releases as printed
 * @param changelogDefaults defaults that only the changelog states
 * @param changelogSource where the changelog begins
 */
public record DocumentFacts(
        Info info,
        Endpoints endpoints,
        List<Said<String>> document,
        List<MethodFacts> methods,
        List<Said<ErrorType>> errors,
        List<Said<ChangelogEntry>> changelog,
        List<Said<ChangelogPhrases.DefaultOf>> changelogDefaults,
        Source changelogSource) {

    public DocumentFacts {
        document = List.copyOf(document);
        methods = List.copyOf(methods);
        errors = List.copyOf(errors);
        changelog = List.copyOf(changelog);
        changelogDefaults = List.copyOf(changelogDefaults);
    }
}

package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.ChangelogPhrases;
import dev.memsetkit.extractor.reading.DocumentFact.Kind;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Everything that the pages of one documentation state.
 *
 * @param document title, release, date and addresses with the words that they were read from, one of a kind
 * @param methods the methods in the order of the pages
 * @param errors the errors in documented order
 * @param changelog the releases as printed
 * @param changelogDefaults defaults that only the changelog states
 */
public record DocumentFacts(
        Map<Kind, Sourced<DocumentFact>> document,
        List<MethodFacts> methods,
        List<Sourced<ErrorType>> errors,
        List<Sourced<ChangelogEntry>> changelog,
        List<Sourced<ChangelogPhrases.DefaultOf>> changelogDefaults) {

    public DocumentFacts {
        document = Map.copyOf(document);
        methods = List.copyOf(methods);
        errors = List.copyOf(errors);
        changelog = List.copyOf(changelog);
        changelogDefaults = List.copyOf(changelogDefaults);
    }

    /**
     * What pages state together.
     *
     * @param pages one at least, in their order
     * @param findings is told if no page names the release
     */
    public static DocumentFacts of(List<PageFacts> pages, Findings findings) {
        List<Sourced<ChangelogEntry>> changelog = joined(pages, PageFacts::changelog);
        Map<Kind, Sourced<DocumentFact>> document = new EnumMap<>(Kind.class);
        joined(pages, PageFacts::document)
                .forEach(said -> document.putIfAbsent(said.fact().kind(), said));
        if (!document.containsKey(Kind.VERSION) && !changelog.isEmpty()) {
            Sourced<ChangelogEntry> newest = changelog.get(0);
            String version = newest.fact().version();
            document.put(
                    Kind.VERSION,
                    new Sourced<>(new DocumentFact(Kind.VERSION, version), newest.words(), newest.source()));
            String title = pages.get(0).title();
            document.put(Kind.TITLE, new Sourced<>(new DocumentFact(Kind.TITLE, title), title, newest.source()));
            findings.undecided(
                    "unstated-release",
                    "",
                    "no page names its release; read as the newest of the changelog, " + version,
                    newest.source());
        }
        List<MethodFacts> methods = joined(pages, PageFacts::methods);
        tellOfForeignEntries(methods, findings);
        return new DocumentFacts(
                document,
                methods,
                joined(pages, PageFacts::errors),
                changelog,
                joined(pages, PageFacts::changelogDefaults));
    }

    /**
     * A method may well have no field. Where most entries have none, the documentation is hardly one of an API that we know:
     * what was claimed of each is little, and said.
     */
    private static void tellOfForeignEntries(List<MethodFacts> methods, Findings findings) {
        List<MethodFacts> bare = methods.stream()
                .filter(method -> method.params().isEmpty()
                        && method.result() == null
                        && method.raises().isEmpty())
                .toList();
        if (bare.size() * 2 <= methods.size()) {
            return;
        }
        for (MethodFacts method : bare) {
            findings.documentation(
                    "method-without-fields",
                    method.name(),
                    "its description has no field such as Parameters or Returns, like that of most methods here; read as"
                            + " a method without either",
                    method.source());
        }
    }

    private static <T> List<T> joined(List<PageFacts> pages, Function<PageFacts, List<T>> facts) {
        return pages.stream().flatMap(page -> facts.apply(page).stream()).toList();
    }

    /** Title, release and day; empty where no page says it. */
    public Info info() {
        return new Info(value(Kind.TITLE), value(Kind.VERSION), value(Kind.GENERATED));
    }

    /** The addresses of the access methods; empty where no page says it. */
    public Endpoints endpoints() {
        return new Endpoints(value(Kind.JSON), value(Kind.XMLRPC), value(Kind.JSONRPC));
    }

    /** Where the changelog begins; a place without a document if there is none. */
    public Source changelogSource() {
        return changelog.isEmpty() ? Source.NONE : changelog.get(0).source();
    }

    private String value(Kind kind) {
        Sourced<DocumentFact> said = document.get(kind);
        return said == null ? "" : said.fact().value();
    }
}

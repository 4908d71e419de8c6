package dev.memsetkit.extractor.resolve;

import static dev.memsetkit.extractor.resolve.Facts.listOf;
import static dev.memsetkit.extractor.resolve.Facts.method;
import static dev.memsetkit.extractor.resolve.Facts.param;
import static dev.memsetkit.extractor.resolve.Facts.place;
import static dev.memsetkit.extractor.resolve.Facts.raising;
import static dev.memsetkit.extractor.resolve.Facts.resolved;
import static dev.memsetkit.extractor.resolve.Facts.returning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.provenance.Evidence;
import dev.memsetkit.extractor.reading.DocumentFact;
import dev.memsetkit.extractor.reading.DocumentFacts;
import dev.memsetkit.extractor.reading.KeyFacts;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.extractor.reading.Shape;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.extractor.resolve.Facts.Resolved;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Raise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each fact of the spec is noted with the words that it was read from and their place. */
class WordsOfFactsTest {

    @Test
    void factsAboutTheWhole() {
        DocumentFacts facts = new DocumentFacts(
                Map.of(
                        DocumentFact.Kind.TITLE,
                        new Sourced<>(
                                new DocumentFact(DocumentFact.Kind.TITLE, "Racks"), "Racks 1.2 docs", place("title"))),
                List.of(),
                List.of(new Sourced<>(
                        new ErrorType("ApiErrorFull", 7, 409, "Full."), "Error code: 7", place("errors"))),
                List.of(new Sourced<>(
                        new ChangelogEntry("1.2", "2024-03-01", List.of(), List.of(), List.of("Better.")),
                        "1.2 - 2024-03-01",
                        place("log"))),
                List.of());

        assertThat(lines(resolved(facts)))
                .containsExactly(
                        "DOCUMENT   title=Racks | Racks 1.2 docs | title",
                        "ERROR ApiErrorFull  code=7 | Error code: 7 | errors",
                        "ERROR ApiErrorFull  httpStatus=409 | Error code: 7 | errors",
                        "RELEASE 1.2  date=2024-03-01 | 1.2 - 2024-03-01 | log");
    }

    @Test
    void factsAboutMethods() {
        MethodFacts plain = returning("rack.build", new Shape.ScalarOf(DataType.STRING, Map.of()));
        MethodFacts old = new MethodFacts(
                plain.name(),
                plain.tag(),
                plain.summary(),
                plain.description(),
                new Sourced<>("deprecated", "It is deprecated.", place("old")),
                plain.params(),
                plain.result(),
                List.of(new Sourced<>(new Raise("ApiErrorFull", "if it is full"), "Raises it.", place("raises"))),
                plain.defaults(),
                plain.source());

        assertThat(lines(resolved(old)))
                .containsExactly(
                        "METHOD rack.build  name=rack.build | rack.build() | rack.build",
                        "METHOD rack.build  deprecated=true | It is deprecated. | old",
                        "RESULT rack.build  result=String | Something. | rack.build-result",
                        "RAISE rack.build ApiErrorFull when=if it is full | Raises it. | raises");
    }

    @Test
    void keysBelowKeysAreNotedByTheirPath() {
        KeyFacts inner = key("depth", new Shape.ScalarOf(DataType.INTEGER, Map.of()), "type", "Integer: how deep.");
        KeyFacts outer = key("slots", new Shape.ListOf(new Shape.Keys(List.of(inner))), "required", "slots (optional)");

        assertThat(lines(resolved(returning("rack.info", new Shape.Keys(List.of(outer))))))
                .contains(
                        "KEY RackInfo slots required=true | slots (optional) | slots",
                        "KEY RackInfo slots.depth type=Integer | Integer: how deep. | depth");
    }

    @Test
    void keywordsOfParameters() {
        ParameterFacts names =
                listOf(DataType.STRING, "names", new ParameterFact.ListOfStrings(), new ParameterFact.MinItems(2));
        ParameterFacts label = param(
                "label",
                DataType.STRING,
                new ParameterFact.MinLength(1),
                new ParameterFact.MaxLength(9),
                new ParameterFact.MaxLength(8),
                new ParameterFact.Default("front"));

        assertThat(lines(resolved(method("rack.build", names, label))))
                .containsSubsequence(
                        "PARAMETER rack.build names type=List of String | names (List) | names",
                        "PARAMETER rack.build names required=true | names (List) | names",
                        "PARAMETER rack.build names minItems=2 | MinItems | names-1",
                        "PARAMETER rack.build names items=String | ListOfStrings | names-0",
                        "PARAMETER rack.build label minLength=1 | MinLength | label-0",
                        "PARAMETER rack.build label maxLength=8 | MaxLength | label-2",
                        "PARAMETER rack.build label default=front | Default | label-3");
    }

    @Test
    void aListOfDictionariesHasNoWordsForItsItems() {
        ParameterFacts racks = param(
                "racks",
                DataType.LIST,
                new ParameterFact.ListOfStrings(),
                new ParameterFact.DescribedIn("rack.info"),
                new ParameterFact.Without("size"));

        assertThat(lines(resolved(
                        method("rack.build", racks),
                        returning(
                                "rack.info",
                                new Shape.Keys(List.of(key("size", new Shape.MapOf(null), "type", "A size.")))))))
                .filteredOn(line -> line.startsWith("PARAMETER"))
                .containsExactly(
                        "PARAMETER rack.build racks type=List of Dictionary | racks (List) | racks",
                        "PARAMETER rack.build racks required=true | racks (List) | racks",
                        "PARAMETER rack.build racks x-keys-of=rack.info | DescribedIn | racks-1",
                        "PARAMETER rack.build racks x-without=size | Without | racks-2");
    }

    @Test
    void anErrorIsTheWordsOfAListThatMustNotBeEmpty() {
        assertThat(lines(resolved(
                        raising("rack.build", "ApiErrorFull", "if the list is empty.", param("racks", DataType.LIST)))))
                .contains("PARAMETER rack.build racks minItems=1 | if the list is empty. | rack.build-raises");
    }

    @Test
    void valuesStandWhereTheFirstWordsThatStateThemDo() {
        ParameterFact.Values both = new ParameterFact.Values(List.of("a", "b"));

        assertThat(values(List.of(), both, new ParameterFact.OpenSet(false)))
                .isEqualTo("PARAMETER rack.build x x-known-values=a, b | Values; OpenSet | x-0");
        assertThat(values(List.of("a", "b"), new ParameterFact.ValuesBelow()))
                .isEqualTo("PARAMETER rack.build x enum=a, b | ValuesBelow: a, b | x-0");
        assertThat(values(List.of("a", "b"))).isEqualTo("PARAMETER rack.build x enum=a, b | a, b | list");
    }

    private static String values(List<String> listed, ParameterFact... facts) {
        ParameterFacts said = param("x", DataType.STRING, facts);
        ParameterFacts x = new ParameterFacts(
                said.name(),
                said.opening(),
                said.types(),
                Optional.empty(),
                true,
                false,
                false,
                "",
                said.facts(),
                listed.stream()
                        .map(value -> new ListedValue(value, "", Map.of(), place("list")))
                        .toList(),
                List.of(),
                said.source());
        return lines(resolved(method("rack.build", x))).stream()
                .filter(line -> line.contains("=a, b"))
                .findFirst()
                .orElse("none");
    }

    private static KeyFacts key(String name, Shape shape, String keyword, String words) {
        return new KeyFacts(
                name, "", false, true, shape, List.of(new Sourced<>(keyword, words, place(name))), place(name));
    }

    private static List<String> lines(Resolved resolved) {
        return resolved.evidence().stream().map(WordsOfFactsTest::line).toList();
    }

    private static String line(Evidence evidence) {
        return evidence.subject() + " " + evidence.owner() + " " + evidence.name() + " " + evidence.keyword() + "="
                + evidence.value() + " | " + evidence.words() + " | "
                + evidence.source().anchor();
    }
}

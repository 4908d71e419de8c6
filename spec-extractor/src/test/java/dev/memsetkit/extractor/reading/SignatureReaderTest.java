package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.place;
import static dev.memsetkit.extractor.reading.Pieces.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.spec.model.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a signature says that the descriptions of a method's parameters do not. */
class SignatureReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "() | ",
                "(size) | ",
                "(size, depth) | ",
                "(*, size, /, depth) | ",
                "(size[, depth]) | ",
                "([depth], size) | ",
                "(size, [depth]) | ",
                "(depth[, size]) | says size",
                "([size]) | says [size",
                "(size: List[str], depth) | ",
                "(depth: List[str], size) | ",
                "(size: int, depth: str) | ",
                "(depth=3) | says depth=3",
                "(size, depth='a, b') | says depth='a, b'",
                "(size, depth=(1, 2)) | says depth=(1, 2)",
                "(size, depth={'a': 1, 'b': 2}) | says depth={'a': 1, 'b': 2}",
                "(size, width) | names width",
                "(size, **width) | names width",
                "(size, 3 more) | says 3 more",
                "size, depth | says size, depth",
                "(size) -> dict | says \u2192 dict",
                "(size) \u2192 dict\u00b6 | says \u2192 dict",
            })
    void whatOnlyTheSignatureSaysIsTold(String arguments, @Nullable String said) {
        assertThat(check(arguments, false)).isEqualTo(said == null ? List.of() : List.of(message(said)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(size) -> dict", "(size) \u2192 dict"})
    void aReturnedTypeIsNoNewsWhereTheTextSaysWhatIsReturned(String arguments) {
        assertThat(check(arguments, true)).isEmpty();
    }

    private static String message(String said) {
        String words = said.substring(said.indexOf(' ') + 1);
        return said.startsWith("says")
                ? "unread-constraint rack.build: the signature says " + words
                : "undescribed-parameter rack.build: the signature names the parameter \"" + words
                        + "\", which is not described";
    }

    /** A method that takes a size, and a depth if one is given. */
    private static List<String> check(String arguments, boolean described) {
        Findings findings = new Findings();
        Entry entry = new Entry(Entry.Kind.METHOD, "rack.build", arguments, List.of(), place("rack.build"));
        new SignatureReader(findings)
                .check(
                        entry,
                        Stream.of("size", "depth")
                                .map(name -> param(name, name.equals("size")))
                                .toList(),
                        described);
        return told(findings);
    }

    private static ParameterFacts param(String name, boolean required) {
        return new ParameterFacts(
                name,
                name,
                List.of(DataType.STRING),
                Optional.empty(),
                required,
                false,
                false,
                "",
                List.of(),
                List.of(),
                List.of(),
                place(name));
    }
}

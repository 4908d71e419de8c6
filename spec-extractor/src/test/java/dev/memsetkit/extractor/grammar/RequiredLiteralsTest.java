package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredLiteralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at most (\\d+) characters?; ' character'; 'at most '",
                "(?:include|contain) x; include|contain; ' x'",
                "one|two; one|two; ''",
                "one|\\d; ''; ''",
                "(?:one)?\\d; ''; ''",
                "(?:one)+\\d; one; ''",
                "one{0,3}; on; ''",
                "one{2}; one; ''",
                "names?; name; ''",
                "(?<!before )after; after; ''",
                "(?=ahead); ahead; ''",
                "(?!ahead); ''; ''",
                "(?:func:|(?=[a-z]+\\(\\))); func:|(); ''",
                "(?<key>value) is; ' is'; ''",
                "(?i:The) end; ' end'; The",
                "(?i:The end) is; The end; ' is'",
                "[abc] of [^]def] list; ' list'; ' of '",
                "\\p{Lu}pper; pper; ''",
                "\\u2014dash; dash; ''",
                "1\\.0; 1.0; ''",
                "(a|b) long literal; ' long literal'; ''",
                "x*yz; yz; ''",
                "long one.two|another.three; long one|another; two|three",
                "long one.two|another; long one|another; ''",
            })
    void readsWhatAMatchMustHave(String regex, String first, String second) {
        List<List<String>> expected = Stream.of(first, second)
                .filter(set -> !set.isEmpty())
                .map(set -> List.of(set.split("\\|")))
                .toList();

        assertThat(RequiredLiterals.of(Pattern.compile(regex)).sets()).isEqualTo(expected);
    }

    /** The independent check: what the expression finds in a whole documentation, the index of the literals must let through. */
    @Test
    void neverHidesAMatchInTheBundledDocumentation() throws IOException {
        List<Phrase<?>> phrases = Stream.<PhraseTable<?>>of(
                        ParameterPhrases.ALL,
                        MethodPhrases.ALL,
                        ResultPhrases.ALL,
                        KeyPhrases.CONTENT,
                        KeyPhrases.OPTIONALITY,
                        KeyPhrases.DEPENDENCE,
                        ChangelogPhrases.ALL)
                .<Phrase<?>>flatMap(table -> table.rows().stream())
                .toList();
        List<LiteralIndex> indexes = phrases.stream()
                .map(phrase -> new LiteralIndex(List.of(phrase.literals())))
                .toList();
        int matches = 0;
        try (Stream<Path> sources = Files.list(Path.of("../spec/docs/rst"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readString(source).split("\n")) {
                    for (int i = 0; i < phrases.size(); i++) {
                        Phrase<?> phrase = phrases.get(i);
                        if (phrase.words().matcher(line).find()) {
                            matches++;
                            assertThat(indexes.get(i).possible(line))
                                    .as(phrase.name() + ": " + line)
                                    .isEqualTo(1);
                        }
                    }
                }
            }
        }
        assertThat(matches).isGreaterThan(500);
    }
}

package dev.memsetkit.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a command line, as bash makes them. */
class ShellWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a  b\tc                        ~ a;b;c",
                "'a b' \"c d\" e\\ f            ~ a b;c d;e f",
                "a'b'\"c\"d                     ~ abcd",
                "'a\\n' \"a\\n\" \"\\\"\\\\\\$\" ~ a\\n;a\\n;\"\\$",
                "$'a\\tb' $'\\x41\\u00e9\\101'  ~ a\tb;A\u00e9A",
                "$'\\U0001f389' $'it\\'s' $'\\q' ~ \ud83c\udf89;it's;\\q",
                "$'\\x' $'\\Uffffffff'          ~ \\x;\ufffd",
                "a|b;c&&d>e                     ~ a;|;b;;;c;&;&;d;>;e",
                "type (list) a,b (int)7         ~ type;(list);a,b;(int);7",
                "a # b                          ~ a",
            })
    void areSplitAndUnquoted(String line, String words) {
        String joined = String.join(
                ";",
                ShellWords.split(line.strip(), 0).words().stream()
                        .map(word -> word.text().text())
                        .toList());

        assertThat(joined).isEqualTo(words);
    }

    @Test
    void aBackslashAtTheEndStaysOne() {
        assertThat(ShellWords.split("a\\", 0).words())
                .singleElement()
                .extracting(word -> word.text().text())
                .isEqualTo("a\\");
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'"})
    void aBackslashTakesALineBreakBack(String lineBreak) {
        String line = "curl \\" + lineBreak + "  -d a\\" + lineBreak + "b \"c\\" + lineBreak + "d\"";

        assertThat(ShellWords.split(line, 0).words())
                .extracting(word -> word.text().text())
                .containsExactly("curl", "-d", "ab", "cd");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a 'b,2", "a \"b,2", "$'b,1", "a b,-1", "'a',-1"})
    void aQuoteThatIsNotClosedIsFound(String line, int at) {
        assertThat(ShellWords.split(line, 0).openQuote()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$A,true",
                "${A}b,true",
                "`\"$A\"`,true",
                "\"x$(y)\",true",
                "`'$A'`,false",
                "a$,false",
                "5$ b,false"
            })
    void whatOnlyTheShellKnowsIsMarked(String line, boolean expands) {
        assertThat(ShellWords.split(line, 0).words().get(0).text().expands()).isEqualTo(expands);
    }

    @Test
    void everyCharacterKnowsWhereItStood() {
        String line = "x $'a\\u00e9b'";
        MappedText word = ShellWords.split(line, 0).words().get(1).text();

        Span place = word.span(1, 2);
        assertThat(line.substring(place.start(), place.end())).isEqualTo("\\u00e9");
        assertThat(word.span()).isEqualTo(new Span(2, line.length()));
    }
}

package dev.memsetkit.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import dev.memsetkit.testing.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands of a script, as bash makes them; what is not known is shown as a question mark. */
class ShellScriptTest {

    private static List<CommandLine> commands(String script) {
        return ShellScript.commands(MappedText.of(script, 0));
    }

    private static String words(String script) {
        List<String> lines = new ArrayList<>();
        for (CommandLine command : commands(script)) {
            List<String> words = new ArrayList<>();
            command.words().forEach(word -> words.add(word.text().replace(MappedText.UNKNOWN, '?')));
            if (!words.isEmpty()) {
                lines.add(String.join(";", words));
            }
        }
        return String.join(" / ", lines);
    }

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
                "a|b;c&&d>e                     ~ a / b / c / d",
                "type (list) a,b                ~ type;(list);a,b",
                "a # b                          ~ a",
                "x=1 y=2 a b                    ~ a;b",
                "a \"$x\" $(b c) `d`            ~ b;c / d / a;?;?;?",
                "x=5; a $x ${x}y \"$x\"         ~ a;5;5y;5",
                "x=5; x=6; a $x                 ~ a;6",
                "b && x=5; a $x                 ~ b / a;?",
                "if b; then x=5; fi; a $x       ~ b / a;?",
                "f() { x=5; }; a $x             ~ a;5",
                "read x; x=5; a $x              ~ read;x / a;?",
                "x='b c'; a $x \"$x\"           ~ a;b;c;b c",
                "x=(b 'c d'); x+=(e); a \"${x[@]}\" ~ a;b;c d;e",
                "for i in 1 2; do a $i; done    ~ for;i;in;1;2 / a;?",
                "case $x in b|c) a;; *) d ;; esac; e ~ a / d / e",
                "[[ $x == ^(a|b)$ ]] && c       ~ c",
                "((x=3<<2)); a $((x+1)) $x      ~ a;?;?",
                "a 2>&1 >/dev/null <in b        ~ a;b",
                "a $(( $(b c) + 1 )) $((d))     ~ b;c / a;?;?",
                "((x=$(b c))); d                ~ b;c / d",
                "((a);(b)); $((c);(d))          ~ a / b / c / d / ?",
                "for ((i=$(b c); i<1; i++)); do d; done ~ b;c / d",
                "x[$(b c)]=1; x[`d`]=2          ~ b;c / d",
                "a ${ b c; } \"${| d; }\"      ~ b;c / d / a;?;?",
                "a <(b c) >(d)                  ~ b;c / d / a;?;?",
                "! time a                       ~ time;a",
                "{ a; b; }; (c; d)              ~ a / b / c / d",
                "a <name> <<< x                 ~ a;?",
                "a ${x:-$(b)} ${y//\\'/z}       ~ b / a;?;?",
                "a {{ x }} '{{ y }}'            ~ a;?;?",
            })
    void areTheOnesThatBashRuns(String script, String commands) {
        assertThat(words(script.strip())).isEqualTo(commands.strip());
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'"})
    void aBackslashTakesALineBreakBack(String lineBreak) {
        assertThat(words("curl \\" + lineBreak + "  -d a\\" + lineBreak + "b \"c\\" + lineBreak + "d\""))
                .isEqualTo("curl;-d;ab;cd");
    }

    @Test
    void hereDocumentsAreTheInput() {
        List<CommandLine> commands = commands("a <<-'E' <<F; b\n\tx $y\n\tE\nz\nF\nc");

        assertThat(words("a <<E\n$(b)\nE\nc")).isEqualTo("a / b / c");
        assertThat(commands).hasSize(3);
        assertThat(String.valueOf(commands.get(0).input())).isEqualTo("z\n");
        assertThat(String.valueOf(commands("a <<-'E'\n\tx $y\n\tE\n").get(0).input()))
                .isEqualTo("x $y\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a 'b,2", "a \"b,2", "a $'b,2"})
    void aQuoteThatIsNotClosedIsFoundAndTheNextLineIsRead(String line, int at) {
        List<CommandLine> commands = commands(line + "\nnext word");

        assertThat(commands.get(0).openQuote()).isEqualTo(new Span(at, at + 1));
        assertThat(String.valueOf(commands.get(1).words())).isEqualTo("[next, word]");
    }

    @Test
    void everyCharacterKnowsWhereItStood() {
        String line = "x $'a\\u00e9b'";
        MappedText word = commands(line).get(0).words().get(1);

        Span place = word.span(1, 2);
        assertThat(line.substring(place.start(), place.end())).isEqualTo("\\u00e9");
        assertThat(word.span()).isEqualTo(new Span(2, line.length()));
    }

    @Test
    void anyTextIsAScriptAndItsWordsStandInIt() {
        Property.forAll(draw -> draw.text(0, 60, "ab'\"`$(){}[]<>|&;\\\n #=*!if done case in esac EOF"))
                .tries(20_000)
                .holds(script -> {
                    for (CommandLine command : commands(script)) {
                        for (MappedText word : command.words()) {
                            assertThat(word.span().start()).isBetween(0, script.length());
                            assertThat(word.span().end()).isBetween(word.span().start(), script.length());
                        }
                    }
                });
    }
}

package dev.memsetkit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.LintLevel;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private static String written(boolean colour, int columns, String excerpt) {
        StringWriter out = new StringWriter();
        LintFinding finding = new LintFinding(
                "a\nb.sh",
                12,
                7,
                3,
                LintLevel.WARNING,
                "enum",
                "rack.list",
                "/size",
                "size is \"big\". Acceptable values: small, medium, large",
                "one of small, medium and large, as it fits",
                "racks.html#rack.list",
                excerpt,
                5,
                3,
                null,
                "");
        new TextWriter(new PrintWriter(out), colour, columns).write(finding);
        return out.toString();
    }

    @Test
    void showsTheLineWithTheValueUnderlined() {
        assertThat(written(false, 0, "size=big")).isEqualTo("""
                        a\ufffdb.sh:12:7: warning: size is "big". Acceptable values: small, medium, large
                        12 | size=big
                           |      ^^^
                           = rule enum: "one of small, medium and large, as it fits", racks.html#rack.list

                        """);
    }

    @Test
    void breaksLinesBetweenWordsOnATerminal() {
        assertThat(written(false, 40, "size=big")).isEqualTo("""
                        a\ufffdb.sh:12:7: warning: size is "big".
                              Acceptable values: small, medium,
                              large
                        12 | size=big
                           |      ^^^
                           = rule enum: "one of small, medium
                              and large, as it fits",
                              racks.html#rack.list

                        """);
    }

    @Test
    void coloursOnlyWhereTheyAreWanted() {
        assertThat(written(true, 0, "size=big")).contains("\u001b[1;33mwarning:\u001b[0m", "\u001b[1;33m^^^\u001b[0m");
        assertThat(written(false, 0, "size=big")).doesNotContain("\u001b");
    }

    @Test
    void aLineThatMustNotBeShownLeavesNoGap() {
        assertThat(written(false, 0, "").lines()).hasSize(3);
    }
}

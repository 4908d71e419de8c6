package dev.memsetkit.spec.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CommonMark's own reader says what a text becomes. */
class MarkdownTextTest {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final String SIGNS = "`<>&;[]():\\\\!/ab#-|*_ \n\"'=lt";

    @Test
    void anyValueSurvivesAsCode() {
        Property.forAll(draw -> draw.text(1, 8, "`a\\<|* "))
                .holds(value -> assertThat(codes("x " + MarkdownText.code(value) + " y"))
                        .containsExactly(value));
    }

    @Test
    void noTextBecomesHtmlOrALink() {
        Property.forAll(MarkdownTextTest::text).tries(20_000).holds(text -> {
            String prose = MarkdownText.prose(text);

            assertThat(active(prose)).as(prose).isEmpty();
            String line = "x " + MarkdownText.prose(text.replace("\n", " "));
            assertThat(active(line)).as("in a cell: " + line).isEmpty();
        });
    }

    private static String text(Draw draw) {
        return String.join(
                "",
                draw.list(
                        1,
                        12,
                        part -> part.flag()
                                ? part.text(0, 4, SIGNS)
                                : part.of(
                                        "<script>",
                                        "</b>",
                                        "<!--",
                                        "<http://a.b>",
                                        "&lt;",
                                        "&#60;",
                                        "[a](javascript:x)",
                                        "[a]: /b",
                                        "[a]",
                                        "![a](b)",
                                        "```\n",
                                        "\n\n",
                                        "\n# ",
                                        "\n    ",
                                        "\\",
                                        "<a@b.c>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is *emphasised* and **strong**.",
                "Use `<b>` and ``a`b``.",
                "a < b & c > d",
                "AT&T; and &lt; and &amp;",
                "<em>not</em> emphasised"
            })
    void proseReadsAsItStands(String text) {
        String shown = TextContentRenderer.builder().build().render(MARKDOWN.parse(MarkdownText.prose(text)));

        assertThat(shown.replaceAll("[*\"`]", "")).isEqualTo(text.replaceAll("[*\"`]", ""));
    }

    private static List<String> codes(String markdown) {
        List<String> codes = new ArrayList<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                codes.add(code.getLiteral());
            }
        });
        return codes;
    }

    private static List<String> active(String markdown) {
        List<String> found = new ArrayList<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                found.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                found.add(html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                found.add(definition.getDestination());
            }
        });
        return found;
    }
}

package dev.memsetkit.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.spec.model.Source;
import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final Source SOURCE = new Source("rack.txt", "", 0, 1);
    private static final String HOLDER = "Dictionary: a dictionary with the following keys:";

    @Test
    void whatFollowsTheOnlyKeyStandsInside() {
        assertThat(nested("rack", HOLDER, "width:", "Float: w", "depth", "Float: d", "parts", "List: p"))
                .isEqualTo("rack(width: depth parts)");
    }

    @Test
    void plainKeysEndAtTheNextHolder() {
        assertThat(nested(
                        "id",
                        "String: i",
                        "ips",
                        HOLDER,
                        "net",
                        "String: n",
                        "vlans",
                        HOLDER,
                        "in:",
                        "List: l",
                        "os",
                        "String: o"))
                .isEqualTo("id ips(net) vlans(in:) os");
    }

    @Test
    void labelsStandBesideEachOther() {
        assertThat(nested("id", "String: i", "in", "", "bytes", "Float: b", "out", "", "bytes", "Float: b"))
                .isEqualTo("id in(bytes) out(bytes)");
    }

    @Test
    void aLabelEndsTheOneBeforeAlsoWhereNothingStandsBesideIt() {
        assertThat(nested("in", "", "bytes", "Float: b", "out", "", "bytes", "Float: b"))
                .isEqualTo("in(bytes) out(bytes)");
        assertThat(nested("rack", HOLDER, "in", "", "bytes", "Float: b")).isEqualTo("rack(in(bytes))");
        assertThat(nested("in", "", "rack", HOLDER, "width", "Float: w")).isEqualTo("in(rack(width))");
    }

    @Test
    void aKeyWrittenLikeThoseBesideTheHolderEndsIt() {
        assertThat(nested(
                        "id:",
                        "String: i",
                        "rack:",
                        HOLDER,
                        "width",
                        "Float: w",
                        "depth",
                        "Float: d",
                        "os:",
                        "String: o"))
                .isEqualTo("id: rack:(width depth) os:");
        assertThat(nested("id", "String: i", "rack", HOLDER, "width:", "Float: w", "os", "String: o"))
                .isEqualTo("id rack(width:) os");
    }

    @Test
    void aKeyWrittenLikeThoseInsideTheHolderStaysInIt() {
        assertThat(nested("id", "String: i", "rack", HOLDER, "width", "Float: w", "os", "String: o"))
                .isEqualTo("id rack(width os)");
        assertThat(nested("id:", "String: i", "rack", HOLDER, "width:", "Float: w", "os", "String: o"))
                .isEqualTo("id: rack(width: os)");
        assertThat(nested(
                        "id:",
                        "String: i",
                        "rack",
                        HOLDER,
                        "width:",
                        "Float: w",
                        "depth",
                        "Float: d",
                        "os:",
                        "String: o"))
                .isEqualTo("id: rack(width: depth os:)");
    }

    @Test
    void aHolderOfLabelsEndsAtAKeyWithAType() {
        String depends = "Dictionary: The keys depend on the type:";

        assertThat(nested("id", "String: i", "params", depends, "small", "", "ram", "Integer: r", "zones", "List: z"))
                .isEqualTo("id params(small(ram)) zones");
    }

    @Test
    void whatTheWordsDecideIsReported() {
        Findings findings = new Findings();

        new Nesting("rack.info", findings).nest(definitions("rack", HOLDER, "width", "Float: w"));

        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("nesting");
            assertThat(finding.message()).contains("width").contains("rack");
        });
    }

    @Test
    void noKeyIsLostOrMoved() {
        Property.forAll(draw -> draw.list(1, 20, NestingTest::key)).holds(flat -> {
            List<String> order = new ArrayList<>();
            collect(new Nesting("", new Findings()).nest(flat), order);

            assertThat(order)
                    .isEqualTo(flat.stream()
                            .map(definition -> definition.term().plain())
                            .toList());
        });
    }

    private static Definition key(Draw draw) {
        return definition(
                draw.of("a", "b:", "c"),
                draw.of(HOLDER, "", "String: x", "List: y", "Dictionary: The keys depend on it:"));
    }

    private static void collect(DefinitionList list, List<String> order) {
        for (Definition definition : list.definitions()) {
            order.add(definition.term().plain());
            for (Block block : definition.blocks()) {
                if (block instanceof DefinitionList inner) {
                    collect(inner, order);
                }
            }
        }
    }

    private static String nested(String... termsAndTexts) {
        return shown(new Nesting("", new Findings()).nest(definitions(termsAndTexts)));
    }

    private static String shown(DefinitionList list) {
        List<String> shown = new ArrayList<>();
        for (Definition definition : list.definitions()) {
            String inner = definition.blocks().stream()
                    .filter(DefinitionList.class::isInstance)
                    .map(block -> "(" + shown((DefinitionList) block) + ")")
                    .findFirst()
                    .orElse("");
            shown.add(definition.term().plain() + inner);
        }
        return String.join(" ", shown);
    }

    private static List<Definition> definitions(String... termsAndTexts) {
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < termsAndTexts.length; i += 2) {
            definitions.add(definition(termsAndTexts[i], termsAndTexts[i + 1]));
        }
        return definitions;
    }

    private static Definition definition(String term, String text) {
        List<Block> blocks = text.isEmpty() ? List.of() : List.of(new Paragraph(Text.of(text), SOURCE));
        return new Definition(Text.of(term), blocks, SOURCE);
    }
}

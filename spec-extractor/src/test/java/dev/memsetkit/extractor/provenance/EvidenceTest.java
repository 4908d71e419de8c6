package dev.memsetkit.extractor.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fact of the spec says what it was read from. */
class EvidenceTest {

    private static final Path ROOT = Path.of(System.getProperty("memsetkit.root", ".."));
    private static final Extraction RACKS =
            new Extractor().extract(List.of("src/test/resources/cases/split-pages/docs"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PARAMETER | rack.slot_create | label | maxLength | 12 | Ensure this value has at most 12 characters
                    PARAMETER | rack.slot_create | label | required | false | label (String, Optional)
                    PARAMETER | rack.slot_create | label | default | front | Defaults to 'front'
                    PARAMETER | rack.list | state | default | UP | If the state isn't passed in then it finds all racks with state=UP
                    PARAMETER | rack.create | slots | maxItems | 42 | can only send a maximum of 42 slots
                    PARAMETER | order.buy | rack | enum | R10, R20 | Acceptable values are: R10, R20
                    RULE | order.buy | paint | rule | if rack is R20: paint is not available | rack R20, paint options: N/A
                    RULE | order.buy | port | rule | if care is one of gold, none: port is required | Required only for care 'gold' or 'none'
                    RAISE | rack.slot_create | ApiErrorNotUnique | when | if the label is taken | ApiErrorNotUnique if the label is taken.
                    METHOD | rack.create | '' | deprecated | true | products are now deprecated
                    RESULT | rack.list | '' | result | List of RackInfo | a list of dictionaries where each is as described in func:rack_info.
                    KEY | RackInfo | slots.label | required | false | label (optional)
                    KEY | RackInfo | height | type | Integer | Integer: Optional: height in units.
                    KEY | OrderResult | price | required | false | Only for bought racks.
                    DOCUMENT | '' | '' | generated | 2021-03-05 | Generated on March 5, 2021
                    """)
    void factsSayWhatTheyWereReadFrom(
            Evidence.Subject subject, String owner, String name, String keyword, String value, String words) {
        assertThat(RACKS.evidence())
                .filteredOn(evidence -> evidence.subject() == subject
                        && evidence.owner().equals(owner)
                        && evidence.name().equals(name)
                        && evidence.keyword().equals(keyword))
                .anySatisfy(evidence -> {
                    assertThat(evidence.value()).isEqualTo(value);
                    assertThat(evidence.words()).isEqualTo(words);
                    assertThat(evidence.source().document()).endsWith(".html");
                });
    }

    @Test
    void everyKeywordOfEveryParameterHasItsWords() throws IOException {
        Extraction bundled =
                new Extractor().extract(List.of(ROOT.resolve("spec/docs").toString()));
        JsonNode spec = new JsonMapper().readTree(OpenRpcWriter.write(bundled.spec()));
        List<String> silent = new ArrayList<>();
        int keywords = 0;
        for (JsonNode method : spec.get("methods")) {
            for (JsonNode param : method.get("params")) {
                for (String keyword : Parameter.KEYWORDS) {
                    // A list of dictionaries says its items by reference, a list of values by its set.
                    boolean own = !keyword.equals("items")
                            && (param.has(keyword)
                                    || !param.get("schema").findValues(keyword).isEmpty());
                    if (own && !isFalse(param, keyword)) {
                        keywords++;
                        if (!param.at("/x-read-from").has(keyword)) {
                            silent.add(method.get("name").textValue() + "."
                                    + param.get("name").textValue() + " " + keyword);
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(keywords).isGreaterThan(1_200);
    }

    /** What is not so, such as "deprecated", needs no words. */
    private static boolean isFalse(JsonNode param, String keyword) {
        return param.has(keyword)
                && !param.get(keyword).booleanValue()
                && !param.get("schema").has(keyword);
    }
}

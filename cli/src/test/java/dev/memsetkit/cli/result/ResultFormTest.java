package dev.memsetkit.cli.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.mashell.XmlOutput;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.yaml.snakeyaml.Yaml;

/** What an answer can hold that neither a terminal nor a reader of the form should meet. */
class ResultFormTest {

    /** Of those that XML has: the terminal's own commands in one character, a line end, and a text turned round. */
    private static final String CONTROLS = "a\u009bb\u0085c\u202ed\u2066e\u007ff";

    private static final int TERMINAL = 80;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonNode json(String text) throws IOException {
        return mapper.readTree(text);
    }

    private JsonNode named(String name) {
        return mapper.createArrayNode().add(mapper.createObjectNode().put(name, name));
    }

    @ParameterizedTest
    @EnumSource(
            value = ResultForm.class,
            names = "id",
            mode = EnumSource.Mode.EXCLUDE)
    void aNumberOfAnyExponentHasFewDigits(ResultForm form) throws IOException {
        for (String number : new String[] {"1e999999999", "-1e-999999999", "1.2345678901234567e999999"}) {
            String shown = form.text(json("{\"ttl\": " + number + ", \"all\": [" + number + "]}"), 0);

            assertThat(shown).hasSizeLessThan(300).containsIgnoringCase(number.substring(number.indexOf('e') + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E-70", "1.5e100"})
    void aNumberWithAnExponentIsOneForWhoReadsIt(String number) throws IOException {
        JsonNode result = json("{\"ttl\": " + number + "}");

        assertThat(json(ResultForm.json.text(result, 0))).isEqualTo(result);
        assertThat(ResultForm.yaml.text(result, 0)).matches("ttl: [\\d.E+-]+\n");
    }

    @Test
    void amountsHaveNoExponent() throws IOException {
        JsonNode result = json("{\"price\": 1e-7, \"total\": 1.50e3}");

        assertThat(ResultForm.json.text(result, 0)).contains("\"price\" : 0.0000001", "\"total\" : 1500");
        assertThat(ResultForm.csv.text(result, 0)).contains("0.0000001,1500");
    }

    @ParameterizedTest
    @EnumSource(ResultForm.class)
    void nothingChangesATerminal(ResultForm form) {
        String value = form == ResultForm.xml ? CONTROLS : CONTROLS + "\u001b[2J\u0007\r";
        JsonNode result = mapper.createArrayNode()
                .add(mapper.createObjectNode().put("id", value).put(value, value).set("list", named(value)));

        String shown = form.text(result, TERMINAL);

        assertThat(shown.replace("\r\n", "\n").chars().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2066);
        assertThat(form.text(result.get(0).get("id"), TERMINAL)).doesNotContain("\u009b", "\u202e", "\u001b");
    }

    @Test
    void whoReadsTheFormGetsWhatTheAnswerHeld() throws IOException, SAXException, ParserConfigurationException {
        String value = CONTROLS + "\u001b[2J";
        JsonNode result = named(value);

        assertThat(json(ResultForm.json.text(result, TERMINAL))).isEqualTo(result);
        assertThat(mapper.valueToTree(new Yaml().<Object>load(ResultForm.yaml.text(result, TERMINAL))).toString())
                .isEqualTo(result.toString());
        assertThat(ResultForm.csv.text(result, 0)).isEqualTo(value + "\r\n" + value + "\r\n");
        assertThat(parsed(ResultForm.xml.text(mapper.createObjectNode().put("id", CONTROLS), 0)))
                .isEqualTo(CONTROLS);
    }

    @Test
    void xmlHoldsNothingThatItDoesNotHave() throws IOException, SAXException, ParserConfigurationException {
        JsonNode result = mapper.createObjectNode().put("id", "a\u001bb\uD800c");

        assertThatThrownBy(() -> ResultForm.xml.text(result, 0)).hasMessageContaining("U+001B");
        assertThat(parsed(new XmlOutput().text(result))).isEqualTo("a\uFFFDb\uFFFDc");
    }

    private static String parsed(String xml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("id")
                .item(0)
                .getTextContent();
    }
}

package dev.memsetkit.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.mashell.XmlOutput;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.SpecialCharacters;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Represent;
import org.yaml.snakeyaml.representer.Representer;

/** The forms in which a result is printed. */
public enum ResultForm {
    /** JSON, as the API has it. */
    json,
    /** Columns for people. */
    table,
    /** YAML. */
    yaml,
    /** Comma-separated values as RFC 4180 has them, with a line of names. */
    csv,
    /** XML, as ma-shell has it. */
    xml,
    /** Nothing but ids, one on each line. */
    id;

    /**
     * The result as text that ends with a line end.
     *
     * @param columns how wide the terminal is; 0 where there is none
     * @throws ResultException if the result has no such form
     */
    public String text(JsonNode result, int columns) {
        return switch (this) {
            case json -> pretty(result) + "\n";
            case table -> ResultTable.text(result, columns);
            case yaml -> yaml(result);
            case csv -> columns > 0 ? ControlCharacters.maskedInLines(Csv.text(result)) : Csv.text(result);
            case xml -> xml(result);
            case id -> columns > 0 ? ControlCharacters.maskedInLines(ResultIds.text(result)) : ResultIds.text(result);
        };
    }

    private static String pretty(JsonNode result) {
        JsonMapper mapper = new JsonMapper();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PlainNumber.in(mapper.createGenerator(text).useDefaultPrettyPrinter())) {
            mapper.writeValue(json, result);
            json.flush();
            return ControlCharacters.escaped(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(JsonNode result) {
        String text = XmlOutput.unchecked(result) + "\n";
        text.codePoints().filter(c -> !SpecialCharacters.isOfXml(c)).findFirst().ifPresent(c -> {
            throw new ResultException(CliMessage.NOT_IN_XML.text(c));
        });
        return text;
    }

    private static String yaml(JsonNode result) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        Object values = new JsonMapper().convertValue(result, Object.class);
        return ControlCharacters.escaped(new Yaml(new Scalars(options), options).dump(values));
    }

    /**
     * Writes numbers as JSON has them; the library would write {@code !!float '0'} for an amount without decimals. Texts that
     * need escapes stand in the quotes that know them.
     */
    private static final class Scalars extends Representer {

        Scalars(DumperOptions options) {
            super(options);
            representers.put(BigDecimal.class, number -> {
                String plain = PlainNumber.text((BigDecimal) number);
                boolean isWhole = plain.indexOf('.') < 0 && plain.indexOf('E') < 0;
                return representScalar(isWhole ? Tag.INT : Tag.FLOAT, plain);
            });
            Represent text = representers.get(String.class);
            representers.put(
                    String.class,
                    value -> ControlCharacters.isIn((String) value)
                            ? representScalar(Tag.STR, (String) value, DumperOptions.ScalarStyle.DOUBLE_QUOTED)
                            : text.representData(value));
        }
    }

    /** A form by its name, whatever the case. */
    public static ResultForm of(String name) {
        Map<String, ResultForm> known = new TreeMap<>();
        for (ResultForm form : values()) {
            known.put(form.name(), form);
        }
        ResultForm form = known.get(name.toLowerCase(Locale.ROOT));
        if (form == null) {
            throw new IllegalArgumentException(CliMessage.UNKNOWN_RESULT_FORM.text(name));
        }
        return form;
    }
}

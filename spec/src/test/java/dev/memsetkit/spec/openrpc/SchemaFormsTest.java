package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFormsTest {

    private static final MetaSchemas META = new MetaSchemas();
    private static final Schema STRING = new Schema.Scalar(DataType.STRING, Constraints.NONE);

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(new Schema.Nothing(), "{'type':'null'}"),
                arguments(new Schema.Any(""), "{}"),
                arguments(new Schema.Any("time"), "{'title':'time'}"),
                arguments(STRING, "{'type':'string','x-type':'String'}"),
                arguments(scalar(DataType.BOOLEAN), "{'type':'boolean','x-type':'Boolean'}"),
                arguments(scalar(DataType.INTEGER), "{'type':'integer','x-type':'Integer'}"),
                arguments(scalar(DataType.FLOAT), "{'type':'number','x-type':'Float'}"),
                arguments(scalar(DataType.DATE), "{'type':'string','format':'memset-date','x-type':'Date'}"),
                arguments(
                        new Schema.Scalar(DataType.DATE, format("month")),
                        "{'type':'string','format':'month','x-type':'Date'}"),
                arguments(
                        new Schema.Scalar(DataType.STRING, format("memset-date")),
                        "{'type':'string','format':'memset-date','x-type':'String'}"),
                arguments(
                        new Schema.Scalar(DataType.FLOAT, set(false, new Literal.Decimal(new BigDecimal("1.50")))),
                        "{'type':'number','enum':[1.50],'x-type':'Float'}"),
                arguments(
                        new Schema.Scalar(DataType.STRING, set(true, new Literal.Text("a"))),
                        "{'type':'string','x-known-values':['a'],'x-type':'String'}"),
                arguments(new Schema.ListOf(null, Constraints.NONE), "{'type':'array','x-type':'List'}"),
                arguments(
                        new Schema.ListOf(new Schema.Ref("Zone"), Constraints.NONE),
                        "{'type':'array','items':{'$ref':'#/components/schemas/Zone'},'x-type':'List'}"),
                arguments(
                        new Schema.Tuple(List.of(STRING, new Schema.Nothing())),
                        "{'type':'array','items':[{'type':'string','x-type':'String'},{'type':'null'}],'x-type':'List'}"),
                arguments(
                        new Schema.ScalarOrList(new Schema.Scalar(DataType.STRING, Constraints.NONE)),
                        "{'type':['string','array'],'x-type':'String|List'}"),
                arguments(
                        new Schema.ScalarOrList(new Schema.Scalar(DataType.STRING, set(false, new Literal.Text("a")))),
                        "{'type':['string','array'],'items':{'type':'string','enum':['a'],'x-type':'String'},"
                                + "'anyOf':[{'type':'array'},{'enum':['a']}],'x-type':'String|List'}"),
                arguments(new Schema.MapOf(null), "{'type':'object','x-type':'Dictionary'}"),
                arguments(
                        new Schema.MapOf(STRING),
                        "{'type':'object','additionalProperties':{'type':'string','x-type':'String'},"
                                + "'x-type':'Dictionary'}"),
                arguments(new Schema.Struct(List.of()), "{'type':'object','properties':{},'x-type':'Dictionary'}"),
                arguments(
                        new Schema.Struct(
                                List.of(new Schema.Property("zone", "Its zone.", true, new Schema.Ref("Zone")))),
                        "{'type':'object','properties':{'zone':{'description':'Its zone.',"
                                + "'$ref':'#/components/schemas/Zone','x-type':'Dictionary'}},"
                                + "'required':['zone'],'x-type':'Dictionary'}"),
                arguments(
                        new Schema.AllOf(List.of(new Schema.Ref("Zone"), new Schema.Struct(List.of()))),
                        "{'allOf':[{'$ref':'#/components/schemas/Zone'},"
                                + "{'type':'object','properties':{},'x-type':'Dictionary'}]}"),
                arguments(
                        new Schema.ParamsOf("dns.zone_create", List.of("id")),
                        "{'type':'object','x-params-of':'dns.zone_create','x-without':['id'],'x-type':'Dictionary'}"),
                arguments(
                        new Schema.KeysOf("dns.zone_info", List.of()),
                        "{'type':'object','x-keys-of':'dns.zone_info','x-type':'Dictionary'}"),
                arguments(
                        new Schema.ValueOf("dns.zone_info", "records"),
                        "{'type':'object','x-keys-of':'dns.zone_info','x-key':'records','x-type':'Dictionary'}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachKindOfSchemaHasOneForm(Schema schema, String json) {
        assertThat(SchemaWriter.schema(schema)).hasToString(json.replace('\'', '"'));
        assertThat(read(json)).isEqualTo(schema);
    }

    @Test
    void constraintsStandInAFixedOrder() {
        Constraints all = Constraints.builder()
                .minLength(1)
                .maxLength(9)
                .minimum(2)
                .maximum(8)
                .maxItems(3)
                .format("hex32")
                .pattern("^a$")
                .values(new Literal.Text("a"))
                .labels(Map.of("a", "first"))
                .defaultValue(new Literal.Text("a"))
                .build();
        assertThat(SchemaWriter.schema(new Schema.Scalar(DataType.STRING, all)).fieldNames())
                .toIterable()
                .containsExactly(
                        "type",
                        "format",
                        "pattern",
                        "minLength",
                        "maxLength",
                        "minimum",
                        "maximum",
                        "maxItems",
                        "enum",
                        "x-enum-descriptions",
                        "default",
                        "x-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "\"b\"", "[]", "[\"a\"]", "[\"b\",\"a\"]"})
    void aStringOrListTakesTheValuesOfItsSetAloneAndInAList(String json) {
        assertThat(META.fits(aOrB(), json)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"c\"", "[\"c\"]", "[\"a\",\"c\"]", "[1]", "1", "null"})
    void aStringOrListTakesNoOthers(String json) {
        assertThat(META.fits(aOrB(), json)).isFalse();
    }

    @Test
    void whereNoTypeIsDocumentedTheJsonTypeStandsForIt() {
        assertThat(read("{'type':'integer'}")).isEqualTo(scalar(DataType.INTEGER));
        assertThat(read("{'type':'string','format':'memset-date'}")).isEqualTo(scalar(DataType.DATE));
    }

    private static JsonNode aOrB() {
        Constraints set = set(false, new Literal.Text("a"), new Literal.Text("b"));
        return SchemaWriter.schema(new Schema.ScalarOrList(new Schema.Scalar(DataType.STRING, set)));
    }

    private static Schema read(String json) {
        return SchemaReader.schema(
                new JsonCursor(new Problems("schema"), "", JsonDocument.parse(json.replace('\'', '"'), "schema")));
    }

    private static Schema scalar(DataType type) {
        return new Schema.Scalar(type, Constraints.NONE);
    }

    private static Constraints format(String format) {
        return constraints(format, false);
    }

    private static Constraints set(boolean open, Literal... values) {
        return constraints(null, open, values);
    }

    private static Constraints constraints(@Nullable String format, boolean open, Literal... values) {
        return Constraints.builder()
                .format(format)
                .values(List.of(values), open)
                .build();
    }
}

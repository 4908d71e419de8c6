package dev.memsetkit.client.runtime.xmlrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of a document in whatever form Jackson asks for them. */
class XmlRpcTokensTest {

    @ParameterizedTest
    @CsvSource({
        "<int>7</int>, VALUE_NUMBER_INT, 7",
        "<double>7.50</double>, VALUE_NUMBER_FLOAT, 7.50",
        "<string>ab</string>, VALUE_STRING, ab",
        "<boolean>1</boolean>, VALUE_TRUE, true",
        "<boolean>0</boolean>, VALUE_FALSE, false",
        "<nil/>, VALUE_NULL, null",
        "<base64>AP8=</base64>, VALUE_EMBEDDED_OBJECT, AP8=",
        "<struct></struct>, START_OBJECT, {",
        "<array><data/></array>, START_ARRAY, [",
    })
    void eachTokenHasItsText(String content, JsonToken token, String text) throws IOException {
        JsonParser value = value(content);

        assertThat(value.currentToken()).isEqualTo(token);
        assertThat(value.getText()).isEqualTo(text);
        assertThat(new String(value.getTextCharacters(), value.getTextOffset(), value.getTextLength()))
                .isEqualTo(text);
        assertThat(value.hasTextCharacters()).isFalse();
    }

    @Test
    void wholeNumbersAreAllKindsOfNumbers() throws IOException {
        JsonParser seven = value("<int>7</int>");
        assertThat(seven.getNumberType()).isEqualTo(NumberType.INT);
        assertThat(seven.getNumberValue()).isEqualTo(7);
        assertThat(seven.getNumberValueDeferred()).isEqualTo(7);
        assertThat(seven.getIntValue()).isEqualTo(7);
        assertThat(seven.getLongValue()).isEqualTo(7);
        assertThat(seven.getBigIntegerValue()).isEqualTo(BigInteger.valueOf(7));
        assertThat(seven.getFloatValue()).isEqualTo(7f);
        assertThat(seven.getDoubleValue()).isEqualTo(7d);
        assertThat(seven.getDecimalValue()).isEqualTo(BigDecimal.valueOf(7));

        JsonParser large = value("<i8>2147483648</i8>");
        assertThat(large.getNumberType()).isEqualTo(NumberType.LONG);
        assertThat(large.getNumberValue()).isEqualTo(2147483648L);
        assertThatThrownBy(large::getIntValue)
                .isInstanceOf(XmlRpcFormatException.class)
                .hasMessageContaining("found 2147483648, expected a whole number of 32 bits");
    }

    @Test
    void decimalsKeepEveryDigit() throws IOException {
        JsonParser price = value("<double>1234567890123456.78</double>");
        assertThat(price.getNumberType()).isEqualTo(NumberType.DOUBLE);
        assertThat(price.getNumberValue()).isEqualTo(1234567890123456.78);
        assertThat(price.getNumberValueDeferred()).isEqualTo(new BigDecimal("1234567890123456.78"));
        assertThat(price.getDecimalValue()).isEqualTo(new BigDecimal("1234567890123456.78"));
        assertThat(price.getDoubleValue()).isEqualTo(1234567890123456.78);
        assertThat(price.getLongValue()).isEqualTo(1234567890123456L);
        assertThat(price.getBigIntegerValue()).isEqualTo(BigInteger.valueOf(1234567890123456L));

        assertThat(value("<double>7.5</double>").getFloatValue()).isEqualTo(7.5f);
        assertThat(value("<double>7.5</double>").getIntValue()).isEqualTo(7);
        assertThatThrownBy(() -> value("<double>1e300</double>").getLongValue())
                .isInstanceOf(XmlRpcFormatException.class)
                .hasMessageContaining("found 1e300, expected a whole number of 64 bits");
    }

    @Test
    void textIsNoNumber() throws IOException {
        JsonParser text = value("<string>7</string>");

        assertThatThrownBy(text::getNumberType)
                .isInstanceOf(XmlRpcFormatException.class)
                .hasMessageContaining("found VALUE_STRING, expected a number");
        assertThatThrownBy(text::getDecimalValue).isInstanceOf(XmlRpcFormatException.class);
    }

    @Test
    void bytesAreBytesAndSoIsTheirText() throws IOException {
        JsonParser bytes = value("<base64>AP8=</base64>");
        assertThat(bytes.getEmbeddedObject()).isEqualTo(new byte[] {0, -1});
        assertThat(bytes.getBinaryValue()).containsExactly(0, -1);

        JsonParser text = value("<string>AP8=</string>");
        assertThat(text.getEmbeddedObject()).isNull();
        assertThat(text.getBinaryValue(Base64Variants.MIME)).containsExactly(0, -1);
    }

    @Test
    void namesAreThoseOfTheMembersAround() throws IOException {
        JsonParser value = value(
                "<struct>" + Answer.member("a", "<struct>" + Answer.member("b", "x") + "</struct>") + "</struct>");

        assertThat(value.currentName()).isNull();
        assertThat(value.nextToken()).isEqualTo(JsonToken.FIELD_NAME);
        assertThat(value.currentName()).isEqualTo("a");
        assertThat(value.getText()).isEqualTo("a");
        assertThat(value.nextToken()).isEqualTo(JsonToken.START_OBJECT);
        assertThat(value.currentName()).isEqualTo("a");
        assertThat(value.nextToken()).isEqualTo(JsonToken.FIELD_NAME);
        assertThat(value.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
        assertThat(value.currentName()).isEqualTo("b");
        assertThat(value.getParsingContext().pathAsPointer()).hasToString("/a/b");
        assertThat(value.nextToken()).isEqualTo(JsonToken.END_OBJECT);
        assertThat(value.currentName()).isEqualTo("a");
        assertThat(value.nextToken()).isEqualTo(JsonToken.END_OBJECT);
        assertThat(value.nextToken()).isNull();
        assertThat(value.getText()).isNull();
    }

    @Test
    void aClosedParserHasNoMoreTokens() throws IOException {
        boolean[] closed = {false};
        ByteArrayInputStream body = new ByteArrayInputStream(document("<array><data/></array>")) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JsonParser value =
                ((XmlRpcResponse.Result) new XmlRpcReader(XmlRpcLimits.DEFAULT).readResponse(body, null)).value();

        assertThat(value.isClosed()).isFalse();
        assertThat(value.nextToken()).isEqualTo(JsonToken.START_ARRAY);
        value.close();
        value.close();
        assertThat(value.isClosed()).isTrue();
        assertThat(closed[0]).isTrue();
        assertThat(value.nextToken()).isNull();
    }

    @Test
    void thePlaceIsThatOfTheParser() throws IOException {
        JsonParser value = value("\n\n<string>a</string>");

        assertThat(value.currentLocation().getLineNr()).isEqualTo(3);
        assertThat(value.currentTokenLocation().getLineNr()).isEqualTo(3);
        assertThat(value.currentLocation().getColumnNr()).isGreaterThan(1);
    }

    /** The first token of a value. */
    private static JsonParser value(String content) throws IOException {
        XmlRpcReader reader = new XmlRpcReader(XmlRpcLimits.DEFAULT);
        JsonParser value = ((XmlRpcResponse.Result)
                        reader.readResponse(new ByteArrayInputStream(document(content)), null))
                .value();
        value.nextToken();
        return value;
    }

    private static byte[] document(String content) {
        return ("<methodResponse><params><param><value>" + content + "</value></param></params></methodResponse>")
                .getBytes(StandardCharsets.UTF_8);
    }
}

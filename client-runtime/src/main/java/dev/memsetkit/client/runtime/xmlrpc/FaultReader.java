package dev.memsetkit.client.runtime.xmlrpc;

import com.fasterxml.jackson.core.JsonToken;
import dev.memsetkit.client.runtime.internal.value.CompactJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the value of a fault: a struct of a code and a text, in any order. Without a code it is no fault that can be told. */
final class FaultReader {

    private final XmlElements xml;
    private @Nullable Integer code;
    private String message = "";

    FaultReader(XmlElements xml) {
        this.xml = xml;
    }

    XmlRpcResponse.Fault read(XmlRpcParser value) throws IOException {
        try (value) {
            JsonToken first = value.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw xml.fail("found a fault that is "
                        + (first == JsonToken.START_ARRAY
                                ? "an array"
                                : first == JsonToken.VALUE_NULL ? "nil" : Quotes.quote(value.getText()))
                        + ", expected a struct");
            }
            while (value.nextToken() == JsonToken.FIELD_NAME) {
                member(value.currentName(), value);
            }
        }
        if (code == null) {
            throw xml.fail("found a fault without faultCode" + (message.isEmpty() ? "" : ": " + Quotes.line(message)));
        }
        return new XmlRpcResponse.Fault(code, message);
    }

    private void member(String name, XmlRpcParser value) throws IOException {
        JsonToken token = value.nextToken();
        if ("faultCode".equals(name)) {
            code = code(token, value);
        } else if ("faultString".equals(name)) {
            message = CompactJson.words(value);
        } else {
            value.skipChildren();
        }
    }

    /** Servers that have no types send the code as text. */
    private int code(JsonToken token, XmlRpcParser value) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_STRING) {
            char[] digits = value.getText().strip().toCharArray();
            Long number = ScalarForms.integer(digits, digits.length);
            if (number != null && number == number.intValue()) {
                return number.intValue();
            }
        }
        throw xml.fail("found the faultCode " + Quotes.quote(value.getText()) + ", expected a whole number of 32 bits");
    }
}

package dev.memsetkit.client.runtime.internal.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/** Words that others put into more than a text: nothing of them is lost. */
public final class CompactJson {

    private static final JsonFactory JSON = new JsonFactory();

    private CompactJson() {}

    /** A text as it is, nothing for {@code null}, all else as JSON on one line; the value is read to its end. */
    public static String words(JsonParser value) throws IOException {
        JsonToken token = value.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        } else if (token.isScalarValue()) {
            return value.getText();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.copyCurrentStructure(value);
        }
        return text.toString();
    }
}

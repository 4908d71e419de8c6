package dev.memsetkit.client.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** An empty dictionary may come as an empty text or list. */
final class EmptyDictionary {

    private EmptyDictionary() {}

    /** Whether what begins here is one; a list is read by its first token to find that out. */
    static boolean isReadAs(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_STRING
                ? parser.getTextLength() == 0
                : token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.END_ARRAY;
    }
}

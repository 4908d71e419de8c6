package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads the JSON of answers, whatever their charset. */
final class JsonBody {

    private JsonBody() {}

    static JsonParser parser(JsonMapper mapper, Answer answer) throws IOException {
        Bytes.Look look = answer.look();
        if (look.ascii() && !look.surrogates() && answer.isSupersetOfAscii()) {
            return mapper.getFactory().createParser(answer.body());
        }
        String text = answer.text();
        if (look.surrogates() && Bytes.hasLoneSurrogate(text)) {
            throw new JsonTransport.LoneSurrogateException();
        }
        return mapper.getFactory().createParser(text);
    }
}

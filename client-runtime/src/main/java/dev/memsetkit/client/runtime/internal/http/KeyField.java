package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.Request;
import okhttp3.RequestBody;

/** The API key as a field of a request, for those who want no Authorization header. Added last, as the header is. */
public final class KeyField {

    private static final String NAME = "api_key";

    private final String key;

    /** The field with that key. */
    public KeyField(String key) {
        this.key = key;
    }

    /** The request with the key: in the query of a GET, else in the form, or in the JSON that it holds. */
    Request addTo(Request request) throws IOException {
        RequestBody body = request.body();
        if (body == null) {
            return request.newBuilder()
                    .url(request.url().newBuilder().addQueryParameter(NAME, key).build())
                    .build();
        }
        if (!(body instanceof OnceBody once)) {
            throw new IOException(UsageMessage.BODY_CHANGED.text());
        }
        once.content(form(once.content()));
        return request.newBuilder().post(once).build();
    }

    private FormBody form(RequestBody body) {
        FormBody.Builder form = new FormBody.Builder();
        if (body instanceof FormBody fields) {
            for (int i = 0; i < fields.size(); i++) {
                boolean json = fields.size() == 1 && fields.name(i).equals(FormEncoder.JSON_FIELD);
                if (json) {
                    return form.add(fields.name(i), json(fields.value(i))).build();
                }
                form.add(fields.name(i), fields.value(i));
            }
        }
        return form.add(NAME, key).build();
    }

    private String json(String object) {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(key));
        String rest = object.substring(1);
        return "{\"" + NAME + "\":\"" + quoted + "\"" + (rest.equals("}") ? "" : ",") + rest;
    }

    @Override
    public String toString() {
        return "KeyField[key hidden]";
    }
}

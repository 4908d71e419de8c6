package dev.memsetkit.client.runtime.internal.call;

import dev.memsetkit.client.runtime.MalformedResponseException;
import java.io.IOException;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** Reads bodies within bounds. */
public final class Bodies {

    private Bodies() {}

    /** The text of a body, which is closed. */
    public static String read(ResponseBody body, long longest, String method) throws IOException {
        try (ResponseBody closed = body) {
            BufferedSource source = closed.source();
            if (source.request(longest + 1)) {
                throw new MalformedResponseException(method + ": the answer is larger than " + longest + " bytes");
            }
            return source.readUtf8();
        }
    }
}

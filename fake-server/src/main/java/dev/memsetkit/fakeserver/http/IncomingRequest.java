package dev.memsetkit.fakeserver.http;

import com.sun.net.httpserver.Headers;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came.
 *
 * @param method the HTTP method
 * @param authority the host and port of a request line that has a whole address; empty for a path alone, as is usual
 * @param path the path, still escaped
 * @param query the query, still escaped; empty if there is none
 * @param headers the headers
 * @param body the whole body
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares requests.
record IncomingRequest(String method, String authority, String path, String query, Headers headers, byte[] body) {

    private static final Pattern CHARSET = Pattern.compile("(?i).*;\\s*charset=\"?([^\";\\s]+)\"?.*");

    String header(String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }

    /** The media type without parameters, in lower case. */
    String mediaType() {
        String type = header("Content-Type");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The charset that the content type names; null if none or an unknown one. */
    @Nullable
    Charset charset() {
        Matcher matcher = CHARSET.matcher(header("Content-Type"));
        if (!matcher.matches()) {
            return null;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    String text() {
        Charset charset = charset();
        return new String(body, charset == null ? StandardCharsets.UTF_8 : charset);
    }

    /** The user name of basic authentication; empty without one. */
    String basicUser() {
        String header = header("Authorization").strip();
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return "";
        }
        try {
            String credentials =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = credentials.indexOf(':');
            return colon < 0 ? credentials : credentials.substring(0, colon);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

package dev.memsetkit.fakeserver.http;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Fields of query strings and forms. */
final class HttpQuery {

    private HttpQuery() {}

    /**
     * The fields of a query by name. An ampersand may stand at the end.
     *
     * @throws IllegalArgumentException if one is sent twice with different values, or is not UTF-8
     */
    static Map<String, String> parse(String query) {
        SentFields fields = new SentFields();
        addTo(fields, query, StandardCharsets.UTF_8);
        if (!fields.problem().isEmpty()) {
            throw new IllegalArgumentException(fields.problem());
        }
        return fields.values();
    }

    /** Adds the fields of a text whose characters are bytes. */
    static void addTo(SentFields fields, String text, Charset charset) {
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                fields.add(
                        bytes(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : bytes(pair.substring(equals + 1)),
                        charset);
            }
        }
    }

    /** With escapes resolved as far as they are right. */
    private static String bytes(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A segment of a path, with escapes resolved as far as they are right; a plus stands for itself there. */
    static String decodeSegment(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}

package dev.memsetkit.client.runtime.internal.http;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import okhttp3.Response;

/** Where HTTP says that a body ends. The HTTP client takes some of what contradicts itself for a whole body. */
final class Framing {

    static final String CONTENT_LENGTH = "Content-Length";
    static final String TRANSFER_ENCODING = "Transfer-Encoding";

    private static final Pattern LENGTH = Pattern.compile("[0-9]+");
    private static final String CHUNKED = "chunked";
    private static final String IDENTITY = "identity";

    private final List<String> lengths;
    private final List<String> codings;
    private final boolean isLengthLeft;

    Framing(Response response) {
        Response received = response.networkResponse();
        lengths = received == null
                ? List.of()
                : received.headers(CONTENT_LENGTH).stream().distinct().toList();
        codings = received == null ? List.of() : received.headers(TRANSFER_ENCODING);
        isLengthLeft = response.header(CONTENT_LENGTH) != null;
    }

    /** Whether nobody knows where the body would end, so that reading it may wait for ever. */
    boolean isWithoutEnd() {
        return hasUnknownLength() || (isUnknownCoding() && !isLengthLeft);
    }

    /**
     * What is wrong with it, as found and expected; empty if nothing is.
     *
     * @param shown how what a server said is shown
     */
    String fault(UnaryOperator<String> shown) {
        if (lengths.size() > 1) {
            return "found more than one Content-Length (" + shown.apply(String.join(", ", lengths)) + "), expected one";
        } else if (hasUnknownLength()) {
            return "found the Content-Length \"" + shown.apply(lengths.get(0)) + "\", expected a number";
        } else if (isUnknownCoding()) {
            return "found the Transfer-Encoding \"" + shown.apply(coding()) + "\", expected chunked or none";
        } else if (!lengths.isEmpty() && coding().equalsIgnoreCase(CHUNKED)) {
            return "found a Content-Length and a chunked Transfer-Encoding, expected one of them";
        }
        return "";
    }

    private boolean hasUnknownLength() {
        return lengths.stream().anyMatch(length -> !LENGTH.matcher(length).matches());
    }

    private boolean isUnknownCoding() {
        return !codings.isEmpty() && !coding().equalsIgnoreCase(CHUNKED) && !coding().equalsIgnoreCase(IDENTITY);
    }

    private String coding() {
        return String.join(", ", codings);
    }
}

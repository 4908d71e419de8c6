package dev.memsetkit.fakeserver.http;

import dev.memsetkit.fakeserver.control.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param contentType the content type, exactly
 * @param body the body
 * @param headers further headers
 * @param faults what is to go wrong while it is sent
 * @param refusal why the request was no call, for the log; empty if it was one
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares replies.
record HttpReply(
        int status, String contentType, byte[] body, Map<String, String> headers, List<Fault> faults, String refusal) {

    static final String JSON = "application/json";
    static final String XML = "text/xml";

    static HttpReply of(int status, String contentType, byte[] body) {
        return new HttpReply(status, contentType, body, Map.of(), List.of(), "");
    }

    /** A refusal of a request that is no call. */
    static HttpReply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8))
                .noCall(text);
    }

    static HttpReply wrongMethod(String allowed) {
        return text(405, "Method not allowed; use " + allowed).with("Allow", allowed);
    }

    HttpReply with(String header, String value) {
        return new HttpReply(status, contentType, body, Map.of(header, value), faults, refusal);
    }

    HttpReply with(List<Fault> more) {
        return more.isEmpty() ? this : new HttpReply(status, contentType, body, headers, more, refusal);
    }

    /** The same, of a request that never became a call, for the reason. */
    HttpReply noCall(String reason) {
        return new HttpReply(status, contentType, body, headers, faults, reason);
    }
}

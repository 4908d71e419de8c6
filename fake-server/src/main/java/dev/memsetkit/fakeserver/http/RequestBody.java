package dev.memsetkit.fakeserver.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Reads the body of a request whole, within bounds: no body beyond the largest, and few large ones at a time. */
final class RequestBody implements AutoCloseable {

    private static final int LARGE = 64 << 10;
    private static final int MAX_WAIT_SECONDS = 30;
    private static final byte[] NONE = {};

    private final HttpExchange exchange;
    private final Semaphore largeBodies;
    private boolean large;
    private Optional<HttpReply> refusal = Optional.empty();

    /**
     * The body of a request.
     *
     * @param largeBodies a permit is held for a large body until it is answered
     */
    RequestBody(HttpExchange exchange, Semaphore largeBodies) {
        this.exchange = exchange;
        this.largeBodies = largeBodies;
    }

    /** What to answer instead, after {@link #read} that gave up. */
    Optional<HttpReply> refusal() {
        return refusal;
    }

    /** The body; nothing where it is refused. */
    byte[] read() throws IOException {
        Optional<HttpReply> unreadable = unreadable();
        if (unreadable.isPresent()) {
            refusal = unreadable;
            return NONE;
        } else if (isDeclaredTooLarge()) {
            return refuse(413, "The body is larger than " + HttpFront.MAX_BODY + " bytes");
        }
        InputStream in = exchange.getRequestBody();
        byte[] start = in.readNBytes(LARGE);
        if (start.length < LARGE) {
            return start;
        }
        if (!awaitPermit()) {
            return refuse(503, "Too many large bodies at once");
        }
        byte[] rest = in.readNBytes(HttpFront.MAX_BODY - LARGE + 1);
        if (start.length + rest.length > HttpFront.MAX_BODY) {
            return refuse(413, "The body is larger than " + HttpFront.MAX_BODY + " bytes");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(start.length + rest.length);
        whole.writeBytes(start);
        whole.writeBytes(rest);
        return whole.toByteArray();
    }

    /** What the headers say of the body that nobody here can do. */
    private Optional<HttpReply> unreadable() {
        String protocol = exchange.getProtocol();
        if (!protocol.startsWith("HTTP/1.")) {
            return Optional.of(HttpReply.text(505, "The request line says " + protocol + ", expected HTTP/1.1"));
        }
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && !length.strip().matches("[0-9]+")) {
            return Optional.of(HttpReply.text(400, "Content-Length is not a number"));
        }
        String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
        return encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")
                ? Optional.empty()
                : Optional.of(HttpReply.text(415, "Content-Encoding is not understood: send the body as it is")
                        .with("Accept-Encoding", "identity"));
    }

    private boolean isDeclaredTooLarge() {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length != null
                && length.strip().matches("[0-9]+")
                && (length.strip().length() > 9 || Integer.parseInt(length.strip()) > HttpFront.MAX_BODY);
    }

    private boolean awaitPermit() {
        try {
            large = largeBodies.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return large;
    }

    private byte[] refuse(int status, String reason) {
        refusal = Optional.of(HttpReply.text(status, reason));
        return NONE;
    }

    @Override
    public void close() {
        if (large) {
            largeBodies.release();
        }
    }
}

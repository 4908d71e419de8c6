package dev.memsetkit.client.runtime.internal.http;

import java.io.IOException;

/** A kept connection was closed by the server while it was idle; it was noticed before anything was sent. */
final class StaleConnectionException extends IOException {

    private static final long serialVersionUID = 1L;

    StaleConnectionException() {
        super("the server closed the idle connection");
    }
}

package dev.memsetkit.fakeserver.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page for people: the account, and the calls as they come. */
final class StatusPage {

    private StatusPage() {}

    static HttpReply serve(IncomingRequest request) {
        if (!request.method().equals("GET")) {
            return HttpReply.wrongMethod("GET");
        }
        try (InputStream in = StatusPage.class.getResourceAsStream("page.html")) {
            if (in == null) {
                return HttpReply.text(404, "Not found");
            }
            HttpReply page = HttpReply.of(200, "text/html; charset=utf-8", in.readAllBytes());
            return new HttpReply(
                    page.status(),
                    page.contentType(),
                    page.body(),
                    Map.of(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src"
                                    + " 'self'; frame-ancestors 'none'",
                            "Cache-Control",
                            "no-store"),
                    page.faults(),
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.memsetkit.fakeserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Talks to a fake as any HTTP client does, with nothing of ours in between. */
public final class Http {

    public static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final FakeServer server;

    public Http(FakeServer server) {
        this.server = server;
    }

    public HttpResponse<String> send(String method, String path, String contentType, String body) {
        return send(method, path, contentType, body, server.apiKey() + ":x");
    }

    /** Credentials are "user:password"; empty for none. */
    public HttpResponse<String> send(String method, String path, String contentType, String body, String credentials) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        if (!credentials.isEmpty()) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String pathAndQuery) {
        return send("GET", pathAndQuery, "", "");
    }

    public HttpResponse<String> post(String method, String form) {
        return send("POST", "/v1/json/" + method, "application/x-www-form-urlencoded", form);
    }

    /** The answer of a call that has to succeed. */
    public JsonNode call(String method, String form) {
        HttpResponse<String> response = post(method, form);
        if (response.statusCode() != 200) {
            throw new AssertionError(method + " " + form + " -> " + response.statusCode() + " " + response.body());
        }
        return json(response.body());
    }

    /** {@code error_type: error} of a call that has to be refused. */
    public String refusal(String method, String form) {
        HttpResponse<String> response = post(method, form);
        JsonNode body = json(response.body());
        if (response.statusCode() == 200) {
            throw new AssertionError(method + " " + form + " -> 200 " + response.body());
        }
        return body.path("error_type").asText() + ": " + body.path("error").asText();
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}

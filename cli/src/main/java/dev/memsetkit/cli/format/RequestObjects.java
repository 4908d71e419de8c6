package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.text.MappedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Requests that a document describes: those of Postman, HAR, Insomnia and the like, the {@code uri} tasks of Ansible, or any
 * other dictionary with a {@code url}. Other texts of the document are read if they are addresses or commands.
 */
final class RequestObjects {

    private static final Set<String> BODIES = Set.of("body", "data", "postData", "payload", "form");
    private static final int MAX_DEPTH = 200;

    private final Scope scope;
    private final EmbeddedText embedded;
    private final AnsibleModules ansible;
    private final EmbeddedPrograms programs;

    RequestObjects(Scope scope) {
        this.scope = scope;
        this.embedded = new EmbeddedText(scope);
        this.ansible = new AnsibleModules(scope);
        this.programs = new EmbeddedPrograms(scope);
    }

    /** Reads all requests in a document. */
    void read(DataTree tree) {
        read(tree, 0);
    }

    private void read(DataTree tree, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        MappedText text = tree.text();
        if (text != null) {
            if (tree.isString()) {
                embedded.read(text);
            }
            return;
        }
        if (programs.words(tree)) {
            return;
        }
        for (DataTree element : tree.elements()) {
            read(element, depth + 1);
        }
        Set<String> read = programs.read(tree);
        MappedText address = address(tree);
        boolean request = address != null && scope.requests().isOwn(address) && request(address, tree);
        for (String name : tree.names()) {
            DataTree value = tree.get(name);
            if (value == null || read.contains(name) || ansible.read(tree.name(name), value)) {
                continue;
            }
            boolean used = request && (name.equals("url") || name.equals("uri") || BODIES.contains(name));
            if (!used) {
                read(value, depth + 1);
            }
        }
    }

    private static @Nullable MappedText address(DataTree tree) {
        DataTree url = tree.get("url");
        url = url == null ? tree.get("uri") : url;
        if (url == null) {
            return null;
        }
        MappedText text = url.text();
        return text == null ? url.text("raw") : text;
    }

    /** Whether the request is one that can be read here. */
    private boolean request(MappedText address, DataTree tree) {
        HttpRequest request = new HttpRequest(templates(address));
        headers(tree.get("headers"), request);
        headers(tree.get("header"), request);
        boolean json = isJson(tree.text("body_format"));
        if (json) {
            request.json();
        }
        boolean body = false;
        for (String name : tree.names()) {
            if (BODIES.contains(name)) {
                body = true;
                DataTree value = tree.get(name);
                if (json && value != null && value.text() == null) {
                    request.body(MappedText.at("{\"\":0}", tree.name(name).span()));
                } else {
                    body(value, request);
                }
            }
        }
        DataTree login = tree.get("auth");
        MappedText kind = login == null ? null : login.text("type");
        if (kind != null && (kind.text().equals("bearer") || kind.text().equals("oauth2"))) {
            request.otherLogin(kind.span());
        }
        if (!body && tree.get("method") == null && tree.get("headers") == null) {
            if (!scope.requests().namesMethod(address)) {
                return false;
            }
            request.open();
        }
        return scope.requests().read(request, scope.sink());
    }

    private static boolean isJson(@Nullable MappedText text) {
        return text != null && text.text().contains("json");
    }

    private static void headers(@Nullable DataTree headers, HttpRequest request) {
        if (headers == null) {
            return;
        }
        for (DataTree header : headers.elements()) {
            MappedText name = first(header, "key", "name");
            MappedText value = header.text("value");
            if (name != null && value != null) {
                request.header(MappedText.join(List.of(name, MappedText.at(": ", name.span()), value)));
            }
        }
        for (String name : headers.names()) {
            MappedText value = headers.text(name);
            if (value != null) {
                request.header(MappedText.join(List.of(headers.name(name), MappedText.at(": ", value.span()), value)));
            }
        }
    }

    private static @Nullable MappedText first(DataTree tree, String... names) {
        for (String name : names) {
            MappedText text = tree.text(name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private void body(@Nullable DataTree body, HttpRequest request) {
        if (body == null) {
            return;
        }
        MappedText text = body.text();
        if (text != null) {
            request.body(templates(text));
            return;
        }
        for (DataTree element : body.elements()) {
            field(element, request);
        }
        if (isJson(body.text("mimeType"))) {
            request.json();
        }
        boolean structured = false;
        for (String name : List.of("urlencoded", "formdata", "params")) {
            DataTree fields = body.get(name);
            if (fields != null && !fields.elements().isEmpty()) {
                fields.elements().forEach(field -> field(field, request));
                structured = true;
            }
        }
        MappedText raw = first(body, "raw", "text", "content", "string");
        boolean described =
                body.get("mode") != null || body.get("mimeType") != null || body.get("base64_string") != null;
        if (raw != null && !structured) {
            request.body(templates(raw));
        } else if (!described && !structured) {
            dictionary(body, request);
        }
    }

    /** Fields by name; of a body that is sent as JSON, which the API does not read, only that there is one. */
    private void dictionary(DataTree body, HttpRequest request) {
        for (String name : body.names()) {
            DataTree value = body.get(name);
            MappedText text = value == null ? null : value.text();
            if (text != null) {
                request.field(new Field(body.name(name), templates(text)));
            } else {
                request.open();
            }
        }
    }

    private void field(DataTree field, HttpRequest request) {
        MappedText name = first(field, "key", "name");
        MappedText value = field.text("value");
        MappedText disabled = field.text("disabled");
        if (name != null && (disabled == null || !disabled.text().equals("true"))) {
            request.field(
                    new Field(templates(name), value == null ? MappedText.unknown(name.span()) : templates(value)));
        }
    }

    /** What a template fills in is not known. */
    static MappedText templates(MappedText text) {
        int open = text.text().indexOf("{{");
        int close = open < 0 ? -1 : text.text().indexOf("}}", open);
        if (close < 0) {
            return text;
        }
        return MappedText.join(List.of(
                text.part(0, open),
                MappedText.unknown(text.span(open, close + 2)),
                templates(text.part(close + 2, text.length()))));
    }
}

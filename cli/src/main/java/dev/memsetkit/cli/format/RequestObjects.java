package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.SecretWords;
import dev.memsetkit.cli.text.TemplatePlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Requests that a document describes: those of Postman, HAR, Insomnia and the like, the {@code uri} tasks of Ansible, or any
 * other dictionary with a {@code url}. Other texts of the document are read if they are addresses or commands.
 */
final class RequestObjects {

    private static final Set<String> BODIES =
            Set.of("body", "data", "postData", "payload", "form", "formData", "bodyParameters", "bodyParametersUi");

    /** What goes into the query, by the names that axios, request, got, Insomnia, n8n and HAR have for it. */
    private static final Set<String> QUERIES = Set.of(
            "params",
            "qs",
            "query",
            "searchParams",
            "queryParameters",
            "queryParametersUi",
            "parameters",
            "queryString");

    /** What may hold a key beside an address, whatever it looks like; in lower case. */
    private static final Set<String> LOGINS = Set.of(
            "user",
            "username",
            "url_username",
            "url_password",
            "login",
            "auth",
            "authentication",
            "basicauth",
            "basic_auth",
            "basic",
            "credentials",
            "cookies",
            "userpwd");

    /** Where a body has a list of fields, by the names that Postman, HAR, Insomnia, Thunder Client and the like have. */
    private static final List<String> LISTS = List.of(
            "urlencoded", "formdata", "params", "parameters", "parameter", "form", "multipartForm", "formUrlEncoded");

    private static final Set<String> DESCRIPTIONS = Set.of("mode", "mimeType", "base64_string", "contentType");

    private static final List<String> BASES = List.of("baseURL", "baseUrl", "base_url");
    private static final List<String> NAMES = List.of("key", "name");
    private static final int MAX_DEPTH = 200;

    /** What Postman fills in from a list of its own: {@code /server.info/:name}. */
    private static final Pattern PATH_VARIABLE = Pattern.compile("(?<=[^/:]/):[A-Za-z_]\\w*(?=/|\\?|$)");

    private final Scope scope;
    private final EmbeddedText embedded;
    private final AnsibleModules ansible;
    private final EmbeddedPrograms programs;
    private final MethodObjects methods;
    private final Map<String, String> variables = new HashMap<>();

    RequestObjects(Scope scope) {
        this.scope = scope;
        this.embedded = new EmbeddedText(scope);
        this.ansible = new AnsibleModules(scope);
        this.methods = new MethodObjects(scope);
        this.programs = new EmbeddedPrograms(scope);
    }

    /** Reads all requests in a document. */
    void read(DataTree tree) {
        DataTree own = tree.get("variable");
        for (DataTree variable : own == null ? List.<DataTree>of() : own.elements()) {
            MappedText name = first(variable, NAMES);
            MappedText value = variable.text("value");
            if (name != null && value != null) {
                variables.put(name.text(), value.text());
            }
        }
        read(tree, 0);
    }

    /** An address with the variables that a collection has itself; what else a template fills in is not known. */
    private MappedText filled(MappedText address) {
        MappedText text = address;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String place = "{{" + variable.getKey() + "}}";
            int at = text.text().indexOf(place);
            if (at >= 0) {
                int end = at + place.length();
                text = MappedText.join(List.of(
                        text.part(0, at),
                        MappedText.at(variable.getValue(), text.span(at, end)),
                        text.part(end, text.length())));
            }
        }
        Matcher variable = PATH_VARIABLE.matcher(text.text());
        List<MappedText> parts = new ArrayList<>();
        int at = 0;
        while (variable.find()) {
            parts.add(text.part(at, variable.start()));
            parts.add(MappedText.unknown(text.span(variable.start(), variable.end())));
            at = variable.end();
        }
        parts.add(text.part(at, text.length()));
        return TemplatePlaces.unknown(MappedText.join(parts));
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
        MappedText command = tree.command();
        if (command != null && Wrappers.hasProgram(command.text())) {
            embedded.read(command);
            return;
        }
        if (programs.words(tree) || methods.read(tree)) {
            return;
        }
        for (DataTree element : tree.elements()) {
            read(element, depth + 1);
        }
        Set<String> read = programs.read(tree);
        MappedText given = address(tree);
        MappedText address = given == null ? null : filled(given);
        boolean request = address != null && scope.requests().isOwn(address) && request(address, tree);
        for (String name : tree.names()) {
            DataTree value = tree.get(name);
            if (value == null || read.contains(name) || ansible.read(tree.name(name), value)) {
                continue;
            }
            boolean used = request
                    && (name.equals("url")
                            || name.equals("uri")
                            || name.equals("endpoint")
                            || BODIES.contains(name)
                            || QUERIES.contains(name));
            if (!used) {
                read(value, depth + 1);
            }
        }
    }

    private static @Nullable MappedText address(DataTree tree) {
        DataTree url = tree.get("url");
        url = url == null ? tree.get("uri") : url;
        // Hoppscotch's name for it; elsewhere it may be anything.
        url = url == null && tree.get("method") != null ? tree.get("endpoint") : url;
        if (url == null) {
            return null;
        }
        MappedText text = url.text() == null ? url.text("raw") : url.text();
        if (text != null && text.text().strip().matches("\\w+=.*\\s\\w+=.*")) {
            // The short form of a task of Ansible.
            return null;
        }
        MappedText base = first(tree, BASES);
        if (text == null || base == null || text.text().contains("://")) {
            return text;
        }
        boolean slash = base.text().endsWith("/") || text.text().startsWith("/");
        return MappedText.join(List.of(base, MappedText.at(slash ? "" : "/", text.span(0, 0)), text));
    }

    /** Whether the request is one that can be read here. */
    private boolean request(MappedText address, DataTree tree) {
        HttpRequest request = new HttpRequest(address);
        headers(tree.get("headers"), request);
        headers(tree.get("header"), request);
        boolean json = isJson(tree.text("body_format"));
        if (json) {
            request.json();
        }
        boolean rpc = scope.requests().isRpc(address);
        boolean body = false;
        for (String name : tree.names()) {
            DataTree value = tree.get(name);
            boolean calls = rpc && value != null && value.text() == null && hasMethod(value);
            MappedText written = calls ? value.json() : null;
            if (BODIES.contains(name)) {
                body = true;
                if (written != null) {
                    request.body(written);
                } else if (json && value != null && value.text() == null) {
                    request.body(MappedText.at("{\"\":0}", tree.name(name).span()));
                } else {
                    body(value, request);
                }
            } else if (value != null && isQuery(name, address)) {
                body = true;
                fields(value, request);
            }
        }
        for (String name : tree.names()) {
            if (LOGINS.contains(name.toLowerCase(Locale.ROOT)) || SecretWords.areIn(name)) {
                hide(tree.get(name), request, 0);
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

    /** Whether it is a call of JSON-RPC, or a list of them. */
    private static boolean hasMethod(DataTree value) {
        return value.get("method") != null || value.elements().stream().anyMatch(one -> one.get("method") != null);
    }

    /** Hides all texts of a login. */
    private static void hide(@Nullable DataTree value, HttpRequest request, int depth) {
        if (value == null || depth > MAX_DEPTH) {
            return;
        }
        MappedText text = value.text();
        if (text != null) {
            request.hide(text.span());
        }
        value.elements().forEach(element -> hide(element, request, depth + 1));
        value.names().forEach(name -> hide(value.get(name), request, depth + 1));
    }

    /** HAR tells the query of the address a second time. */
    private static boolean isQuery(String name, MappedText address) {
        return QUERIES.contains(name)
                && !(name.equals("queryString") && address.text().indexOf('?') >= 0);
    }

    /** Fields in any of the ways in which they are listed. */
    private static void fields(DataTree value, HttpRequest request) {
        MappedText text = value.text();
        if (text != null) {
            Field.form(TemplatePlaces.unknown(text)).forEach(request::field);
            return;
        }
        value.elements().forEach(element -> field(element, request));
        DataTree listed = value.get("parameters");
        listed = listed == null ? value.get("parameter") : listed;
        if (listed != null && !listed.elements().isEmpty()) {
            fields(listed, request);
        } else {
            dictionary(value, request);
        }
    }

    private static boolean isJson(@Nullable MappedText text) {
        return text != null && text.text().contains("json");
    }

    private static void headers(@Nullable DataTree headers, HttpRequest request) {
        if (headers == null) {
            return;
        }
        for (DataTree header : headers.elements()) {
            MappedText name = first(header, NAMES);
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

    private static @Nullable MappedText first(DataTree tree, List<String> names) {
        for (String name : names) {
            MappedText text = tree.text(name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static void body(@Nullable DataTree body, HttpRequest request) {
        if (body == null) {
            return;
        }
        MappedText text = body.text();
        if (text != null) {
            request.body(TemplatePlaces.unknown(text));
            return;
        }
        for (DataTree element : body.elements()) {
            field(element, request);
        }
        if (isJson(body.text("mimeType"))) {
            request.json();
        }
        boolean structured = false;
        boolean empty = false;
        for (String name : LISTS) {
            DataTree fields = body.get(name);
            if (fields != null && !fields.elements().isEmpty()) {
                fields.elements().forEach(field -> field(field, request));
                structured = true;
            }
            empty |= fields != null && fields.text() == null;
        }
        MappedText raw = first(body, List.of("raw", "text", "content", "string"));
        boolean described = DESCRIPTIONS.stream().anyMatch(name -> body.get(name) != null)
                || (body.get("type") != null && (raw != null || structured || empty));
        if (raw != null && !structured) {
            request.body(TemplatePlaces.unknown(raw));
        } else if (!described && !structured) {
            dictionary(body, request);
        } else if (!structured && !empty && !body.names().isEmpty()) {
            // A body of another kind, a file perhaps.
            request.open();
        }
    }

    /** Fields by name; of a body that is sent as JSON, which the API does not read, only that there is one. */
    private static void dictionary(DataTree body, HttpRequest request) {
        for (String name : body.names()) {
            DataTree value = body.get(name);
            MappedText text = value == null ? null : value.sent();
            if (text != null) {
                request.field(new Field(body.name(name), TemplatePlaces.unknown(text)));
            } else {
                request.open();
            }
        }
    }

    private static boolean is(DataTree field, String flag, String value) {
        MappedText text = field.text(flag);
        return text != null && text.text().equals(value);
    }

    private static void field(DataTree field, HttpRequest request) {
        List<DataTree> pair = field.elements();
        MappedText left = pair.size() == 2 ? pair.get(0).text() : null;
        MappedText right = pair.size() == 2 ? pair.get(1).sent() : null;
        if (left != null && right != null) {
            request.field(new Field(TemplatePlaces.unknown(left), TemplatePlaces.unknown(right)));
            return;
        }
        MappedText name = first(field, NAMES);
        MappedText value = field.text("value");
        if (name != null && !is(field, "disabled", "true") && !is(field, "active", "false")) {
            request.field(new Field(
                    TemplatePlaces.unknown(name),
                    value == null ? MappedText.unknown(name.span()) : TemplatePlaces.unknown(value)));
        }
    }
}

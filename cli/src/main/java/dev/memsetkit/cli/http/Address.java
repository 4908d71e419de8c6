package dev.memsetkit.cli.http;

import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.text.FormText;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address as far as it is of the API.
 *
 * @param kind what it leads to
 * @param method name of the method; empty where there is none
 * @param fields the fields of the query, and {@code name} where the path has it
 * @param user the user name in the address, which is an API key; empty if there is none
 * @param plain where {@code http} stands, or the host where no scheme stands; {@code null} where the way is encrypted
 * @param place where all of it stands
 */
record Address(
        Kind kind,
        MappedText method,
        List<Field> fields,
        MappedText user,
        @Nullable Span plain,
        Span place) {

    private static final String VERSION = "/v1/";

    enum Kind {
        /** Not of the API. */
        FOREIGN,
        /** The host of the API, but nothing that could be called. */
        HOST,
        /** A method under a path where there is none. */
        MISPLACED,
        JSON,
        JSON_RPC,
        XML_RPC
    }

    static Address read(MappedText given, OwnHosts hosts, KnownMethods methods) {
        MappedText address = given.strip();
        String text = address.text();
        int end = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
        int query = text.indexOf('?') < 0 || text.indexOf('?') > end ? end : text.indexOf('?');
        int scheme = text.indexOf("://") < 0 || text.indexOf("://") > query ? -1 : text.indexOf("://");
        int authority = scheme < 0 ? 0 : scheme + 3;
        int slash = text.indexOf('/', authority);
        int authorityEnd = slash < 0 || slash > query ? query : slash;
        int at = text.lastIndexOf('@', authorityEnd);
        int host = at > authority ? at + 1 : authority;
        String hostName = text.substring(Math.min(host, authorityEnd), authorityEnd);
        int unknown = hostName.lastIndexOf(MappedText.UNKNOWN);
        boolean own = hosts.contains(hostName);
        boolean loopback = scheme >= 0 && OwnHosts.isLoopback(hostName);
        int path = unknown >= 0 ? host + unknown + 1 : authorityEnd;
        Path found = path(text, path, query, own, loopback, unknown >= 0, methods);
        List<Field> fields = new ArrayList<>();
        MappedText encoded = address.part(found.from, found.to);
        MappedText method = encoded.text().indexOf('%') < 0 ? encoded : FormText.decode(encoded);
        if (found.to < query) {
            int nameEnd = text.charAt(query - 1) == '/' ? query - 1 : query;
            if (nameEnd > found.to + 1 && found.kind == Kind.JSON) {
                MappedText value = FormText.decode(address.part(found.to + 1, nameEnd));
                fields.add(new Field(MappedText.at("name", value.span()), value));
            }
        }
        if (query < end) {
            fields.addAll(Field.form(address.part(query + 1, end)));
        }
        MappedText userInfo = at > authority ? address.part(authority, at) : address.part(0, 0);
        Span plain = own && !loopback ? plain(address, scheme, host, authorityEnd) : null;
        return new Address(found.kind, method, fields, userInfo, plain, address.span(0, address.length()));
    }

    private static @Nullable Span plain(MappedText address, int scheme, int host, int end) {
        if (scheme < 0) {
            return address.span(host, end);
        }
        return address.text().regionMatches(true, 0, "http:", 0, 5) ? address.span(0, scheme) : null;
    }

    private record Path(Kind kind, int from, int to) {}

    private static Path path(
            String text, int start, int query, boolean own, boolean loopback, boolean unknown, KnownMethods methods) {
        String path = text.substring(Math.min(start, query), query);
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Path none = new Path(own ? Kind.HOST : Kind.FOREIGN, query, query);
        if (own || loopback || unknown) {
            Kind rpc = trimmed.endsWith("/v1/jsonrpc")
                    ? Kind.JSON_RPC
                    : trimmed.endsWith("/v1/xmlrpc") ? Kind.XML_RPC : null;
            if (rpc != null) {
                return new Path(rpc, query, query);
            }
        }
        int json = path.indexOf(VERSION + "json/");
        if (json == 0 || (json > 0 && unknown)) {
            int from = start + json + VERSION.length() + 5;
            int to = segment(text, from, query);
            String name = text.substring(from, to);
            if (own || (loopback && KnownMethods.hasForm(name)) || (unknown && methods.isMeant(name))) {
                return new Path(Kind.JSON, from, to);
            }
            return none;
        }
        if (!own && !unknown) {
            return none;
        }
        return segments(text, start, query, own, unknown || path.indexOf(MappedText.UNKNOWN) >= 0, methods, none);
    }

    /** Looks for a method among the segments of a path that is not the one of the API, or not known as such. */
    private static Path segments(
            String text, int start, int query, boolean own, boolean unknown, KnownMethods methods, Path none) {
        for (int from = start; from < query; ) {
            while (from < query && text.charAt(from) == '/') {
                from++;
            }
            int to = segment(text, from, query);
            String name = text.substring(Math.min(from, query), to);
            int last = name.lastIndexOf(MappedText.UNKNOWN);
            String known = name.substring(last + 1);
            if (unknown && methods.isMeant(known)) {
                return new Path(Kind.JSON, to - known.length(), to);
            }
            if (own && !unknown && (methods.looksLike(name) || methods.isMeant(name))) {
                return new Path(Kind.MISPLACED, from, to);
            }
            from = to + 1;
        }
        return none;
    }

    private static int segment(String text, int from, int query) {
        int slash = text.indexOf('/', from);
        return slash < 0 || slash > query ? Math.max(from, query) : slash;
    }
}

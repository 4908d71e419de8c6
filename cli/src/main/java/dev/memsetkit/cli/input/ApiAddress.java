package dev.memsetkit.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address of the JSON access method: {@code https://host/v1/json/METHOD[/NAME][?fields]}.
 *
 * @param method name of the method
 * @param fields the fields of the query, and {@code name} where the path has it
 * @param key the user name in the address, which is an API key; without extent if there is none
 */
record ApiAddress(MappedText method, List<Field> fields, Span key) {

    private static final String PATH = "/json/";

    /** Reads an address; empty for any other one. */
    static Optional<ApiAddress> read(MappedText address) {
        String text = address.text();
        int end = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
        int query = text.indexOf('?') < 0 || text.indexOf('?') > end ? end : text.indexOf('?');
        int authority = text.indexOf("://") < 0 || text.indexOf("://") > query ? 0 : text.indexOf("://") + 3;
        int path = text.indexOf(PATH, authority);
        if (path < 0 || path > query) {
            return Optional.empty();
        }
        int start = path + PATH.length();
        int slash = text.indexOf('/', start);
        int methodEnd = slash < 0 || slash > query ? query : slash;
        int host = text.indexOf('/', authority);
        int at = text.lastIndexOf('@', host);
        List<Field> fields = new ArrayList<>();
        if (slash >= 0 && slash < query) {
            int nameEnd = text.charAt(query - 1) == '/' ? query - 1 : query;
            if (nameEnd > slash + 1) {
                MappedText value = address.part(slash + 1, nameEnd).formDecoded();
                fields.add(new Field(MappedText.of("name", value.span().start()), value));
            }
        }
        if (query < end) {
            fields.addAll(FormText.fields(address.part(query + 1, end)));
        }
        Span key = at > authority ? address.span(authority, at) : new Span(0, 0);
        return Optional.of(new ApiAddress(address.part(start, methodEnd), fields, key));
    }
}

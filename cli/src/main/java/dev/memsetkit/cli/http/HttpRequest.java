package dev.memsetkit.cli.http;

import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request as far as it is written down; filled by whoever reads a command line or a file. */
public final class HttpRequest {

    final MappedText address;
    final List<Field> query = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    final List<MappedText> body = new ArrayList<>();
    final List<Span> secrets = new ArrayList<>();
    final List<Span> otherLogins = new ArrayList<>();
    final List<NotRead> notes = new ArrayList<>();
    boolean json;
    boolean open;

    /** A request to an address. */
    public HttpRequest(MappedText address) {
        this.address = address;
    }

    /** The address that it goes to. */
    public MappedText address() {
        return address;
    }

    /** Adds a decoded field of the query. */
    public HttpRequest query(Field field) {
        query.add(field);
        return this;
    }

    /** Adds a decoded field of a form. */
    public HttpRequest field(Field field) {
        fields.add(field);
        return this;
    }

    /** Adds a piece of the body as it is sent; pieces of a form go together with {@code &}. */
    public HttpRequest body(MappedText piece) {
        body.add(piece);
        return this;
    }

    /** Says that the body is declared to be JSON. */
    public HttpRequest json() {
        json = true;
        return this;
    }

    /** Says that there may be more than what is known. */
    public HttpRequest open() {
        open = true;
        return this;
    }

    /** Notes a range that must not be shown. */
    public HttpRequest hide(Span span) {
        secrets.add(span);
        return this;
    }

    /** Adds something that was not read. */
    public HttpRequest note(NotRead note) {
        notes.add(note);
        return this;
    }

    /** Notes a way to log in that the API does not have. */
    public HttpRequest otherLogin(Span span) {
        otherLogins.add(span);
        return this;
    }

    /** Adds a header, {@code Name: value}. */
    public HttpRequest header(MappedText header) {
        int colon = header.text().indexOf(':');
        String name = header.text().substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        MappedText value = header.part(colon + 1, header.length()).strip();
        String lower = value.text().toLowerCase(Locale.ROOT);
        if (name.equals("content-type")) {
            json |= lower.contains("json");
        } else if (colon > 0 && !name.equals("accept") && !name.equals("user-agent") && !name.equals("host")) {
            hide(value.span());
        }
        boolean otherScheme = name.equals("authorization") && (lower.startsWith("bearer") || lower.startsWith("token"));
        if (otherScheme || name.equals("x-api-key") || name.equals("x-auth-token")) {
            otherLogin(header.span());
        }
        return this;
    }
}

package dev.memsetkit.cli.program;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A command line of curl. */
public final class CurlProgram {

    private static final OptionReader OPTIONS =
            new OptionReader(CurlOptions.WITH_VALUE, CurlOptions.SHORT_WITH_VALUE, false);
    private static final String[] FORM_ENDS = {";type=", ";filename=", ";headers=", ";encoder="};

    private final Attachments attachments;
    private final List<MappedText> addresses = new ArrayList<>();
    private final List<Consumer<HttpRequest>> steps = new ArrayList<>();
    private final List<Span> secrets = new ArrayList<>();
    private boolean get;
    private boolean globs = true;

    /** A command line that may refer to files. */
    public CurlProgram(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The requests of a command line, from the words behind the program. */
    public List<HttpRequest> requests(List<MappedText> words) {
        List<HttpRequest> requests = new ArrayList<>();
        for (OptionReader.Argument argument : OPTIONS.read(words)) {
            String name = argument.name().length() == 2
                    ? CurlOptions.SHORT.getOrDefault(argument.name().charAt(1), "--other")
                    : argument.name().replaceFirst("^--expand-", "--");
            if (name.equals("--next")) {
                finish(requests);
            } else {
                option(name, argument.value());
            }
        }
        finish(requests);
        return requests;
    }

    private void finish(List<HttpRequest> requests) {
        for (MappedText address : addresses) {
            for (MappedText one : globs ? UrlGlob.expand(address) : List.of(address)) {
                HttpRequest request = new HttpRequest(one);
                if (one.hasUnknown() && !address.hasUnknown()) {
                    request.note(new NotRead(address.span(), CliMessage.CURL_RANGE.text()));
                }
                steps.forEach(step -> step.accept(request));
                requests.add(request);
            }
        }
        // What is hidden in one request of a line is hidden in the others too.
        requests.forEach(request -> secrets.forEach(request::hide));
        addresses.clear();
        steps.clear();
        get = false;
        globs = true;
    }

    private void option(String name, @Nullable MappedText value) {
        if (value == null) {
            get |= name.equals("--get");
            globs &= !name.equals("--globoff");
            return;
        }
        switch (name) {
            case "" -> word(value);
            case "--url" -> addresses.add(value);
            case "--data", "--data-ascii", "--data-binary" -> data(value, true);
            case "--data-raw" -> data(value, false);
            case "--json" -> {
                steps.add(HttpRequest::json);
                data(value, true);
            }
            case "--data-urlencode" -> encoded(value, false);
            case "--url-query" -> encoded(value, true);
            case "--form" -> form(value, true);
            case "--form-string" -> form(value, false);
            case "--upload-file" -> steps.add(HttpRequest::open);
            case "--header" -> header(value);
            case "--oauth2-bearer" -> {
                secrets.add(value.span());
                steps.add(request -> request.otherLogin(value.span()));
            }
            case "--request" -> verb(value);
            case "--config" -> config(value);
            default -> {
                if (!CurlOptions.isShown(name)) {
                    secrets.add(value.span());
                }
            }
        }
    }

    private void word(MappedText value) {
        if (value.text().equals(String.valueOf(MappedText.UNKNOWN))) {
            // Options, fields or an address: whatever it is, there may be more than is written here.
            steps.add(HttpRequest::open);
        }
        addresses.add(value);
        if (value.text().indexOf('.') < 0 && value.text().indexOf('/') < 0) {
            secrets.add(value.span());
        }
    }

    private void header(MappedText value) {
        if (value.text().startsWith("@")) {
            return;
        }
        steps.add(request -> request.header(value));
        int colon = value.text().indexOf(':');
        String name = value.text().substring(0, Math.max(0, colon));
        if (!name.equalsIgnoreCase("content-type") && !name.equalsIgnoreCase("accept")) {
            secrets.add(value.part(colon + 1, value.length()).span());
        }
    }

    private void data(MappedText value, boolean files) {
        boolean toQuery = get;
        if (files && value.text().startsWith("@")) {
            MappedText content = content(value.part(1, value.length()), value);
            if (content != null) {
                piece(content, toQuery);
            }
        } else {
            piece(value, toQuery);
        }
    }

    /** Whether {@code -G} stands before or behind the data is all the same to what the API gets. */
    private void piece(MappedText value, boolean toQuery) {
        steps.add(request -> {
            if (toQuery && !value.text().startsWith("{")) {
                Field.form(value).forEach(request::query);
            } else {
                request.body(value);
            }
        });
    }

    /** {@code content}, {@code =content}, {@code name=content}, {@code @file} or {@code name@file}. */
    private void encoded(MappedText value, boolean toQuery) {
        String text = value.text();
        int equals = text.indexOf('=');
        int at = text.indexOf('@');
        if (toQuery && text.startsWith("+")) {
            MappedText raw = value.part(1, text.length());
            steps.add(request -> Field.form(raw).forEach(request::query));
        } else if (equals >= 0 && (at < 0 || equals < at)) {
            if (equals > 0) {
                add(new Field(value.part(0, equals), value.part(equals + 1, text.length())), toQuery);
            } else {
                steps.add(HttpRequest::open);
            }
        } else if (at > 0) {
            MappedText content = content(value.part(at + 1, text.length()), value);
            add(new Field(value.part(0, at), content == null ? MappedText.unknown(value.span()) : content), toQuery);
        } else if (at == 0) {
            // All of the file is encoded, so that there is no field in it.
            content(value.part(1, text.length()), value);
            steps.add(HttpRequest::open);
        } else {
            steps.add(HttpRequest::open);
        }
    }

    private void add(Field field, boolean toQuery) {
        steps.add(request -> {
            if (toQuery) {
                request.query(field);
            } else {
                request.field(field);
            }
        });
    }

    private void form(MappedText value, boolean special) {
        Field field = Field.split(value);
        if (value.text().indexOf('=') < 0) {
            steps.add(HttpRequest::open);
            return;
        }
        String text = field.value().text();
        if (special && text.startsWith("@")) {
            add(new Field(field.name(), MappedText.unknown(field.value().span())), false);
        } else if (special && text.startsWith("<")) {
            MappedText path = field.value().part(1, text.length());
            MappedText content = content(withoutParts(path), value);
            add(new Field(field.name(), content == null ? MappedText.unknown(path.span()) : content), false);
        } else {
            add(special ? new Field(field.name(), withoutParts(field.value())) : field, false);
        }
    }

    private static MappedText withoutParts(MappedText value) {
        int end = value.length();
        for (String part : FORM_ENDS) {
            int at = value.text().indexOf(part);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        MappedText kept = value.part(0, end);
        boolean quoted =
                kept.length() > 1 && kept.text().startsWith("\"") && kept.text().endsWith("\"");
        return quoted ? kept.part(1, kept.length() - 1) : kept;
    }

    /** What a file holds; where that is not known, the requests may have more than is written here. */
    private @Nullable MappedText content(MappedText path, MappedText at) {
        boolean input = path.text().equals("-");
        MappedText content = input ? attachments.input() : attachments.file(path);
        if (content == null) {
            steps.add(HttpRequest::open);
            if (!input && !path.hasUnknown()) {
                steps.add(request -> request.note(
                        new NotRead(at.span(), "the data is in a file that was not found from here; lint that file")));
            }
        }
        return content;
    }

    private void verb(MappedText value) {
        if (!value.hasUnknown() && !value.text().equals("GET") && !value.text().equals("POST")) {
            steps.add(request -> request.note(new NotRead(value.span(), CliMessage.OTHER_VERB.text())));
        }
    }

    private void config(MappedText path) {
        boolean input = path.text().equals("-");
        MappedText content = input ? attachments.input() : attachments.file(path);
        if (content == null) {
            steps.add(HttpRequest::open);
            String name = path.hasUnknown() || input ? "a file that is not known here" : path.text();
            steps.add(request -> request.note(new NotRead(path.span(), CliMessage.CURL_CONFIG.text(name))));
            return;
        }
        List<MappedText> words = CurlConfig.words(content);
        for (OptionReader.Argument argument : OPTIONS.read(words)) {
            String name = argument.name().length() == 2
                    ? CurlOptions.SHORT.getOrDefault(argument.name().charAt(1), "--other")
                    : argument.name();
            option(name, argument.value());
        }
    }
}

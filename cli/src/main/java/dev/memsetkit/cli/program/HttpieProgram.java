package dev.memsetkit.cli.program;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A command line of HTTPie, or of xh, which takes the same. */
public final class HttpieProgram {

    private static final OptionReader OPTIONS = new OptionReader(
            Set.of(
                    "--auth",
                    "--auth-type",
                    "--output",
                    "--print",
                    "--pretty",
                    "--style",
                    "--session",
                    "--session-read-only",
                    "--timeout",
                    "--verify",
                    "--cert",
                    "--cert-key",
                    "--proxy",
                    "--raw",
                    "--boundary",
                    "--max-redirects",
                    "--ssl",
                    "--ciphers",
                    "--format-options",
                    "--default-scheme",
                    "--response-charset",
                    "--response-mime",
                    "--bearer"),
            "aAops",
            true);
    private static final Pattern ITEM = Pattern.compile("([^:=@]*)(:=@|=@|==|:=|=|:|@)");

    private final Attachments attachments;
    private boolean form;
    private final boolean encrypted;

    /**
     * A command line that may refer to files.
     *
     * @param encrypted whether the program is called {@code https}
     */
    public HttpieProgram(Attachments attachments, boolean encrypted) {
        this.attachments = attachments;
        this.encrypted = encrypted;
    }

    /** The requests of a command line, from the words behind the program: at most one. */
    public List<HttpRequest> requests(List<MappedText> words) {
        List<MappedText> rest = new ArrayList<>();
        List<MappedText> hidden = new ArrayList<>();
        MappedText raw = null;
        MappedText bearer = null;
        for (OptionReader.Argument argument : OPTIONS.read(words)) {
            MappedText value = argument.value();
            switch (argument.name()) {
                case "-f", "--form", "--multipart" -> form = true;
                case "" -> rest.add(argument.at());
                case "--raw" -> raw = value;
                case "--bearer" -> bearer = value;
                case "-A", "--auth-type" -> {
                    if (value != null && value.text().equals("bearer")) {
                        bearer = value;
                    }
                }
                default -> {
                    if (value != null) {
                        hidden.add(value);
                    }
                }
            }
        }
        int at = !rest.isEmpty() && rest.get(0).text().matches("[A-Za-z]+") ? 1 : 0;
        if (at >= rest.size()) {
            return List.of();
        }
        HttpRequest request = new HttpRequest(address(rest.get(at)));
        hidden.forEach(value -> request.hide(value.span()));
        if (bearer != null) {
            request.otherLogin(bearer.span());
        }
        if (raw != null) {
            request.body(raw);
        }
        items(rest.subList(at + 1, rest.size()), request);
        return List.of(request);
    }

    private MappedText address(MappedText given) {
        boolean withScheme = given.text().contains("://") || !encrypted;
        return withScheme ? given : MappedText.join(List.of(MappedText.at("https://", given.span(0, 0)), given));
    }

    private void items(List<MappedText> items, HttpRequest request) {
        MappedText json = null;
        List<MappedText> members = new ArrayList<>();
        for (MappedText item : items) {
            Matcher matcher = ITEM.matcher(item.text());
            if (!matcher.lookingAt()) {
                request.open();
                continue;
            }
            MappedText name = item.part(0, matcher.end(1));
            MappedText value = item.part(matcher.end(), item.length());
            switch (matcher.group(2)) {
                case "==" -> request.query(new Field(name, value));
                case ":" -> request.header(item);
                case "=", ":=", "=@", ":=@" -> {
                    boolean file = matcher.group(2).endsWith("@");
                    MappedText content = file ? file(value) : value;
                    if (form) {
                        request.field(new Field(name, content));
                    } else {
                        json = json == null ? item : json;
                        members.add(member(name, content, matcher.group(2).startsWith(":")));
                    }
                }
                default -> request.field(new Field(name, MappedText.unknown(value.span())));
            }
        }
        MappedText input = attachments.input();
        if (json != null) {
            // Without --form the items make a JSON object, which is the body.
            request.json().body(object(members, json.span()));
        } else if (input != null && items.isEmpty()) {
            request.body(input);
        }
    }

    private static MappedText member(MappedText name, MappedText value, boolean raw) {
        MappedText.Builder member = new MappedText.Builder(name.span().start()).quoted(name);
        member.add(':', name.span().end(), name.span().end());
        return (raw ? member.add(value) : member.quoted(value))
                .build(value.span().end());
    }

    private static MappedText object(List<MappedText> members, Span at) {
        MappedText.Builder object = new MappedText.Builder(at.start()).add('{', at.start(), at.start());
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                object.add(',', at.start(), at.start());
            }
            object.add(members.get(i));
        }
        return object.add('}', at.end(), at.end()).build(at.end());
    }

    private MappedText file(MappedText path) {
        @Nullable MappedText content = attachments.file(path);
        return content == null ? MappedText.unknown(path.span()) : content;
    }
}

package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.shell.ShellScript;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as the HTTP clients of editors write them, separated by {@code ###}. */
final class HttpFile {

    private static final Pattern REQUEST = Pattern.compile(
            "\\s*(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\\s+)?(\\S(?:.*?\\S)?)(?:\\s+HTTP/[\\d.]+)?\\s*");
    private static final Pattern VARIABLE = Pattern.compile("\\s*@([\\w.-]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern USE = Pattern.compile("\\{\\{\\s*([^}]*?)\\s*\\}\\}");

    private final Scope scope;
    private final Map<String, String> variables = new HashMap<>();

    HttpFile(Scope scope) {
        this.scope = scope;
    }

    void read(MappedText text) {
        List<MappedText> block = new ArrayList<>();
        String characters = text.text();
        for (int at = 0; at < characters.length(); ) {
            int end = characters.indexOf('\n', at);
            end = end < 0 ? characters.length() : end;
            int stop = end > at && characters.charAt(end - 1) == '\r' ? end - 1 : end;
            MappedText line = text.part(at, stop);
            if (line.text().startsWith("###")) {
                request(block);
                block = new ArrayList<>();
            } else {
                block.add(line);
            }
            at = end + 1;
        }
        request(block);
    }

    private void request(List<MappedText> block) {
        int at = 0;
        while (at < block.size() && isBefore(block.get(at))) {
            at++;
        }
        if (at == block.size()) {
            return;
        }
        if (Wrappers.hasProgram(block.get(at).text())) {
            List<MappedText> lines = new ArrayList<>();
            for (MappedText part : block.subList(at, block.size())) {
                lines.add(known(part));
                lines.add(MappedText.at("\n", part.span(part.length(), part.length())));
            }
            new CommandCalls(scope).read(ShellScript.commands(MappedText.join(lines)));
            return;
        }
        Matcher line = REQUEST.matcher(block.get(at).text());
        if (!line.matches()) {
            return;
        }
        List<MappedText> address = new ArrayList<>();
        address.add(block.get(at).part(line.start(2), line.end(2)));
        at++;
        while (at < block.size() && block.get(at).text().matches("\\s+[?&/].*")) {
            address.add(block.get(at++).strip());
        }
        int headers = at;
        while (at < block.size() && !block.get(at).text().isBlank()) {
            at++;
        }
        HttpRequest request = new HttpRequest(known(absolute(MappedText.join(address), block.subList(headers, at))));
        for (MappedText header : block.subList(headers, at)) {
            if (!header.text().startsWith("#") && !header.text().startsWith("//")) {
                request.header(known(header));
            }
        }
        body(block.subList(Math.min(at + 1, block.size()), block.size()), request);
        scope.requests().read(request, scope.sink());
    }

    /** Comments, and the variables that are set before the request. */
    private boolean isBefore(MappedText line) {
        Matcher variable = VARIABLE.matcher(line.text());
        if (variable.matches()) {
            variables.put(variable.group(1), variable.group(2));
            return true;
        }
        String text = line.text().strip();
        return text.isEmpty() || text.startsWith("#") || text.startsWith("//") || text.startsWith("<");
    }

    /** A path alone is one of the host that a header names. */
    private static MappedText absolute(MappedText address, List<MappedText> headers) {
        if (!address.text().startsWith("/")) {
            return address;
        }
        for (MappedText header : headers) {
            if (header.text().toLowerCase(Locale.ROOT).startsWith("host:")) {
                MappedText host = header.part(5, header.length()).strip();
                return MappedText.join(List.of(MappedText.at("https://", host.span(0, 0)), host, address));
            }
        }
        return address;
    }

    private void body(List<MappedText> lines, HttpRequest request) {
        List<MappedText> parts = new ArrayList<>();
        for (MappedText line : lines) {
            String text = line.text();
            if (text.startsWith("> ") || text.startsWith("<> ") || text.startsWith("HTTP/")) {
                break;
            } else if (text.startsWith("< ")) {
                String content = scope.files().read(text.substring(2).strip());
                parts.add(content == null ? MappedText.unknown(line.span()) : MappedText.at(content, line.span()));
            } else {
                boolean goesOn = !parts.isEmpty() && text.startsWith("&");
                if (!parts.isEmpty() && !goesOn) {
                    parts.add(MappedText.at("\n", line.span(0, 0)));
                }
                parts.add(line);
            }
        }
        MappedText body = known(MappedText.join(parts)).strip();
        if (body.length() > 0) {
            request.body(body);
        }
    }

    /** The text with the variables that the file sets; others are not known. */
    private MappedText known(MappedText text) {
        Matcher use = USE.matcher(text.text());
        if (!use.find()) {
            return text;
        }
        String value = variables.get(use.group(1));
        var place = text.span(use.start(), use.end());
        return MappedText.join(List.of(
                text.part(0, use.start()),
                value == null || value.contains("{{") ? MappedText.unknown(place) : MappedText.at(value, place),
                known(text.part(use.end(), text.length()))));
    }
}

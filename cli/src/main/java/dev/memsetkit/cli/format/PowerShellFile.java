package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.shell.CommandLine;
import dev.memsetkit.cli.shell.PowerShellScript;
import dev.memsetkit.cli.shell.PowerShellValue;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A script of PowerShell: {@code Invoke-RestMethod}, {@code Invoke-WebRequest}, their aliases, and programs such as curl.exe. */
final class PowerShellFile {

    private static final Set<String> CMDLETS = Set.of("invoke-restmethod", "invoke-webrequest", "irm", "iwr");
    private static final Set<String> ALIASES = Set.of("curl", "wget");
    private static final Set<String> SWITCHES = Set.of(
            "-usebasicparsing",
            "-usedefaultcredentials",
            "-skipcertificatecheck",
            "-disablekeepalive",
            "-passthru",
            "-skiphttperrorcheck",
            "-allowunencryptedauthentication",
            "-verbose",
            "-debug",
            "-noproxy");

    private final Scope scope;

    PowerShellFile(Scope scope) {
        this.scope = scope;
    }

    /** Behind the statement that starts at a place: a back-tick takes the next line with it. */
    static int statementEnd(String text, int start) {
        int at = start;
        while (true) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            if (!text.substring(at, end).stripTrailing().endsWith("`")) {
                return end;
            }
            at = end + 1;
        }
    }

    void read(MappedText text) {
        for (List<PowerShellValue> words : PowerShellScript.commands(text)) {
            command(words);
        }
    }

    private void command(List<PowerShellValue> words) {
        String program = name(words.get(0));
        if (CMDLETS.contains(program) || (ALIASES.contains(program) && hasParameter(words))) {
            request(words.subList(1, words.size()));
            return;
        }
        List<MappedText> texts = new ArrayList<>();
        for (PowerShellValue word : words) {
            texts.add(word.asText());
        }
        new CommandCalls(scope).read(List.of(CommandLine.of(texts)));
    }

    private static String name(PowerShellValue word) {
        return word.asText().text().toLowerCase(Locale.ROOT);
    }

    private static boolean hasParameter(List<PowerShellValue> words) {
        for (PowerShellValue word : words) {
            if (Set.of("-uri", "-method", "-body", "-headers").contains(name(word))) {
                return true;
            }
        }
        return false;
    }

    private void request(List<PowerShellValue> words) {
        List<PowerShellValue.Entry> parameters = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PowerShellValue word = words.get(i);
            String name = name(word);
            if (word instanceof PowerShellValue.Splat splat) {
                if (splat.value() instanceof PowerShellValue.Table table) {
                    parameters.addAll(table.entries());
                }
            } else if (word instanceof PowerShellValue.Text text && text.bare() && name.startsWith("-")) {
                int colon = name.indexOf(':');
                MappedText option = text.text();
                if (colon > 0 && colon + 1 < name.length()) {
                    parameters.add(new PowerShellValue.Entry(
                            option.part(1, colon),
                            new PowerShellValue.Text(option.part(colon + 1, option.length()), false)));
                } else if (!SWITCHES.contains(name) && i + 1 < words.size()) {
                    parameters.add(new PowerShellValue.Entry(option.part(1, option.length()), words.get(++i)));
                }
            } else {
                parameters.add(new PowerShellValue.Entry(MappedText.at("Uri", word.span()), word));
            }
        }
        request(new Parameters(parameters));
    }

    /** The parameters of a cmdlet, whose names may be cut short. */
    private record Parameters(List<PowerShellValue.Entry> entries) {
        @Nullable
        PowerShellValue get(String name) {
            for (PowerShellValue.Entry entry : entries) {
                String given = entry.name().text().toLowerCase(Locale.ROOT);
                if (given.length() > 2 && name.startsWith(given)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    private void request(Parameters parameters) {
        PowerShellValue uri = parameters.get("uri");
        if (uri == null) {
            return;
        }
        HttpRequest request = new HttpRequest(uri.asText());
        PowerShellValue type = parameters.get("contenttype");
        if (type != null && type.asText().text().contains("json")) {
            request.json();
        }
        PowerShellValue authentication = parameters.get("authentication");
        if (authentication != null && name(authentication).matches("bearer|oauth")) {
            request.otherLogin(authentication.span());
        }
        headers(parameters.get("headers"), request);
        body(parameters.get("body"), request);
        body(parameters.get("form"), request);
        if (parameters.get("infile") != null) {
            request.open();
        }
        scope.requests().read(request, scope.sink());
    }

    private static void headers(@Nullable PowerShellValue headers, HttpRequest request) {
        if (headers instanceof PowerShellValue.Table table) {
            for (PowerShellValue.Entry entry : table.entries()) {
                Span between = entry.name().span();
                request.header(MappedText.join(List.of(
                        entry.name(),
                        MappedText.at(": ", between),
                        entry.value().asText())));
            }
        }
    }

    private static void body(@Nullable PowerShellValue body, HttpRequest request) {
        if (body instanceof PowerShellValue.Table table) {
            for (PowerShellValue.Entry entry : table.entries()) {
                MappedText value = entry.value() instanceof PowerShellValue.Json
                        ? MappedText.unknown(entry.value().span())
                        : entry.value().asText();
                request.field(new Field(entry.name(), flag(value)));
            }
        } else if (body instanceof PowerShellValue.Json json) {
            request.body(JsonOfTable.of(json.value()));
        } else if (body != null) {
            request.body(body.asText());
        }
    }

    private static MappedText flag(MappedText value) {
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "$true" -> MappedText.at("True", value.span());
            case "$false" -> MappedText.at("False", value.span());
            default -> value;
        };
    }
}

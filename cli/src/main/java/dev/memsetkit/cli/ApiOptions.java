package dev.memsetkit.cli;

import dev.memsetkit.cli.client.UncheckedClient;
import dev.memsetkit.cli.key.KeyChoice;
import dev.memsetkit.cli.key.KeyPrompt;
import dev.memsetkit.cli.key.Profile;
import dev.memsetkit.cli.key.Profiles;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.result.ResultForm;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.client.runtime.Transport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands that call the API: where it is, how it is called, and with which key. */
final class ApiOptions {

    @Option(
            names = "--transport",
            paramLabel = "HOW",
            description = "Access method: json (default), xmlrpc or jsonrpc.")
    private @Nullable String transport;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Address of the access method; MEMSET_URL, else the documented one by default.")
    private @Nullable String url;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "File with the API key on its first line; MEMSET_API_KEY by default.")
    private @Nullable Path keyFile;

    @Option(names = "--profile", paramLabel = "NAME", description = "Profile of ~/.config/memsetkit/config.toml.")
    private @Nullable String profileName;

    private final Map<String, String> environment = System.getenv();

    Profile profile() {
        return Profiles.of(environment).get(profileName, environment);
    }

    Transport transport(Profile profile) {
        String name = transport != null ? transport : profile.transport() != null ? profile.transport() : "json";
        return switch (name) {
            case "json" -> Transport.JSON;
            case "xmlrpc" -> Transport.XML_RPC;
            case "jsonrpc" -> Transport.JSON_RPC;
            default -> {
                String where =
                        transport != null ? "--transport" : CliMessage.OF_PROFILE.text(profile.name(), "transport");
                throw new UsageException(CliMessage.UNKNOWN_TRANSPORT.text(where, name));
            }
        };
    }

    String url(Profile profile, Documentation documentation) {
        String address = given(profile, documentation);
        String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        if (address.indexOf('?') >= 0 || address.indexOf('#') >= 0) {
            throw new UsageException(
                    CliMessage.IN_FIELD.text(placeOfUrl(profile), CliMessage.ADDRESS_WITH_QUERY.text()));
        }
        int slash = plain.lastIndexOf('/');
        String last = plain.substring(slash + 1);
        if (documentation.knows(last) || last.equals("METHOD")) {
            throw new UsageException(CliMessage.METHOD_IN_ADDRESS.text(address, plain.substring(0, slash)));
        }
        return address;
    }

    /**
     * The form of results.
     *
     * @param option what an option says; {@code null} if none does
     * @param usual the form where the profile says nothing either
     */
    static ResultForm form(@Nullable String option, Profile profile, String usual) {
        String ofProfile = profile.output() == null ? usual : profile.output();
        try {
            return ResultForm.of(option == null ? ofProfile : option);
        } catch (IllegalArgumentException e) {
            String where = option != null ? "--output" : CliMessage.OF_PROFILE.text(profile.name(), "output");
            throw new UsageException(CliMessage.IN_FIELD.text(where, e.getMessage()));
        }
    }

    private String placeOfUrl(Profile profile) {
        String variable = environment.getOrDefault("MEMSET_URL", "");
        return url != null
                ? "--url"
                : !variable.isBlank() ? "MEMSET_URL" : CliMessage.OF_PROFILE.text(profile.name(), "url");
    }

    private String given(Profile profile, Documentation documentation) {
        String variable = environment.get("MEMSET_URL");
        if (url != null) {
            return url;
        } else if (variable != null && !variable.isBlank()) {
            return variable.strip();
        } else if (profile.url() != null) {
            return profile.url();
        }
        return documentation.address(
                switch (transport(profile)) {
                    case JSON -> "json";
                    case XML_RPC -> "xmlrpc";
                    case JSON_RPC -> "jsonrpc";
                });
    }

    /** The API key. */
    String key(Profile profile, PrintWriter err) {
        return KeyChoice.of(null, keyFile, environment, profile, KeyPrompt.terminal(Terminal.isForPerson()))
                .find(note -> err.println("warning: " + note));
    }

    /** A client that may make calls of these methods again. */
    UncheckedClient client(Profile profile, Documentation documentation, String key, Set<String> safeMethods) {
        try {
            return UncheckedClient.builder(safeMethods)
                    .transport(transport(profile))
                    .baseUrl(url(profile, documentation))
                    .apiKey(key)
                    .userAgent("memsetkit/" + LintTask.version())
                    .build();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            // The address itself may hold a key.
            throw new UsageException(
                    message.contains("URL") ? CliMessage.IN_FIELD.text(placeOfUrl(profile), message) : message);
        }
    }
}

package dev.memsetkit.cli.program;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.SecretWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A command line of wget. */
public final class WgetProgram {

    private static final OptionReader OPTIONS = new OptionReader(
            Set.of(
                    "--post-data",
                    "--post-file",
                    "--body-data",
                    "--body-file",
                    "--method",
                    "--header",
                    "--user",
                    "--password",
                    "--http-user",
                    "--http-password",
                    "--http-passwd",
                    "--output-document",
                    "--output-file",
                    "--append-output",
                    "--directory-prefix",
                    "--user-agent",
                    "--referer",
                    "--tries",
                    "--timeout",
                    "--connect-timeout",
                    "--read-timeout",
                    "--dns-timeout",
                    "--wait",
                    "--waitretry",
                    "--limit-rate",
                    "--bind-address",
                    "--load-cookies",
                    "--save-cookies",
                    "--input-file",
                    "--base",
                    "--certificate",
                    "--private-key",
                    "--ca-certificate",
                    "--ca-directory",
                    "--secure-protocol",
                    "--proxy-user",
                    "--proxy-password",
                    "--execute",
                    "--max-redirect",
                    "--quota",
                    "--config",
                    "--progress"),
            "eoaitOTwQPUlARDIXB",
            true);

    private final Attachments attachments;

    /** A command line that may refer to files. */
    public WgetProgram(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The requests of a command line, from the words behind the program. */
    public List<HttpRequest> requests(List<MappedText> words) {
        List<MappedText> addresses = new ArrayList<>();
        List<Consumer<HttpRequest>> steps = new ArrayList<>();
        for (OptionReader.Argument argument : OPTIONS.read(words)) {
            MappedText value = argument.value();
            if (value != null) {
                option(argument.name(), value, addresses, steps);
            }
        }
        List<HttpRequest> requests = new ArrayList<>();
        for (MappedText address : addresses) {
            HttpRequest request = new HttpRequest(address);
            steps.forEach(step -> step.accept(request));
            requests.add(request);
        }
        return requests;
    }

    private void option(String name, MappedText value, List<MappedText> addresses, List<Consumer<HttpRequest>> steps) {
        switch (name) {
            case "" -> {
                addresses.add(value);
                if (value.text().equals(String.valueOf(MappedText.UNKNOWN))) {
                    steps.add(HttpRequest::open);
                }
            }
            case "--post-data", "--body-data" -> steps.add(request -> request.body(value));
            case "--post-file", "--body-file" -> {
                MappedText content = file(value);
                steps.add(request -> {
                    if (content == null) {
                        request.open();
                        request.note(new NotRead(
                                value.span(), "the data is in a file that was not found from here; lint that file"));
                    } else {
                        request.body(content);
                    }
                });
            }
            case "--header" -> steps.add(request -> request.header(value));
            case "--user", "--http-user", "--proxy-user", "--execute", "-e", "--referer", "--base", "-B" ->
                steps.add(request -> request.hide(value.span()));
            default -> {
                if (SecretWords.areIn(name)) {
                    steps.add(request -> request.hide(value.span()));
                }
            }
        }
    }

    private @Nullable MappedText file(MappedText path) {
        return path.text().equals("-") ? attachments.input() : attachments.file(path);
    }
}

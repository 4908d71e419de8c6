package dev.memsetkit.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.spec.ManualPage;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the documentation says. */
@Command(
        name = "spec",
        description =
                "Shows what the documentation says of the methods and what changed in it, and writes it in other formats.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  memsetkit spec list --grep zone",
            "  memsetkit spec show dns.zone_record_create",
            "  memsetkit spec diff before.openrpc.json https://example.org/apidocs/",
            "  memsetkit spec export openapi --out memset.openapi.json"
        },
        subcommands = {SpecDiffCommand.class, SpecExportCommand.class})
final class SpecCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    @Override
    public void run() {
        throw new UsageException(CliMessage.NO_SPEC_COMMAND.text());
    }

    @Command(
            name = "show",
            description = "Prints a method like a manual page.",
            footerHeading = "%nExample:%n",
            footer = "  memsetkit spec show dns.zone_record_create")
    int show(@Parameters(paramLabel = "METHOD", description = "Such as dns.zone_create.") String method) {
        Documentation documentation = new Documentation();
        if (!documentation.knows(method)) {
            String near = Suggestion.nearest(method, documentation.methods());
            throw new UsageException(CliMessage.UNKNOWN_METHOD.text(
                    method, (near == null ? "; memsetkit spec list lists them" : "; did you mean " + near + "?")));
        }
        out().print(new ManualPage(documentation).text(method));
        return ExitCode.CLEAN;
    }

    @Command(
            name = "list",
            description = "Lists the methods with their first sentence.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:done", "1:no method matches", "2:the command line cannot be followed"},
            footerHeading = "%nExamples:%n",
            footer = {"  memsetkit spec list --grep zone", "  memsetkit spec list --format json"})
    int list(
            @Option(names = "--grep", paramLabel = "PATTERN", description = "Only those with a match, in any case.")
                    @Nullable
                    String grep,
            @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.") @Nullable
                    String format)
            throws IOException {
        boolean json = "json".equals(format);
        if (format != null && !json && !format.equals("text")) {
            throw new UsageException(CliMessage.UNKNOWN_SHOW_FORMAT.text(format));
        }
        Documentation documentation = new Documentation();
        Pattern pattern;
        try {
            pattern = Pattern.compile(grep == null ? "" : grep, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new UsageException(CliMessage.WRONG_GREP.text(grep, e.getDescription()));
        }
        int found = 0;
        ArrayNode methods = new JsonMapper().createArrayNode();
        for (String name : documentation.methods()) {
            String line = String.format(
                    Locale.ROOT,
                    "%-44s %s",
                    name,
                    documentation.method(name).path("summary").asText());
            if (pattern.matcher(line).find()) {
                found++;
                if (json) {
                    methods.add(documentation.method(name));
                } else {
                    out().println(line.stripTrailing());
                }
            }
        }
        if (json) {
            out().println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(methods));
        }
        if (found == 0) {
            Objects.requireNonNull(spec).commandLine().getErr().println("note: " + CliMessage.NO_MATCH.text(grep));
        }
        return found > 0 ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
    }
}

package dev.memsetkit.cli;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import dev.memsetkit.spec.export.ExportFormat;
import dev.memsetkit.spec.file.ProtectedInputs;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the spec as another description. */
@Command(
        name = "export",
        description = "Writes the method spec as another description of the API.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  memsetkit spec export openapi --out memset.openapi.json",
            "  memsetkit spec export postman --spec spec.openrpc.json > memset.postman.json"
        })
final class SpecExportCommand implements Callable<Integer> {

    /** The names of the formats, for help and completion. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values()).map(ExportFormat::id).iterator();
        }

        static String inWords() {
            return String.join(", ", new Formats()).replaceFirst(", ([^,]*)$", " or $1");
        }
    }

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(
            names = "--spec",
            paramLabel = "FILE",
            description = "The spec; else the one that the command was built with.")
    private @Nullable Path spec;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; else to standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        ExportFormat wanted = ExportFormat.ofId(format)
                .orElseThrow(
                        () -> new UsageException(CliMessage.UNKNOWN_EXPORT_FORMAT.text(format, Formats.inWords())));
        String written = wanted.write(read());
        if (out == null) {
            Objects.requireNonNull(command).commandLine().getOut().print(written);
            command.commandLine().getOut().flush();
        } else {
            List<String> inputs = spec == null ? List.of() : List.of(spec.toString());
            OutputFile.writeAll(List.of(new OutputFile(out, written)), new ProtectedInputs(inputs));
        }
        return ExitCode.CLEAN;
    }

    private ApiSpec read() throws IOException {
        if (spec != null) {
            try {
                return OpenRpcReader.read(Files.readString(spec), spec.toString());
            } catch (IOException e) {
                throw new UsageException(CliMessage.UNREADABLE.text(spec, FileReason.of(spec.toString(), e)));
            }
        }
        try (InputStream in = Objects.requireNonNull(
                ApiSpec.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json"),
                "the jar is incomplete: no spec")) {
            return OpenRpcReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "the bundled spec");
        }
    }
}

package dev.memsetkit.cli;

import dev.memsetkit.codegen.ClientFolder;
import dev.memsetkit.codegen.GenerationException;
import dev.memsetkit.codegen.SpecSource;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.message.InputError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Generates a client, for builds that are not Maven's. */
@Command(
        name = "generate",
        description = "Generates the typed Java client of a method spec, as the Maven plugin does.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the folder holds the client",
            "2:the spec is refused or cannot be read, or a file cannot be written: nothing is generated"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  memsetkit generate --spec spec.openrpc.json --out build/generated \\",
            "      --package com.example.memset"
        })
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--spec",
            required = true,
            paramLabel = "FILE_OR_URL",
            description = "The method spec: a file, an http(s) address, or classpath:/name.")
    private String spec = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "Source root to generate into. What an earlier run generated for the same package and is no longer"
                            + " generated goes; other files stay.")
    private Path out = Path.of("");

    @Option(
            names = "--package",
            paramLabel = "NAME",
            defaultValue = "dev.memsetkit.client",
            description = "Package of the client class; ${DEFAULT-VALUE} by default.")
    private String basePackage = "";

    @Option(
            names = "--documentation-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "Address below which the pages of the documentation are published, for links in Javadoc.")
    private String documentationUrl = "";

    @Override
    public Integer call() {
        PrintWriter output = Objects.requireNonNull(command).commandLine().getOut();
        try {
            // Clients of several packages may live in one folder.
            ClientFolder client = new ClientFolder(out, basePackage, "generate-" + basePackage, documentationUrl);
            byte[] document =
                    new SpecSource(UsageException.requireName("--spec", spec), Path.of("")).read(Extractor::new);
            output.println(client.update(document, spec).inWords() + " -> " + out);
            output.flush();
            return ExitCode.CLEAN;
        } catch (GenerationException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw InputError.UNWRITABLE.anywhere(e.getMessage()).because(e);
        }
    }
}

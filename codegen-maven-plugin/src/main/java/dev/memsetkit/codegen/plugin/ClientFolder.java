package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.generator.GeneratedFile;
import dev.memsetkit.codegen.generator.Generator;
import dev.memsetkit.codegen.generator.NativeImageConfig;
import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.codegen.output.Fingerprint;
import dev.memsetkit.codegen.output.OutputFolder;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The source root that a client is generated into.
 *
 * @param folder the source root
 * @param basePackage package of the client class
 * @param writer who generates, different from all others that generate into the folder
 */
record ClientFolder(Path folder, String basePackage, String writer) {

    /** @throws MojoFailureException if the base package is no package name */
    void requirePackage() throws MojoFailureException {
        if (!SourceVersion.isName(basePackage)) {
            throw new MojoFailureException(Messages.badPackage(basePackage));
        }
    }

    /**
     * Makes the folder hold the client of a spec.
     *
     * @param json the spec
     * @param origin where it comes from, for messages
     * @param plugin sum of the plugin that generates
     * @return what was done, in one line; empty if there was nothing to do
     */
    Optional<String> update(byte[] json, String origin, Fingerprint plugin) throws IOException {
        String inputs = plugin.add(json).add(basePackage).value();
        OutputFolder output = new OutputFolder(folder, writer);
        if (output.isCurrent(inputs)) {
            return Optional.empty();
        }
        ApiSpec spec = OpenRpcReader.read(json, origin);
        List<GeneratedFile> files = new ArrayList<>(new Generator(basePackage).generate(spec));
        files.addAll(NativeImageConfig.of(basePackage, files));
        OutputFolder.Outcome outcome = output.update(files, inputs);
        return Optional.of("generated the client of " + spec.methods().size() + " methods: " + files.size()
                + " files, " + outcome.written() + " written, " + outcome.unchanged() + " unchanged, "
                + outcome.removed() + " removed");
    }
}

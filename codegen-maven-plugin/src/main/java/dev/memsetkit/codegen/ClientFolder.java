package dev.memsetkit.codegen;

import dev.memsetkit.codegen.generator.DocumentationLinks;
import dev.memsetkit.codegen.generator.GeneratedFile;
import dev.memsetkit.codegen.generator.Generator;
import dev.memsetkit.codegen.generator.NativeImageConfig;
import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.codegen.output.Fingerprint;
import dev.memsetkit.codegen.output.OutputFolder;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The source root that a client is generated into.
 *
 * <p>It may hold other files and other clients. What was generated is remembered in its folder {@code .memsetkit}: files that
 * are no longer generated go, files of others are never touched.
 *
 * @param folder the source root; made if it is not there
 * @param basePackage package of the client class; the other packages lie below it
 * @param writer who generates, different from all others that generate into the folder
 * @param documentationUrl address below which the pages of the documentation are published, for links; empty for none
 */
public record ClientFolder(Path folder, String basePackage, String writer, String documentationUrl) {

    /**
     * Checks the base package and the address.
     *
     * @param folder the {@link #folder()}
     * @param basePackage the {@link #basePackage()}
     * @param writer the {@link #writer()}
     * @param documentationUrl the {@link #documentationUrl()}
     * @throws GenerationException if the base package is not the name of a package, or the address cannot be one
     */
    public ClientFolder {
        if (!SourceVersion.isName(basePackage)) {
            throw new GenerationException(Messages.badPackage(basePackage));
        }
        try {
            DocumentationLinks.below(documentationUrl);
        } catch (IllegalArgumentException e) {
            throw new GenerationException(e.getMessage(), e);
        }
    }

    /**
     * A source root, for a client whose Javadoc names places in the documentation without links.
     *
     * @param folder the source root; made if it is not there
     * @param basePackage package of the client class
     * @param writer who generates, different from all others that generate into the folder
     * @throws GenerationException if the base package is not the name of a package
     */
    public ClientFolder(Path folder, String basePackage, String writer) {
        this(folder, basePackage, writer, "");
    }

    /**
     * What was done.
     *
     * @param methods how many methods the client has
     * @param written files that are new or changed
     * @param unchanged how many files were there already
     * @param removed files that are no longer generated
     */
    public record Outcome(int methods, List<Path> written, int unchanged, List<Path> removed) {

        /** {@return the outcome in one line} */
        public String inWords() {
            return "generated the client of " + methods + " methods: " + (written.size() + unchanged) + " files, "
                    + written.size() + " written, " + unchanged + " unchanged, " + removed.size() + " removed";
        }
    }

    /**
     * Makes the folder hold the client of a spec. Nothing is written unless all of it can be generated.
     *
     * @param spec an OpenRPC document of the profile, in UTF-8
     * @param origin where it comes from, for messages
     * @return what was done
     * @throws SpecException if it is no spec that a client can be made of; a line for each reason, with its JSON
     *     Pointer
     * @throws GenerationException if the folder holds files of others in the place of generated ones
     * @throws IOException that names the file, if one cannot be written
     */
    public Outcome update(byte[] spec, String origin) throws IOException {
        return update(spec, origin, inputs(spec, new Fingerprint()));
    }

    /**
     * Like {@link #update(byte[], String)}; does nothing where spec, base package and generator are the same as in the last
     * run and nobody changed the files.
     *
     * @param spec an OpenRPC document of the profile, in UTF-8
     * @param origin where it comes from, for messages
     * @param generator a sum of the program that generates
     * @return what was done; empty if there was nothing to do
     * @throws IOException that names the file, if one cannot be read or written
     */
    public Optional<Outcome> updateIfChanged(byte[] spec, String origin, Fingerprint generator) throws IOException {
        String inputs = inputs(spec, generator);
        return new OutputFolder(folder, writer).isCurrent(inputs)
                ? Optional.empty()
                : Optional.of(update(spec, origin, inputs));
    }

    private String inputs(byte[] spec, Fingerprint generator) {
        return generator.add(spec).add(basePackage).add(documentationUrl).value();
    }

    private Outcome update(byte[] document, String origin, String inputs) throws IOException {
        ApiSpec spec = OpenRpcReader.read(document, origin);
        List<GeneratedFile> files = new ArrayList<>(
                new Generator(basePackage, DocumentationLinks.below(documentationUrl)).generate(spec, origin));
        files.addAll(NativeImageConfig.of(basePackage, files));
        OutputFolder.Outcome outcome;
        try {
            outcome = new OutputFolder(folder, writer).update(files, inputs);
        } catch (IllegalStateException e) {
            throw new GenerationException(e.getMessage(), e);
        }
        return new Outcome(spec.methods().size(), outcome.written(), outcome.unchanged(), outcome.removed());
    }
}

package dev.memsetkit.extractor.cli;

import picocli.CommandLine;

/** The version of the jar that runs. */
final class JarVersion implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"spec-extractor " + (version == null ? "(development)" : version)};
    }
}

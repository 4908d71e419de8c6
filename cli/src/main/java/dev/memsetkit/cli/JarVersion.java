package dev.memsetkit.cli;

import picocli.CommandLine;

/** The version of the jar that runs. */
final class JarVersion implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"memsetkit " + LintTask.version()};
    }
}

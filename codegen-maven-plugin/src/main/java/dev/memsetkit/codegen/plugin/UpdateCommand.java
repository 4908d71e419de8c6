package dev.memsetkit.codegen.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** The command that updates a spec, to be copied out of a message. */
final class UpdateCommand {

    private UpdateCommand() {}

    /**
     * @param settings what else was set, as {@code -Dname=value}: without them the update would stop or do another thing
     */
    static String of(PluginDescriptor plugin, List<String> docs, Path spec, List<String> settings) {
        String goal = Objects.requireNonNullElse(plugin.getGroupId(), "dev.memsetkit") + ":"
                + Objects.requireNonNullElse(plugin.getArtifactId(), "memsetkit-maven-plugin") + ":"
                + plugin.getVersion() + ":update";
        return "mvn " + goal + " \"-Dmemsetkit.docs=" + String.join(",", docs) + "\" \"-Dmemsetkit.committedSpec="
                + spec + "\""
                + settings.stream().map(setting -> " \"" + setting + "\"").collect(Collectors.joining());
    }
}

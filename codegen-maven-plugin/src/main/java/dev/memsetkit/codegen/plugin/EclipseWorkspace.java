package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.ClientFolder;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What an Eclipse that runs the build has to be told of, since it does not look at files by itself. */
final class EclipseWorkspace {

    private EclipseWorkspace() {}

    /** @param context of the build; {@code null}, or one that does nothing, outside of Eclipse */
    static void refresh(@Nullable BuildContext context, ClientFolder.Outcome outcome) {
        if (context != null) {
            for (List<Path> changed : List.of(outcome.written(), outcome.removed())) {
                changed.forEach(file -> context.refresh(file.toFile()));
            }
        }
    }
}

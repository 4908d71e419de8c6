package dev.memsetkit.cli;

import dev.memsetkit.cli.config.ConfigFile;
import dev.memsetkit.cli.spec.Documentation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Does what users do, so that the start script's archive holds the classes that it takes. */
final class ArchiveTraining {

    private ArchiveTraining() {}

    /** Runs; the standard input should be empty. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        LintTask task = LintTask.of(ConfigFile.NONE);
        task.run(List.of("dns.zone_create", "nickname=a", "ttl=1"), new Documentation(), nowhere, nowhere);
        String[][] commands = {
            {"lint", "--format", "json", "dns.zone_create", "nickname=a", "ttl=1"},
            {"lint", "--format", "sarif", "dns.zone_create", "nickname=a", "ttl=1"},
            {"lint", "-"},
            {"spec", "show", "dns.zone_create"}
        };
        for (String[] command : commands) {
            CommandLine line = Main.commandLine();
            line.setOut(nowhere);
            line.setErr(nowhere);
            line.execute(command);
        }
    }
}

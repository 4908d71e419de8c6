package dev.memsetkit.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neovim shows what the server says; skipped where there is no Neovim ({@code apt-get install neovim}). */
class HeadlessEditorTest {

    private static final String SCRIPT = """
            local server = vim.lsp.start_client({
              cmd = { vim.env.JAVA, '-cp', vim.env.SERVER_CLASSES, 'dev.memsetkit.cli.Main', 'lsp' },
              root_dir = vim.fn.getcwd(), name = 'memsetkit' })
            vim.lsp.buf_attach_client(0, server)
            vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)
            for _, d in ipairs(vim.diagnostic.get(0)) do
              io.stdout:write('finding ' .. (d.lnum + 1) .. ':' .. (d.col + 1) .. ' ' .. d.code .. '\\n')
            end
            local function ask(what, line, column)
              local answer = vim.lsp.buf_request_sync(0, what, {
                textDocument = { uri = vim.uri_from_bufnr(0) },
                position = { line = line, character = column } }, 60000)
              return answer[server].result
            end
            io.stdout:write('hover ' .. ask('textDocument/hover', 0, 80).contents.value .. '\\n')
            for _, item in ipairs(ask('textDocument/completion', 0, 41)) do
              io.stdout:write('value ' .. item.label .. '\\n')
            end
            vim.lsp.stop_client(server)
            vim.wait(10000, function() return vim.lsp.client_is_stopped(server) end, 50)
            vim.cmd('qa!')
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void neovimShowsFindingsManualPagesAndValues() throws IOException, InterruptedException {
        assumeTrue(isThere("nvim"), "Neovim is not installed");
        Path file = Files.writeString(
                folder.resolve("a.sh"),
                "curl -s -u \"$KEY:\" -d nickname=a -d ttl=301 https://api.memset.com/v1/json/dns.zone_create\n");
        Path script = Files.writeString(folder.resolve("ask.lua"), SCRIPT);
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        "nvim", "--headless", "--clean", file.toString(), "-c", "luafile " + script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("SERVER_CLASSES", absolute(System.getProperty("java.class.path")));
        builder.environment().put("XDG_STATE_HOME", folder.toString());

        Process editor = builder.start();
        boolean done = editor.waitFor(180, TimeUnit.SECONDS);
        editor.destroyForcibly();

        assertThat(done).isTrue();
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .contains(
                        "finding 1:41 enum",
                        "hover ```text\nNAME\n    dns.zone_create - ",
                        "value 300\n",
                        "value 3600\n")
                .doesNotContain("value 600");
    }

    /** The editor runs elsewhere. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isThere(String program) {
        for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }
}

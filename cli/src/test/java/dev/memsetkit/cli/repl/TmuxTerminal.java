package dev.memsetkit.cli.repl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A terminal of a given size with a program in it, by tmux: keys go in, screens come out. */
final class TmuxTerminal implements AutoCloseable {

    private static final int POLL_MILLISECONDS = 120;
    private static final int QUIET_POLLS = 4;
    private static final long PATIENCE_NANOSECONDS = 60_000_000_000L;

    private final String socket = "memsetkit-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    private final String tmux;

    /** Starts a program; its environment has nothing but these variables. */
    TmuxTerminal(String tmux, int columns, int rows, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        this.tmux = tmux;
        List<String> words = new ArrayList<>(List.of("/usr/bin/env", "-i"));
        environment.forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(command);
        StringBuilder line = new StringBuilder();
        words.forEach(
                word -> line.append('\'').append(word.replace("'", "'\\''")).append("' "));
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                String.valueOf(columns),
                "-y",
                String.valueOf(rows),
                line + "; echo \"ended with $?\"; exec sleep 600");
    }

    /** Whether there is a tmux at that place that works. */
    static boolean isThere(String tmux) {
        try {
            return new ProcessBuilder(tmux, "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Types a text. */
    TmuxTerminal type(String text) throws IOException, InterruptedException {
        tmux("send-keys", "-l", text);
        return this;
    }

    /** Presses keys, by tmux's names, such as {@code Tab} or {@code C-c}. */
    TmuxTerminal press(String... keys) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("send-keys"));
        words.addAll(Arrays.asList(keys));
        tmux(words.toArray(new String[0]));
        return this;
    }

    /** The screen once it shows a text, perhaps over the end of a line, and nothing moves any more. */
    String screen(String expected) throws IOException, InterruptedException {
        return screen(expected, false);
    }

    /** Waits until nothing but a prompt is on the last line. */
    TmuxTerminal await(String prompt) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int quiet = 0;
        while (quiet < QUIET_POLLS) {
            String[] lines = tmux("capture-pane", "-p").stripTrailing().split("\n");
            quiet = lines[lines.length - 1].strip().equals(prompt) ? quiet + 1 : 0;
            if (System.nanoTime() - start > PATIENCE_NANOSECONDS) {
                throw new AssertionError("expected " + prompt + ", found:\n" + String.join("\n", lines));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
        }
        return this;
    }

    /** The same with the codes of colours and lines under words. */
    String styledScreen(String expected) throws IOException, InterruptedException {
        return screen(expected, true);
    }

    private String screen(String expected, boolean isStyled) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String before = "";
        int quiet = 0;
        while (System.nanoTime() - start < PATIENCE_NANOSECONDS) {
            String now = isStyled ? tmux("capture-pane", "-p", "-e") : tmux("capture-pane", "-p");
            boolean isThere = now.contains(expected) || now.replace("\n", "").contains(expected);
            quiet = isThere && now.equals(before) ? quiet + 1 : 0;
            if (quiet >= QUIET_POLLS) {
                return now.stripTrailing() + "\n";
            }
            before = now;
            TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
        }
        throw new AssertionError("expected \"" + expected + "\" on the screen, found:\n" + before);
    }

    private String tmux(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tmux, "-L", socket));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    @Override
    public void close() throws IOException {
        try {
            tmux("kill-server");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

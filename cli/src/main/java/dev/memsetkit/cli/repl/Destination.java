package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import dev.memsetkit.cli.result.ControlCharacters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Where the output of a line goes. A file is opened before the line is carried out: what cannot be written is known before a
 * call is made. What it held stays until there is a result.
 */
final class Destination implements AutoCloseable {

    private final ShellLine line;
    private final Screen screen;
    private final PrintWriter out;
    private boolean isNew;

    private Destination(ShellLine line, Screen screen, PrintWriter out) {
        this.line = line;
        this.screen = screen;
        this.out = out;
    }

    /**
     * Opens it.
     *
     * @throws LineException if it is a file that cannot be written
     */
    static Destination of(ShellLine line, Screen screen, PrintWriter out) throws LineException {
        Destination destination = new Destination(line, screen, out);
        switch (line.output()) {
            case SHOWN, COMMAND -> {}
            case SHOWN_AND_WRITTEN, WRITTEN, APPENDED -> destination.open();
        }
        return destination;
    }

    private void open() throws LineException {
        try {
            Path file = Path.of(line.target());
            try {
                Files.createFile(file);
                isNew = true;
            } catch (FileAlreadyExistsException e) {
                // APPEND leaves what the file holds; other places than files may not be opened twice.
                if (Files.isRegularFile(file) || Files.isDirectory(file)) {
                    Files.newOutputStream(file, StandardOpenOption.APPEND).close();
                } else if (!Files.isWritable(file)) {
                    throw new IOException(e);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new LineException(CliMessage.UNWRITABLE.text(line.target(), FileReason.of(line.target(), e)));
        }
    }

    /** How wide it is; 0 where nobody looks. */
    int columns() {
        return line.output() == ShellLine.Output.SHOWN ? screen.columns() : 0;
    }

    void show(String text) throws LineException {
        switch (line.output()) {
            case SHOWN -> screen.show(text);
            case SHOWN_AND_WRITTEN -> {
                out.print(screen.columns() > 0 ? ControlCharacters.maskedInLines(text) : text);
                write(text);
                out.println("(result piped to " + line.target() + ")");
            }
            case WRITTEN -> write(text);
            case APPENDED -> write(text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            case COMMAND -> pipe(text);
        }
    }

    /** A file that was made for a result that did not come goes away. */
    @Override
    public void close() throws LineException {
        if (isNew) {
            try {
                Files.deleteIfExists(Path.of(line.target()));
            } catch (IOException e) {
                throw new LineException(CliMessage.UNWRITABLE.text(line.target(), FileReason.of(line.target(), e)));
            }
        }
    }

    private void write(String text, StandardOpenOption... how) throws LineException {
        isNew = false;
        writeFile(line.target(), text, how);
    }

    static void writeFile(String file, String text, StandardOpenOption... how) throws LineException {
        try {
            Files.writeString(Path.of(file), text, how);
        } catch (IOException | IllegalArgumentException e) {
            throw new LineException(CliMessage.UNWRITABLE.text(file, FileReason.of(file, e)));
        }
    }

    private void pipe(String text) throws LineException {
        out.flush();
        try {
            Process process = new ProcessBuilder(List.of("/bin/sh", "-c", line.target()))
                    .redirectOutput(ProcessBuilder.Redirect.PIPE)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Thread feeder = new Thread(() -> {
                try (OutputStream in = process.getOutputStream()) {
                    in.write(text.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    // The command has read as much as it wants.
                }
            });
            feeder.start();
            out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            int code = process.waitFor();
            if (code != 0) {
                throw new LineException(CliMessage.COMMAND_FAILED.text(code));
            }
        } catch (IOException e) {
            throw new LineException(CliMessage.COMMAND_NOT_RUN.text());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LineException(CliMessage.INTERRUPTED.text());
        }
    }
}

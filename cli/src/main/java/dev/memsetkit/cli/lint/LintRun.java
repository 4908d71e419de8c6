package dev.memsetkit.cli.lint;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Checks inputs on all cores; findings come in the order of the input, whoever is done first. */
public final class LintRun {

    private static final String TOO_LARGE =
            "needs more memory than there is: split it, or set JAVA_TOOL_OPTIONS=-Xmx4g";

    private final ChunkLinter linter;
    private final Consumer<LintFinding> sink;
    private final LongConsumer progress;
    private final Baseline baseline;
    private final Totals totals = new Totals();

    /**
     * Prepares a run.
     *
     * @param baseline the findings that are not told again
     * @param sink gets each finding, on the thread that runs
     * @param progress gets the number of bytes that are done
     */
    public LintRun(ChunkLinter linter, Baseline baseline, Consumer<LintFinding> sink, LongConsumer progress) {
        this.linter = linter;
        this.baseline = baseline;
        this.sink = sink;
        this.progress = progress;
    }

    /** Checks all inputs; what cannot be read becomes a finding. */
    public Totals run(List<Input> inputs) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "lint");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<ChunkLinter.Result>> running = new ArrayDeque<>();
        try {
            for (Input input : inputs) {
                read(input, chunk -> {
                    while (running.size() > threads * 2) {
                        finish(running.remove());
                    }
                    running.add(workers.submit(() -> lint(chunk)));
                });
            }
            while (!running.isEmpty()) {
                finish(running.remove());
            }
        } finally {
            workers.shutdownNow();
        }
        return totals;
    }

    private interface ChunkSink {
        void accept(Chunk chunk) throws InterruptedException;
    }

    private static void read(Input input, ChunkSink chunks) throws InterruptedException {
        try (ChunkReader reader = new ChunkReader(input)) {
            for (Chunk chunk = reader.next(); chunk != null; chunk = reader.next()) {
                chunks.accept(chunk);
            }
        } catch (IOException e) {
            chunks.accept(Chunk.failed(input, 1, "cannot be read: " + reason(e)));
        } catch (OutOfMemoryError e) {
            chunks.accept(Chunk.failed(input, 1, TOO_LARGE));
        }
    }

    /** A piece that cannot be checked must not stop the others. */
    private ChunkLinter.Result lint(Chunk chunk) {
        try {
            return linter.lint(chunk);
        } catch (OutOfMemoryError e) {
            return linter.lint(Chunk.failed(chunk.input(), chunk.line(), TOO_LARGE));
        } catch (RuntimeException e) {
            String name = e.getClass().getSimpleName();
            return linter.lint(
                    Chunk.failed(chunk.input(), chunk.line(), "cannot be checked: unexpected " + name + "; report it"));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void finish(Future<ChunkLinter.Result> future) throws InterruptedException {
        try {
            ChunkLinter.Result result = future.get();
            List<LintFinding> found = new ArrayList<>();
            for (LintFinding finding : result.findings()) {
                if (!baseline.knows(finding)) {
                    found.add(finding);
                }
            }
            totals.add(found, result.calls(), result.notRead());
            found.forEach(sink);
            progress.accept(result.bytes());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.LineCalls;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Span;
import dev.memsetkit.cli.input.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds what is to be told of a piece of an input. */
public final class ChunkLinter {

    private final CallLinter linter;
    private final JsonCalls json;
    private final LineCalls lines;

    /** Reads with these readers, checks with this linter. */
    public ChunkLinter(CallLinter linter, JsonCalls json, LineCalls lines) {
        this.linter = linter;
        this.json = json;
        this.lines = lines;
    }

    /**
     * What a piece gave.
     *
     * @param findings in order
     * @param calls how many calls it has
     * @param bytes how many bytes it is long
     */
    record Result(List<Finding> findings, long calls, long bytes) {}

    Result lint(Chunk chunk) {
        List<Finding> findings = new ArrayList<>();
        if (!chunk.failure().isEmpty()) {
            SourceText nothing = new SourceText(chunk.input(), chunk.line(), "", Secrets.NONE);
            linter.lint(new Unreadable(new Span(0, 0), chunk.failure()), nothing, findings);
            return new Result(findings, 0, 0);
        }
        long calls = chunk.form() == Chunk.Form.DOCUMENT
                ? text(chunk, 0, chunk.length(), chunk.line(), findings, json::read)
                : lines(chunk, findings);
        return new Result(findings, calls, chunk.length());
    }

    private interface Reader {
        void read(String text, Consumer<Reading> sink);
    }

    private long lines(Chunk chunk, List<Finding> findings) {
        byte[] bytes = chunk.bytes();
        long calls = 0;
        long line = chunk.line();
        for (int start = 0; start < chunk.length(); ) {
            long at = line;
            int end = start;
            while (end < chunk.length() && !Chunk.endsLine(bytes, end, start)) {
                if (bytes[end++] == '\n') {
                    line++;
                }
            }
            JsonCalls.Quick quick = bytes[start] == '{' ? json.quick(bytes, start, end - start) : null;
            if (quick != null && linter.clean(quick)) {
                calls++;
            } else {
                Reader reader = chunk.form() == Chunk.Form.JSON_LINES ? this::json : lines::read;
                calls += text(chunk, start, end, at, findings, reader);
            }
            start = end + 1;
            line++;
        }
        return calls;
    }

    /** Reads a line of a file of which the name says that there is nothing but JSON in it. */
    private void json(String line, Consumer<Reading> sink) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        if (start == line.length()) {
            return;
        }
        char first = line.charAt(start);
        if (first == '{' || first == '[') {
            json.read(line, sink);
        } else {
            sink.accept(new Unreadable(
                    new Span(start, start + 1),
                    "found no JSON, expected an object {\"method\": ..., \"params\": {...}}"));
        }
    }

    private long text(Chunk chunk, int start, int end, long line, List<Finding> findings, Reader reader) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(chunk.bytes(), start, end - start))
                    .toString();
            List<Reading> readings = new ArrayList<>();
            reader.read(text, readings::add);
            SourceText source = new SourceText(chunk.input(), line, text, Secrets.of(readings));
            readings.forEach(reading -> linter.lint(reading, source, findings));
            return readings.stream().filter(Call.class::isInstance).count();
        } catch (CharacterCodingException e) {
            SourceText source = new SourceText(chunk.input(), line, "", Secrets.NONE);
            linter.lint(new Unreadable(new Span(0, 0), "found bytes that are not UTF-8"), source, findings);
            return 0;
        }
    }
}

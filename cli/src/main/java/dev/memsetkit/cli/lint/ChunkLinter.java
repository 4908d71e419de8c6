package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.format.FileCalls;
import dev.memsetkit.cli.format.FileKind;
import dev.memsetkit.cli.http.RequestCalls;
import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.PossibleCall;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Unreadable;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what is to be told of a piece of an input. */
public final class ChunkLinter {

    private final CallLinter linter;
    private final JsonCalls json;
    private final RequestCalls requests;
    private final String method;

    /**
     * Checks with a linter.
     *
     * @param method method of JSON and forms that name none; empty for none
     */
    public ChunkLinter(CallLinter linter, RequestCalls requests, String method) {
        this.linter = linter;
        this.json = new JsonCalls(method);
        this.requests = requests;
        this.method = method;
    }

    /**
     * What a piece gave.
     *
     * @param findings in order
     * @param calls how many calls it has
     * @param notRead how many places mention the API and were not read
     * @param bytes how many bytes it is long
     */
    record Result(List<LintFinding> findings, long calls, long notRead, long bytes) {}

    /** Adds up what the texts of a piece give. */
    private static final class Sum {
        private final List<LintFinding> findings = new ArrayList<>();
        private long calls;
        private long notRead;
    }

    Result lint(Chunk chunk) {
        Sum sum = new Sum();
        if (!chunk.failure().isEmpty()) {
            SourceText nothing = new SourceText(chunk.input().name(), chunk.line(), "", Secrets.NONE);
            linter.lint(new Unreadable(new Span(0, 0), chunk.failure()), nothing, sum.findings);
        } else if (chunk.lines()) {
            lines(chunk, sum);
        } else {
            text(chunk, chunk.input().kind(), 0, chunk.length(), chunk.line(), sum);
        }
        return new Result(sum.findings, sum.calls, sum.notRead, chunk.length());
    }

    private void lines(Chunk chunk, Sum sum) {
        byte[] bytes = chunk.bytes();
        long line = chunk.line();
        // In a text that starts with JSON, other lines may follow that belong together.
        boolean jsonOnly = chunk.input().kind() != FileKind.TEXT;
        int other = -1;
        long otherLine = 0;
        for (int start = 0; start < chunk.length(); line++) {
            int end = start;
            while (end < chunk.length() && bytes[end] != '\n') {
                end++;
            }
            boolean object = bytes[start] == '{';
            JsonCalls.Quick quick = object ? json.quick(bytes, start, end - start) : null;
            boolean clean = quick != null && linter.clean(quick);
            if ((clean || jsonOnly) && other >= 0) {
                text(chunk, FileKind.TEXT, other, start, otherLine, sum);
                other = -1;
            }
            if (clean) {
                sum.calls++;
            } else if (jsonOnly) {
                text(chunk, FileKind.JSON, start, end, line, sum);
            } else if (other < 0) {
                other = start;
                otherLine = line;
            }
            start = end + 1;
        }
        if (other >= 0) {
            text(chunk, FileKind.TEXT, other, chunk.length(), otherLine, sum);
        }
    }

    private void text(Chunk chunk, FileKind kind, int start, int end, long line, Sum sum) {
        Input input = chunk.input();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(chunk.bytes(), start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            if (input.named() && (kind == FileKind.JSON || kind == FileKind.JSON_LINES)) {
                SourceText source = new SourceText(input.name(), line, "", Secrets.NONE);
                linter.lint(new Unreadable(new Span(0, 0), "found bytes that are not UTF-8"), source, sum.findings);
                return;
            }
            // An older encoding of Europe; the calls themselves are ASCII in all of them.
            text = new String(chunk.bytes(), start, end - start, StandardCharsets.ISO_8859_1);
        }
        int mark = text.startsWith("\ufeff") ? 1 : 0;
        List<Reading> readings = new ArrayList<>();
        FileCalls calls = FileCalls.of(requests, input.files(), method, readings::add);
        calls.read(kind, MappedText.of(text, 0).part(mark, text.length()), input.named());
        readings.sort(
                Comparator.comparingInt(reading -> CallLinter.place(reading).start()));
        SourceText source = new SourceText(
                input.name(),
                line,
                text,
                Secrets.of(readings, text, linter::near).with(calls.hidden()));
        // What stands in a function is found once for each call of it.
        Set<LintFinding> findings = new LinkedHashSet<>();
        for (Reading reading : readings) {
            if (source.isIgnored(CallLinter.place(reading), reading instanceof NotRead ? LintFinding.NOT_READ : "")) {
                continue;
            }
            List<LintFinding> found = new ArrayList<>();
            linter.lint(reading, source, found);
            if (reading instanceof PossibleCall) {
                found.removeIf(findings::contains);
                found.replaceAll(LintFinding::possible);
            }
            findings.addAll(found);
            sum.calls += reading instanceof Call ? 1 : 0;
            sum.notRead += reading instanceof NotRead ? 1 : 0;
        }
        sum.findings.addAll(findings);
    }
}

package dev.memsetkit.cli.call;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.memsetkit.cli.client.UncheckedClient;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.message.FileReason;
import dev.memsetkit.client.runtime.Batch;
import dev.memsetkit.client.runtime.MemsetException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls that a file holds: an array of JSON, or objects one behind the other. */
public final class BatchFile {

    private static final List<String> KEYS = List.of("jsonrpc", "id", "method", "params");

    private final Path file;
    private final List<Entry> entries;

    private record Entry(String method, Map<String, Object> parameters) {}

    /**
     * What the calls gave.
     *
     * @param values the results in the order of the calls; null for those that failed
     * @param exitCode of the first that failed, or 0
     */
    public record Results(JsonNode values, int exitCode) {}

    private BatchFile(Path file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Reads a file.
     *
     * @param input what is read where the file is {@code -}
     */
    public static BatchFile read(Path file, InputStream input) throws CallException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        List<JsonNode> calls = new ArrayList<>();
        try (var in = file.toString().equals("-") ? input : Files.newInputStream(file);
                MappingIterator<JsonNode> nodes =
                        mapper.readerFor(JsonNode.class).readValues(in)) {
            while (nodes.hasNextValue()) {
                calls.add(nodes.nextValue());
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new CallException(CallExit.USAGE, CliMessage.BATCH_NOT_JSON.text(file, line, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new CallException(
                    CallExit.USAGE, CliMessage.UNREADABLE_BATCH.text(file, FileReason.of(file.toString(), e)));
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode call : calls) {
            entries.add(entry(file, entries.size() + 1, call, mapper));
        }
        if (entries.isEmpty()) {
            throw new CallException(CallExit.USAGE, CliMessage.EMPTY_BATCH.text(file));
        }
        return new BatchFile(file, entries);
    }

    private static Entry entry(Path file, int number, JsonNode call, JsonMapper mapper) throws CallException {
        boolean isCall = call.isObject() && call.path("method").isTextual();
        isCall &= call.path("params").isObject() || call.path("params").isMissingNode();
        for (var names = call.fieldNames(); names.hasNext(); ) {
            isCall &= KEYS.contains(names.next());
        }
        if (!isCall) {
            throw new CallException(CallExit.USAGE, CliMessage.NOT_A_CALL.text(file, number));
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        call.path("params")
                .properties()
                .forEach(field -> parameters.put(field.getKey(), mapper.convertValue(field.getValue(), Object.class)));
        return new Entry(call.path("method").asText(), parameters);
    }

    /** The methods that are called. */
    public List<String> methods() {
        return entries.stream().map(Entry::method).toList();
    }

    /**
     * Checks all calls before one is made.
     *
     * @throws CallException if one of them must not be made; then none is
     */
    public void check(CheckedCall checks, boolean readOnly, boolean unchecked) throws CallException {
        CallException first = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String place = file + ", call " + (i + 1) + ": ";
            if (!unchecked) {
                checkName(checks, place, entry.method());
            }
            if (readOnly && !checks.isSafe(entry.method())) {
                throw new CallException(CallExit.USAGE, CliMessage.READ_ONLY_BATCH.text(place, entry.method()));
            } else if (checks.isCharging(entry.method())
                    && !Boolean.TRUE.equals(entry.parameters().get(Spending.DRY_RUN))) {
                throw new CallException(CallExit.NOT_AGREED, CliMessage.CHARGES_IN_BATCH.text(place, entry.method()));
            }
            try {
                if (!unchecked) {
                    checks.check(entry.method(), entry.parameters());
                }
            } catch (CallException e) {
                first = first == null ? new CallException(e.exitCode(), place + e.getMessage()) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static void checkName(CheckedCall checks, String place, String method) throws CallException {
        try {
            checks.checkName(method);
        } catch (CallException e) {
            throw new CallException(e.exitCode(), place + e.getMessage());
        }
    }

    /** Makes the calls; says what failed. */
    public Results make(UncheckedClient client, PrintWriter err) {
        Batch batch = client.batch();
        List<Batch.Entry<JsonNode>> made = new ArrayList<>();
        for (Entry entry : entries) {
            made.add(batch.add(client.call(entry.method(), entry.parameters())));
        }
        batch.execute();
        ArrayNode values = new JsonMapper().createArrayNode();
        int code = 0;
        for (int i = 0; i < made.size(); i++) {
            try {
                values.add(made.get(i).result());
            } catch (MemsetException | IOException e) {
                values.addNull();
                CallException failure = CallFailures.of(e);
                err.println("error: " + file + ", call " + (i + 1) + ": " + failure.getMessage());
                code = code == 0 ? failure.exitCode() : code;
            }
        }
        return new Results(values, code);
    }
}

package dev.memsetkit.cli.mashell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session of ma-shell 0.3 as it was recorded.
 *
 * @param arguments the words of the command line, without those that say where the server is
 * @param hasKey whether the key was given
 * @param input what was typed; empty for a single command
 * @param sent what reached the server
 * @param answers the answers by method, in their order
 * @param out what was printed
 * @param err what was printed as an error
 * @param exit the exit code
 * @param file what the pipe wrote; {@code null} if there was none
 */
record RecordedSession(
        List<String> arguments,
        boolean hasKey,
        String input,
        List<CannedServer.Sent> sent,
        List<Map.Entry<String, String>> answers,
        String out,
        String err,
        int exit,
        @Nullable String file) {

    /** Sessions with the key that they were recorded with, and the server's list of its methods. */
    record All(String key, String listing, List<RecordedSession> sessions) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** Reads a file of sessions. */
    static All read(Path path) throws IOException {
        JsonNode all = MAPPER.readTree(path.toFile());
        List<RecordedSession> sessions = new ArrayList<>();
        String listing = "";
        for (JsonNode session : all.path("sessions")) {
            List<CannedServer.Sent> sent = new ArrayList<>();
            List<Map.Entry<String, String>> answers = new ArrayList<>();
            for (JsonNode call : session.path("sent")) {
                String method = call.path("method").asText();
                if (method.equals("system.listMethods")) {
                    listing = call.path("answer").asText();
                    continue;
                }
                List<Object> parameters = new ArrayList<>();
                for (JsonNode value : call.path("params")) {
                    if (!value.isEmpty() || value.isTextual()) {
                        parameters.add(MAPPER.convertValue(value, Object.class));
                    }
                }
                sent.add(new CannedServer.Sent(method, parameters));
                answers.add(Map.entry(method, call.path("answer").asText()));
            }
            List<String> arguments = new ArrayList<>();
            session.path("arguments").forEach(word -> arguments.add(word.asText()));
            sessions.add(new RecordedSession(
                    arguments,
                    session.path("key_given").asBoolean(true),
                    session.path("input").asText(""),
                    sent,
                    answers,
                    session.path("stdout").asText(),
                    session.path("stderr").asText(),
                    session.path("exit").asInt(),
                    session.path("out.json").asText(null)));
        }
        return new All(all.path("api_key").asText(), listing, sessions);
    }

    /** What it is with less sent, at its beginning, or something else. */
    RecordedSession with(List<CannedServer.Sent> reallySent, String printed, int code) {
        List<Map.Entry<String, String>> given =
                answers.subList(Math.max(0, answers.size() - reallySent.size()), answers.size());
        return new RecordedSession(arguments, hasKey, input, reallySent, given, printed, "", code, file);
    }

    @Override
    public String toString() {
        return arguments + (input.isEmpty() ? "" : " " + input.strip().replace("\n", " / "));
    }
}

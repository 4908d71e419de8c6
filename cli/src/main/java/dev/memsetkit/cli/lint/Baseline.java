package dev.memsetkit.cli.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.cli.message.CliMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The findings that a project knows of, so that only new ones are told. */
public final class Baseline {

    private final Set<String> known;
    private final Fingerprints fingerprints = new Fingerprints();
    private final ArrayNode met = new JsonMapper().createArrayNode();
    private long passedOver;

    private Baseline(Set<String> known) {
        this.known = known;
    }

    /** Knows no findings. */
    public static Baseline empty() {
        return new Baseline(Set.of());
    }

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws IOException if it cannot be read, with a message that names it
     */
    public static Baseline read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(CliMessage.NO_BASELINE_FILE.text(file));
        }
        try {
            JsonNode document = new JsonMapper().readTree(file.toFile());
            if (document.path("version").asInt() != 1
                    || !document.path("findings").isArray()) {
                throw new IOException(CliMessage.NOT_A_BASELINE.text(file));
            }
            Set<String> known = new HashSet<>();
            document.path("findings")
                    .forEach(one -> known.add(one.path("fingerprint").asText()));
            return new Baseline(known);
        } catch (JsonProcessingException e) {
            throw new IOException(CliMessage.NOT_JSON.text(file, e.getOriginalMessage()), e);
        }
    }

    /** Whether a finding is known; what could not be read never is. */
    boolean knows(LintFinding finding) {
        if (finding.unreadable()) {
            return false;
        }
        String fingerprint = fingerprints.of(finding);
        ObjectNode one = met.addObject();
        one.put("fingerprint", fingerprint);
        one.put("file", finding.file());
        one.put("rule", finding.rule());
        one.put("message", finding.message());
        boolean isKnown = known.contains(fingerprint);
        passedOver += isKnown ? 1 : 0;
        return isKnown;
    }

    /** How many findings were passed over since they are known. */
    public long passedOver() {
        return passedOver;
    }

    /** How many findings there were, known ones too. */
    public int size() {
        return met.size();
    }

    /** Writes all findings that there were into a file, which knows them from then on. */
    public void write(Path file) throws IOException {
        ObjectNode document = new JsonMapper().createObjectNode();
        document.put("version", 1);
        document.set("findings", met);
        Files.writeString(
                file, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
    }
}

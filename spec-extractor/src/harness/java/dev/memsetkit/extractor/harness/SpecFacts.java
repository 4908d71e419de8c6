package dev.memsetkit.extractor.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an extraction found, as a set that can be compared.
 *
 * @param facts each fact of the spec with its place in it; no prose
 * @param prose the texts, with their places in the spec
 * @param findings the findings, without their places in the document
 */
record SpecFacts(Set<String> facts, Set<String> prose, Set<String> findings) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> PLACES = Set.of("x-source", "x-doc-problems", "x-read-from");
    private static final Set<String> TEXTS =
            Set.of("description", "summary", "notes", "$comment", "when", "x-enum-descriptions", "message");

    /** Reads a document; what ends the extraction is a finding too. */
    static SpecFacts of(Path document) throws IOException {
        Extraction extraction;
        try {
            extraction = new Extractor().extract(List.of(document.toString()));
        } catch (RuntimeException e) {
            return new SpecFacts(Set.of(), Set.of(), Set.of("refused: " + e));
        }
        SpecFacts found = new SpecFacts(new HashSet<>(), new HashSet<>(), new HashSet<>());
        found.add("", JSON.readTree(OpenRpcWriter.write(extraction.spec())), false);
        for (Finding finding : extraction.findings()) {
            found.findings.add(finding.kind() + " " + finding.code() + " " + finding.message());
        }
        return found;
    }

    private void add(String place, JsonNode node, boolean text) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                if (!PLACES.contains(member.getKey())) {
                    add(place + "/" + member.getKey(), member.getValue(), text || TEXTS.contains(member.getKey()));
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                // What has no name is told by where it stands: its place in the list moves with what comes before it.
                String where = node.get(i).path("where").asText(Integer.toString(i));
                add(place + "/" + node.get(i).path("name").asText(where), node.get(i), text);
            }
        } else {
            (text ? prose : facts).add(place + "=" + node.asText());
        }
    }
}

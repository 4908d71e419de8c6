package dev.memsetkit.extractor.corrections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What people know better than the documentation: an OpenAPI Overlay 1.0 document whose actions are applied, in order,
 * to an extracted spec.
 *
 * <p>Corrections do not rot: an action whose target is gone, that changes nothing any more, or after which the spec is
 * no valid spec, is refused.
 */
public final class Corrections {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<OverlayAction> actions;
    private final Configuration jsonPath = Configuration.builder()
            .jsonProvider(new JacksonJsonNodeJsonProvider(MAPPER))
            .options(Option.ALWAYS_RETURN_LIST)
            .build();

    private Corrections(List<OverlayAction> actions) {
        this.actions = List.copyOf(actions);
    }

    /**
     * Reads the corrections.
     *
     * @param file an OpenAPI Overlay in JSON
     * @return the corrections, in the order of the file
     * @throws BadInputException if the file cannot be read or is no overlay with a reason and a source for each
     *     action
     */
    public static Corrections read(Path file) {
        return new Corrections(OverlayReader.read(file));
    }

    /**
     * A spec with what the corrections changed in it.
     *
     * @param spec the corrected spec
     * @param changes every fact that changed, in the order of the actions
     */
    public record Corrected(ApiSpec spec, List<Correction> changes) {
        /**
         * Keeps an unmodifiable copy of {@code changes}.
         *
         * @param spec the {@link #spec()}
         * @param changes the {@link #changes()}
         */
        public Corrected {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Applies the corrections.
     *
     * @param spec what the documentation says
     * @return the corrected spec
     * @throws BadInputException if one of them has become pointless or wrong; the message names it
     */
    public Corrected apply(ApiSpec spec) {
        List<Correction> changes = new ArrayList<>();
        ApiSpec corrected = spec;
        JsonNode tree = tree(spec);
        for (OverlayAction action : actions) {
            JsonNode changed = tree.deepCopy();
            apply(action, changed);
            corrected = valid(action, changed);
            // What the reader of specs passes over is no fact, so the spec as it is written decides what has changed.
            JsonNode written = tree(corrected);
            List<TreeChanges.Change> differences = TreeChanges.between(tree, written);
            if (differences.isEmpty()) {
                throw InputError.POINTLESS_ACTION.at(action.described());
            }
            differences.forEach(change -> changes.add(correction(action, change)));
            tree = written;
        }
        // Where one action undoes what another did, the fact is as documented.
        List<String> facts = TreeChanges.between(tree(spec), tree).stream()
                .map(TreeChanges.Change::where)
                .toList();
        return new Corrected(corrected.withCorrected(facts), changes);
    }

    private void apply(OverlayAction action, JsonNode tree) {
        JsonNode update = action.update();
        ArrayNode targets = targets(action, tree);
        if (update == null) {
            action.target().delete(tree, jsonPath);
            return;
        }
        for (JsonNode target : targets) {
            if (!OverlayMerge.into(target, update)) {
                throw InputError.WRONG_TARGET.at(
                        action.described(), kind(target), update.isObject() ? "an object" : "an array");
            }
        }
    }

    private ArrayNode targets(OverlayAction action, JsonNode tree) {
        ArrayNode targets;
        try {
            targets = action.target().read(tree, jsonPath);
        } catch (PathNotFoundException e) {
            // A path without wildcards and filters leads to something or fails.
            targets = MAPPER.createArrayNode();
        }
        if (targets.isEmpty()) {
            throw InputError.TARGET_GONE.at(action.described());
        }
        return targets;
    }

    private static ApiSpec valid(OverlayAction action, JsonNode tree) {
        try {
            return OpenRpcReader.read(tree.toString(), "spec");
        } catch (SpecException e) {
            throw InputError.INVALIDATES_SPEC
                    .at(action.described(), e.getMessage())
                    .because(e);
        }
    }

    private static Correction correction(OverlayAction action, TreeChanges.Change change) {
        return new Correction(
                action.place(),
                action.reason(),
                action.evidence(),
                change.where(),
                change.before().toString(),
                change.after().toString());
    }

    private static String kind(JsonNode node) {
        return node.isValueNode() ? node.toString() : node.isArray() ? "an array" : "an object";
    }

    private static JsonNode tree(ApiSpec spec) {
        try {
            return MAPPER.readTree(OpenRpcWriter.write(spec));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a spec is written as JSON", e);
        }
    }
}

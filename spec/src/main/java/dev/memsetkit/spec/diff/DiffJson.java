package dev.memsetkit.spec.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.Info;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A diff as JSON for programs; {@code diff.schema.json} beside this class documents it. */
public final class DiffJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter JSON = new JsonMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private DiffJson() {}

    /**
     * {@return the document, with a line feed at its end}
     *
     * @param diff what changed; may be empty
     */
    public static String write(SpecDiff diff) {
        ObjectNode root = NODES.objectNode();
        root.set("old", info(diff.before()));
        root.set("new", info(diff.after()));
        root.put("breaking", diff.breaking());
        diff.nextVersion()
                .ifPresent(next ->
                        root.put("currentVersion", diff.currentVersion()).put("nextVersion", next));
        ArrayNode changes = root.putArray("changes");
        diff.changes().forEach(change -> changes.add(change(change)));
        ObjectNode changelog = root.putObject("changelog");
        ArrayNode unseen = changelog.putArray("claimedNotSeen");
        diff.changelog()
                .unseen()
                .forEach(claim -> unseen.addObject()
                        .put("version", claim.version())
                        .put("subject", claim.subject())
                        .put("words", claim.words()));
        ArrayNode unannounced = changelog.putArray("seenNotAnnounced");
        diff.changelog()
                .unannounced()
                .forEach(change ->
                        unannounced.addObject().put("kind", change.kind().id()).put("where", change.where()));
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a diff is made of plain values", e);
        }
    }

    private static ObjectNode info(Info info) {
        return NODES.objectNode()
                .put("title", info.title())
                .put("version", info.version())
                .put("generated", info.generated());
    }

    private static ObjectNode change(Change change) {
        ObjectNode node = NODES.objectNode()
                .put("kind", change.kind().id())
                .put("owner", change.owner())
                .put("where", change.where());
        ArrayNode effects = node.putArray("effects");
        change.effects()
                .forEach(effect ->
                        effects.add(effect.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        node.put("breaking", change.breaking()).put("reason", change.reason());
        side(node, "old", change.before());
        side(node, "new", change.after());
        Rename rename = change.rename();
        if (rename != null) {
            node.putObject("rename")
                    .put("stated", rename.stated())
                    .put("percent", rename.percent())
                    .put("evidence", rename.evidence());
        }
        return node;
    }

    private static void side(ObjectNode node, String key, @Nullable Side side) {
        if (side != null) {
            ObjectNode child =
                    node.putObject(key).put("pointer", side.pointer()).put("value", side.value());
            if (side.source() != null) {
                child.put("source", side.source().toString());
            }
        }
    }
}

package dev.memsetkit.cli.repl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.spec.Documentation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What ids there are, for completion: asked for once in a session, in the background, by methods that change nothing and take
 * nothing. {@code zone_id} of {@code dns.zone_record_create} is found by {@code dns.zone_list}, {@code name} of {@code
 * server.info} by {@code server.list}.
 */
final class LiveIds {

    /** An id and what it is called. */
    record Id(String value, String meaning) {}

    private static final long PATIENCE_MILLISECONDS = 1500;

    private final Documentation documentation;
    private final Function<String, JsonNode> call;
    private final Map<String, CompletableFuture<List<Id>>> asked = new HashMap<>();

    /**
     * Ids of an account.
     *
     * @param call calls a method without parameters; may throw
     */
    LiveIds(Documentation documentation, Function<String, JsonNode> call) {
        this.documentation = documentation;
        this.call = call;
    }

    /** Starts to ask for the ids that a parameter takes, so that they are there when they are needed. */
    void begin(String method, String parameter) {
        asked(method, parameter);
    }

    /** The ids; none if they do not come soon, or nobody lists them. */
    List<Id> of(String method, String parameter) {
        try {
            return asked(method, parameter).get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (TimeoutException | ExecutionException e) {
            return List.of();
        }
    }

    private CompletableFuture<List<Id>> asked(String method, String parameter) {
        String list = listFor(method, parameter);
        if (list == null) {
            return CompletableFuture.completedFuture(List.of());
        }
        boolean isById = !parameter.equals("name");
        return asked.computeIfAbsent(
                list + (isById ? " id" : " name"),
                key -> CompletableFuture.supplyAsync(() -> ids(call.apply(list), isById))
                        .exceptionally(e -> List.of()));
    }

    @Nullable
    String listFor(String method, String parameter) {
        int dot = method.lastIndexOf('.');
        if (dot < 0) {
            return null;
        }
        String group = method.substring(0, dot + 1);
        List<String> candidates = new ArrayList<>();
        if (parameter.equals("id") || parameter.equals("name")) {
            String words = method.substring(dot + 1);
            for (int end = words.lastIndexOf('_'); end > 0; end = words.lastIndexOf('_', end - 1)) {
                candidates.add(group + words.substring(0, end) + "_list");
            }
            candidates.add(group + "list");
        } else if (parameter.endsWith("_id") || parameter.endsWith("_name")) {
            String words = parameter.substring(0, parameter.lastIndexOf('_'));
            candidates.add(group + words + "_list");
            candidates.add(words + ".list");
        }
        for (String candidate : candidates) {
            JsonNode described = documentation.method(candidate);
            boolean takesNothing = true;
            for (JsonNode taken : described.path("params")) {
                takesNothing &= !taken.path("required").asBoolean();
            }
            if (described.path("x-safe").asBoolean() && takesNothing) {
                return candidate;
            }
        }
        return null;
    }

    private static List<Id> ids(JsonNode result, boolean isById) {
        List<Id> ids = new ArrayList<>();
        for (JsonNode item : result) {
            JsonNode id = item.path(isById ? "id" : "name");
            if (id.isValueNode()) {
                String meaning = item.path("nickname").asText(item.path("name").asText(""));
                ids.add(new Id(id.asText(), meaning));
            }
        }
        return ids;
    }
}

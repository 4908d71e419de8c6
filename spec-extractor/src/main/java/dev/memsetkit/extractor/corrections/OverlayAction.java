package dev.memsetkit.extractor.corrections;

import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;

/**
 * One action of an overlay.
 *
 * @param place where it stands, for messages
 * @param expression what it changes, as written
 * @param target the same, compiled
 * @param reason why
 * @param evidence where that is known from
 * @param update what is merged into each target; {@code null} if the targets are removed
 */
record OverlayAction(
        String place,
        String expression,
        JsonPath target,
        String reason,
        String evidence,
        @Nullable JsonNode update) {

    /** The place with the target, which says more than a number. */
    String described() {
        return place + " (" + expression + ")";
    }
}

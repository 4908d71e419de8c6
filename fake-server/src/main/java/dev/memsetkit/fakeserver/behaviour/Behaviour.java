package dev.memsetkit.fakeserver.behaviour;

import com.fasterxml.jackson.databind.JsonNode;

/** What a method does. */
@FunctionalInterface
public interface Behaviour {
    /**
     * Carries out a call whose parameters are valid by the documentation.
     *
     * @return the answer, not yet in its documented shape
     * @throws dev.memsetkit.fakeserver.api.ApiFault if the API refuses the call
     */
    JsonNode answer(ApiCall call);
}

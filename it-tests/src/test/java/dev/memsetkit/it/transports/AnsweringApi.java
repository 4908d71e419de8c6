package dev.memsetkit.it.transports;

import com.fasterxml.jackson.databind.JsonNode;

/** What answers calls, whatever access method they come by. */
public interface AnsweringApi {

    /**
     * The result of a call.
     *
     * @param params the parameters; all of them are text where a form was posted
     * @throws Refusal if the API reports an error
     */
    JsonNode call(String method, JsonNode params);

    /** An error of the API. */
    final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final String type;
        final int code;
        final int status;

        /** An error as the documentation lists it. */
        public Refusal(String type, int code, int status, String message) {
            super(message);
            this.type = type;
            this.code = code;
            this.status = status;
        }
    }
}

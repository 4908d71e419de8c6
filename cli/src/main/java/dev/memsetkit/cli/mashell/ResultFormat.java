package dev.memsetkit.cli.mashell;

import com.fasterxml.jackson.databind.JsonNode;

/** How results are printed. */
public interface ResultFormat {

    /** The result, without a line end behind it. */
    String text(JsonNode result);
}

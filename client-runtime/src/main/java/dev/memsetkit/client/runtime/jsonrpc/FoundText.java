package dev.memsetkit.client.runtime.jsonrpc;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What was found, in a few words. */
final class FoundText {

    private static final int MAX_LENGTH = 60;

    private FoundText() {}

    /** The current token. */
    static String of(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> "{...}";
            case START_ARRAY -> "[...]";
            case VALUE_STRING -> "\"" + quoted(json.getText()) + "\"";
            default -> quoted(json.getText());
        };
    }

    static String quoted(String text) {
        int end = text.offsetByCodePoints(0, Math.min(MAX_LENGTH, text.codePointCount(0, text.length())));
        StringBuilder line = new StringBuilder();
        text.substring(0, end)
                .codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return end < text.length() ? line + "..." : line.toString();
    }
}

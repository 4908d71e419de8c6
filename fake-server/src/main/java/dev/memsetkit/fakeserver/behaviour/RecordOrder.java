package dev.memsetkit.fakeserver.behaviour;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/**
 * The order of the records of a zone, as recorded: by name, compared as upper-case ASCII. The underscore thus comes after
 * the letters, as in the database that the API has behind it. Records of one name keep the order in which they were made.
 */
final class RecordOrder {

    static final Comparator<ObjectNode> BY_NAME = (left, right) ->
            compare(left.path("record").asText(), right.path("record").asText());

    private RecordOrder() {}

    private static int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            int difference = upper(left.charAt(i)) - upper(right.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return left.length() - right.length();
    }

    private static char upper(char letter) {
        return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
    }
}

package dev.memsetkit.fakeserver.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields as they were sent, of the query and of a form: none of them is taken for another that has its name, and no text is
 * repaired.
 */
final class SentFields {

    private final Map<String, String> values = new LinkedHashMap<>();
    private String problem = "";

    /** Adds a field, whose bytes stand in the texts as characters of ISO-8859-1. */
    void add(String nameBytes, String valueBytes, Charset charset) {
        String name;
        try {
            name = decoded(nameBytes, charset);
        } catch (CharacterCodingException e) {
            problem("A name of a parameter is not " + charset + ".");
            return;
        }
        try {
            String value = decoded(valueBytes, charset);
            String other = values.put(name, value);
            if (other != null && !other.equals(value)) {
                problem(name + ": Sent more than once, with different values.");
            }
        } catch (CharacterCodingException e) {
            problem(name + ": The text is not " + charset + ".");
        }
    }

    private static String decoded(String bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    private void problem(String found) {
        if (problem.isEmpty()) {
            problem = found;
        }
    }

    /** The fields by name. */
    Map<String, String> values() {
        return values;
    }

    /** The first that is wrong, in words of the API; empty if nothing is. */
    String problem() {
        return problem;
    }
}

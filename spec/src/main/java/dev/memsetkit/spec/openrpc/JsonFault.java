package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.SpecException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a text is no document that can be read, with the line, the column and, within a document, the JSON Pointer. */
final class JsonFault {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    /** What the parser says of its own switches, which nobody can turn who reads the message. */
    private static final Pattern SWITCHES = Pattern.compile(
            " \\(bound as `[^`]*`\\)|: not allowed as per `[^`]*`|: enable `[^`]*` to allow|, from `[^`]*`"
                    + "| \\(not recognized as one since Feature '[^']*' not enabled for parser\\)");

    /** Documents of other kinds that start with a telling line. */
    private static final Pattern YAML =
            Pattern.compile("\\s*(?:#.*\\R\\s*)*(?:---\\s+)?(openapi|swagger|asyncapi|openrpc)\\s*:");

    private final String json;
    private final String origin;
    private final JsonFactory factory;

    /**
     * A text that could not be read.
     *
     * @param json the text
     * @param origin its name in messages
     * @param factory makes the parser that could not read it
     */
    JsonFault(String json, String origin, JsonFactory factory) {
        this.json = json;
        this.origin = origin;
        this.factory = factory;
    }

    /** A number whose exponent has more digits than an exponent may have. */
    SpecException because(NumberFormatException e) {
        return new SpecException(SpecMessage.BEYOND_BOUNDS.at(origin + pointer(), "a number without end"), e);
    }

    SpecException because(JsonProcessingException e) {
        Matcher yaml = YAML.matcher(json);
        if (yaml.lookingAt()) {
            return new SpecException(
                    SpecMessage.ANOTHER_DOCUMENT.at(origin, "YAML that begins with \"" + yaml.group(1) + ":\""), e);
        } else if (json.stripLeading().startsWith("<")) {
            return new SpecException(SpecMessage.ANOTHER_DOCUMENT.at(origin, "an HTML or XML page"), e);
        }
        JsonLocation location = e.getLocation();
        String line = location == null ? "" : ":" + location.getLineNr() + ":" + location.getColumnNr();
        String place = origin + line + pointer();
        Matcher duplicate = DUPLICATE.matcher(e.getOriginalMessage());
        if (duplicate.matches()) {
            return new SpecException(SpecMessage.SECOND_KEY.at(place, JsonCursor.quoted(duplicate.group(1))), e);
        }
        String words =
                JsonCursor.onOneLine(SWITCHES.matcher(e.getOriginalMessage()).replaceAll(""));
        return new SpecException(
                e instanceof StreamConstraintsException
                        ? SpecMessage.BEYOND_BOUNDS.at(place, words)
                        : SpecMessage.NOT_JSON.at(place, words),
                e);
    }

    /** Where the parser stops when it reads once more, behind a number sign; empty at the top. */
    String pointer() {
        try (JsonParser parser = factory.createParser(json)) {
            String pointer = end(parser).toString();
            return pointer.isEmpty() ? "" : "#" + JsonCursor.shortened(pointer);
        } catch (IOException e) {
            return "";
        }
    }

    /** What follows the document is nowhere in it. */
    private static JsonPointer end(JsonParser parser) throws IOException {
        try {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
                    parser.getDecimalValue();
                } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    parser.getText(); // Where its length is looked at.
                }
            }
            return JsonPointer.empty();
        } catch (JsonProcessingException | NumberFormatException e) {
            return parser.getParsingContext().pathAsPointer();
        }
    }
}

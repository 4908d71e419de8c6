package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.MalformedResponseException;
import dev.memsetkit.client.runtime.internal.json.ErrorSigns;
import dev.memsetkit.client.runtime.validation.SecretNames;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the result of an answer with success, or says why there is none: never {@code null} instead of a result. */
class ResultDecoder {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int RESET_CONTENT = 205;
    private static final int MAX_EXCERPT = 200;
    private static final int SHORT_EXCERPT = 80;
    private static final String ERROR_TYPE = "error_type";
    private static final Set<String> ERROR_KEYS =
            Set.of("error", ERROR_TYPE, "error_code", "errors", "detail", "faultCode");

    private final ObjectReader reader;
    private final boolean nothing;

    /** A reader of what has no type: all of it is overridden. */
    ResultDecoder() {
        this.reader = new ObjectMapper().reader();
        this.nothing = false;
    }

    ResultDecoder(JsonMapper mapper, Type type) {
        JavaType result = mapper.constructType(type);
        this.reader = mapper.readerFor(result);
        this.nothing = result.hasRawClass(Void.class);
    }

    /**
     * The result; {@code null} for methods that answer nothing.
     *
     * @throws MalformedResponseException if the answer proves no success
     */
    @Nullable
    @SuppressWarnings("NullAway") // It reads the types of lambdas without their generics.
    Object read(CallPlan plan, Answer answer) {
        return proven(plan, answer, () -> within(plan, answer));
    }

    /** The result of a call that is a part of an answer. */
    @Nullable
    @SuppressWarnings("NullAway") // It reads the types of lambdas without their generics.
    Object read(CallPlan plan, Answer answer, JsonParser part) {
        return proven(plan, answer, () -> value(plan, answer, part));
    }

    /** Whatever makes a result. */
    interface Reading<T extends @Nullable Object> {
        T read() throws IOException;
    }

    private @Nullable Object within(CallPlan plan, Answer answer) throws IOException {
        AccessMethod transport = plan.engine().transport();
        checkSize(plan, answer);
        return value(plan, answer, transport.result(answer));
    }

    /** The bounds that every answer keeps to, and that it has a body. */
    static void checkSize(CallPlan plan, Answer answer) throws IOException {
        ResponseLimits limits = plan.engine().limits();
        if (answer.isTruncated()) {
            throw malformed(plan, answer, "the answer is larger than " + limits.answerBytes() + " bytes");
        }
        String fault = answer.framing().fault(words -> plan.redaction().message(words, MAX_EXCERPT));
        if (!fault.isEmpty()) {
            throw malformed(plan, answer, fault);
        }
        if (answer.status() == NO_CONTENT || answer.status() == RESET_CONTENT) {
            throw malformed(
                    plan,
                    answer,
                    "found HTTP status " + answer.status() + ", which has no body, expected "
                            + plan.engine().transport().form());
        }
        if (answer.status() != OK && answer.status() != CREATED) {
            throw malformed(
                    plan,
                    answer,
                    "found HTTP status " + answer.status()
                            + ", which does not say that the call was carried out, expected 200");
        }
        String encoding = answer.foreignEncoding();
        if (encoding != null) {
            throw malformed(
                    plan,
                    answer,
                    "found an answer with the encoding \"" + plan.redaction().message(encoding, MAX_EXCERPT)
                            + "\", expected gzip or none");
        }
        // Each value takes a byte and what divides it from the next.
        if (answer.body().length / 2 >= limits.values()
                && plan.engine().transport().mostValues(answer) > limits.values()) {
            count(plan, answer);
        }
    }

    private @Nullable Object value(CallPlan plan, Answer answer, JsonParser from) throws IOException {
        try (JsonParser parser = from) {
            if (nothing) {
                proveNothing(plan, parser, answer);
                return null;
            }
            JsonToken first = parser.nextToken();
            if (first != null && first.isNumeric() && !answer.hasKnownEnd()) {
                throw malformed(
                        plan, answer, "found a number that ends with the connection, so that digits may be missing");
            }
            Object result = first == null ? null : reader.readValue(parser);
            if (result == null) {
                throw malformed(plan, answer, "the answer is empty, expected a result");
            } else if (result instanceof JsonNode node && ErrorSigns.in(node)) {
                throw malformed(plan, answer, likeAnError(plan, answer));
            }
            return result;
        }
    }

    /** What a reading gives, or why the answer proves nothing. */
    static <T extends @Nullable Object> T proven(CallPlan plan, Answer answer, Reading<T> reading) {
        try {
            return reading.read();
        } catch (JsonMappingException e) {
            throw malformed(plan, answer, unreadable(e, plan.redaction(), answer));
        } catch (CharacterCodingException e) {
            throw malformed(
                    plan,
                    answer,
                    answer.type() == null
                            ? "the answer is not UTF-8 and declares no charset"
                            : "the answer is not in the charset that it declares (" + answer.type() + ")");
        } catch (JsonProcessingException e) {
            throw malformed(
                    plan,
                    answer,
                    "found " + answer.type() + " \"" + plan.redaction().excerpt(answer.textForPeople(), MAX_EXCERPT)
                            + "\", expected " + plan.engine().transport().form() + " ("
                            + plan.redaction().excerpt(e.getOriginalMessage(), MAX_EXCERPT) + ")");
        } catch (IOException e) {
            throw unreadable(plan, answer, String.valueOf(e.getMessage()));
        }
    }

    /** JSON to its end, which says nothing of an error: not as a key of its own, not as a name of an error in whatever it holds. */
    private static void proveNothing(CallPlan plan, JsonParser parser, Answer answer) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw malformed(
                    plan,
                    answer,
                    "the answer is empty, expected " + plan.engine().transport().form());
        }
        if (first == JsonToken.VALUE_STRING && parser.getTextLength() > 0) {
            throw malformed(
                    plan,
                    answer,
                    "found \"" + plan.redaction().excerpt(answer.textForPeople(), MAX_EXCERPT)
                            + "\", expected no words of a method that answers nothing");
        }
        int depth = 0;
        boolean error = first == JsonToken.VALUE_FALSE;
        for (JsonToken token = first; token != null; token = depth == 0 ? null : parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                boolean isOfItsOwn = first == JsonToken.START_OBJECT && depth == 1;
                error |= isOfItsOwn ? ERROR_KEYS.contains(key) : ERROR_TYPE.equals(key);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        if (error) {
            throw malformed(plan, answer, likeAnError(plan, answer));
        }
        if (parser.nextToken() != null) {
            throw malformed(plan, answer, "the answer goes on after its end");
        }
    }

    private static String likeAnError(CallPlan plan, Answer answer) {
        return "found \"" + plan.redaction().excerpt(answer.textForPeople(), MAX_EXCERPT)
                + "\", which looks like an error";
    }

    private static void count(CallPlan plan, Answer answer) throws IOException {
        AccessMethod transport = plan.engine().transport();
        ResponseLimits limits = plan.engine().limits();
        long values = 0;
        try (JsonParser parser = transport.result(answer)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if ((token.isScalarValue() || token.isStructStart()) && ++values > limits.values()) {
                    throw malformed(plan, answer, "the answer has more than " + limits.values() + " values");
                }
            }
        }
    }

    /** Jackson's exception is no cause, as its message and those of its causes show values. */
    private static String unreadable(JsonMappingException e, Redaction redaction, Answer answer) {
        StringBuilder place = new StringBuilder();
        boolean secret = false;
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
                secret |= SecretNames.isSecret(step.getFieldName())
                        || step.getFieldName().equals("key");
            }
        }
        String where = place.isEmpty() ? "the answer" : redaction.message(place.toString(), MAX_EXCERPT);
        return where + " cannot be read"
                + (secret ? "" : ": " + redaction.excerpt(MismatchWords.of(e), MAX_EXCERPT))
                + ", in \"" + redaction.excerpt(answer.textForPeople(), SHORT_EXCERPT) + "\"";
    }

    /** The exception for an answer that proves nothing, in words that may quote it. */
    static MalformedResponseException unreadable(CallPlan plan, Answer answer, String problem) {
        return malformed(
                plan, answer, "the answer cannot be read: " + plan.redaction().excerpt(problem, MAX_EXCERPT));
    }

    static MalformedResponseException malformed(CallPlan plan, Answer answer, String message) {
        return new MalformedResponseException(
                plan.method(),
                answer.status(),
                answer.headers(),
                plan.redaction().excerpt(answer.textForPeople(), MAX_EXCERPT),
                plan.method() + ": " + message + doubt(plan),
                null);
    }

    /** What is to be added to a message where nobody knows whether a call that changes something was carried out. */
    static String doubt(CallPlan plan) {
        return plan.isSafe() ? "" : "; the call may have been carried out: look before you call again";
    }
}

package dev.memsetkit.client.runtime.internal.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of settings, values and calls that cannot be used: what was found, what was expected, what to do. What is said
 * of an answer stands where the answer is read, what is said of parameters where they are checked.
 */
public enum UsageMessage {
    // The client.
    WRONG_KEY("the API key has to be printable ASCII without blanks and colons; keys have 32 hexadecimal digits"),
    NO_KEY_VARIABLE("the environment variable %s is not set; it is the API key"),
    NO_KEY("no API key was given; call apiKey() first"),
    TWO_HTTP_CLIENTS("callFactory() and okHttpClient() were given; choose one"),
    NO_KEY_FIELD("callFactory() sends the API key in a header; the key cannot be a field"),
    WRONG_USER_AGENT("the user agent has to be printable ASCII, such as billing/1.4, and not blank"),
    NO_CONVERTERS("the Retrofit needs a MemsetConverterFactory beside this factory"),
    NO_TYPE_ARGUMENT("%s needs a type argument, such as MemsetCall<Void>"),
    UNKNOWN_JOB("%s answers %s, which is not a known job"),
    CLOSED("the client is closed"),

    // Addresses.
    NOT_A_URL("%s is not a valid http(s) URL"),
    USER_NAME_IN_URL("%s holds a user name; give the API key to apiKey() instead"),
    PLAIN_HTTP("plain http would send the API key in the clear to %s; use https (http is for loopback addresses)"),
    NO_DOCUMENTED_ADDRESS("the documentation names no address; call baseUrl() first"),
    UNUSABLE_DOCUMENTED_ADDRESS("%s; call baseUrl() with one that may be used"),
    LED_TO_PLAIN_HTTP(
            "an interceptor led the request to plain http on %s, where the API key would be in the clear; nothing was sent"),
    ANOTHER_MACHINE(
            "%s is %s, which is another machine: plain http would send the API key in the clear; nothing was sent"),

    // Limits, pauses and times.
    WRONG_RESPONSE_BYTES("found %s bytes, expected 1 KiB to 1 GiB"),
    WRONG_DEADLINE("found a deadline of %s, expected 1 ms to 24 days"),
    WRONG_TIMEOUT("%s: found %s, expected 0 (wait for ever) to 24 days"),
    WRONG_ATTEMPTS("found %s attempts, expected 1 to 10"),
    WRONG_RETRY_PAUSES("found pauses from %s to %s, expected 0 to an hour, the longest at least the first"),
    WRONG_POLL_PAUSES(
            "found pauses from %s to %s, expected positive ones of at most a day, the longest at least the first"),
    WRONG_JOB_DEADLINE("found a deadline of %s, expected 0 to 365 days"),

    // Calls.
    CALL_MADE("the call was made before; make another with copy()"),
    METHOD_CALL_MADE("%s: the call was made before; make another with copy()"),
    BATCH_MADE("the batch was made before"),
    BATCH_NOT_MADE("%s: the batch was not made"),
    NO_JOB_ID("found an empty job id, expected the id of a job"),
    NO_SYSTEM_METHODS("only XML-RPC has system methods; build the client with transport(Transport.XML_RPC)"),
    NOT_A_METHOD_NAME(
            "found a method name that is not valid, expected letters, digits and _ between dots, such as server.info"),
    UNKNOWN_METHOD("found no method \"%s\"%s"),
    MAY_CHARGE(
            "%s: the client is for dry runs only, and the method may cost money: set dry_run to true; nothing was sent"),
    MAY_CHARGE_UNDOCUMENTED(
            "%s: the client is for dry runs only, and the documentation does not know the method: set dry_run to true;"
                    + " nothing was sent"),
    BODY_CHANGED("an interceptor changed the body, so that the API key cannot be added; nothing was sent"),
    SENT_TWICE("an interceptor tried to send the request of %s a second time; that was stopped"),

    // Values.
    UNWRITABLE_PARAMETERS("the parameters cannot be written as %s: %s"),
    UNSENDABLE("%s: found %s, expected %s"),
    EMPTY_NUMBER("found an empty text, expected a number"),
    NOT_WHOLE("found a number that is not whole, or beyond 64 bits"),
    NULL_ELEMENT("found null as element %s of a list, expected a value"),
    NOT_A_DATE("found \"%s\", expected YYYY-MM-DD or YYYY-MM-DD HH:MM:SS"),
    RECEIVED_NO_DATE("the API answered \"%s\", which is not a date");

    private final String template;

    UsageMessage(String template) {
        this.template = template;
    }

    /**
     * {@return the message}
     *
     * @param values what stands for each {@code %s}
     */
    public String text(@Nullable Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}

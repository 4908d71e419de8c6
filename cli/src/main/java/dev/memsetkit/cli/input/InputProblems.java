package dev.memsetkit.cli.input;

import dev.memsetkit.cli.message.CliMessage;

/** What can be wrong with the way in which a call is written. */
public final class InputProblems {

    /** A parameter that is given twice. */
    public static final String DUPLICATE = "duplicate";

    /** A value that the form at hand cannot carry or that its type prefix does not fit. */
    public static final String ENCODING = "encoding";

    /** The key goes through the network in the clear. */
    public static final String PLAIN_HTTP = "plain-http";

    /** The key stands in the address, which servers and proxies keep in their logs. */
    public static final String KEY_IN_ADDRESS = "key-in-address";

    /** A way to log in that the API does not have. */
    public static final String AUTH_FORM = "auth-form";

    /** An address of the API's host under which no method is. */
    public static final String UNKNOWN_ADDRESS = "unknown-address";

    /** Parameters in a body that the API does not read. */
    public static final String BODY_NOT_READ = "body-not-read";

    /** A batch with more calls than the API takes. */
    public static final String BATCH_TOO_LARGE = "batch-too-large";

    /** The former name of a method. */
    public static final String DEPRECATED_ALIAS = "deprecated-alias";

    private InputProblems() {}

    static InputProblem duplicate(String pointer) {
        return new InputProblem(DUPLICATE, pointer, CliMessage.GIVEN_TWICE.text(name(pointer)));
    }

    static InputProblem duplicateMember(String name) {
        return new InputProblem(DUPLICATE, "", CliMessage.TWICE_IN_CALL.text(name));
    }

    static InputProblem composite(String parameter, String type) {
        return new InputProblem(ENCODING, "/" + parameter, CliMessage.NOT_IN_A_FORM.text(parameter, type));
    }

    /** A value that its type prefix does not fit. */
    public static InputProblem prefix(String parameter, String prefix, String expected) {
        return new InputProblem(ENCODING, "/" + parameter, CliMessage.NOT_OF_PREFIX.text(parameter, expected, prefix));
    }

    /** A type prefix that ma-shell does not know. */
    public static InputProblem unknownPrefix(String parameter, String prefix) {
        return new InputProblem(ENCODING, "/" + parameter, CliMessage.UNKNOWN_PREFIX.text(prefix));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}

package dev.memsetkit.fakeserver.behaviour;

/** Messages in the wording of the framework that the API is made with, where several behaviours need them. */
public final class FrameworkMessages {

    /** A required value is missing. */
    public static final String REQUIRED = "This field is required.";

    /** A value does not have its documented form. */
    public static final String INVALID = "Enter a valid value.";

    /** A value is not an IP address. */
    static final String INVALID_ADDRESS = "Enter a valid IPv4 or IPv6 address.";

    private FrameworkMessages() {}

    /** A value that is not one of a closed set. */
    public static String notAChoice(String value) {
        return "Select a valid choice. " + value + " is not one of the available choices.";
    }
}

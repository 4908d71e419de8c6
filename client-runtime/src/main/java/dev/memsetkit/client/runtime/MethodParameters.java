package dev.memsetkit.client.runtime;

/** The parameters of one call. */
public interface MethodParameters extends WireDictionary {

    /** Full name of the method that they are for, such as {@code server.info}. */
    String method();
}

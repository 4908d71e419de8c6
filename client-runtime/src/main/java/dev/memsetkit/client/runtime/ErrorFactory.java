package dev.memsetkit.client.runtime;

/** Makes the exception for an error; generated from the documented errors. */
public interface ErrorFactory {

    /** The exception of the documented kind, or one for unknown kinds. */
    MemsetException create(ApiFailure failure);

    /**
     * The documented name of the error with a code, such as {@code ApiErrorDoesNotExist}: XML-RPC and JSON-RPC report codes
     * alone. Empty if no error has it.
     */
    default String nameOf(int code) {
        return "";
    }
}

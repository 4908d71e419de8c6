package dev.memsetkit.client.runtime;

/** Makes the exception for an error; generated from the documented errors. */
public interface ErrorFactory {

    /**
     * {@return the exception of the documented kind, or one for unknown kinds}
     *
     * @param failure what the API reported
     */
    MemsetException create(ApiFailure failure);

    /**
     * {@return the documented name of the error with a code, such as {@code ApiErrorDoesNotExist}; empty if no error
     * has it} XML-RPC and JSON-RPC report codes alone.
     *
     * @param code documented code of an error
     */
    default String nameOf(int code) {
        return "";
    }
}

package dev.memsetkit.client.runtime;

/** Makes the exception for an error; generated from the documented errors. */
public interface ErrorFactory {

    /** The exception of the documented kind, or one for unknown kinds. */
    MemsetException create(ApiFailure failure);
}

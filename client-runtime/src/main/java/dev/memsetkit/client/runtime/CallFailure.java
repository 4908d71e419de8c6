package dev.memsetkit.client.runtime;

/** What every failure of a call tells: {@link MemsetException} and {@link TransportException}. */
public interface CallFailure {

    /** {@return the full name of the method that was called, such as {@code dns.reload}; empty where there was none} */
    String method();

    /** {@return whether the call may have been carried out} */
    Delivery delivery();
}

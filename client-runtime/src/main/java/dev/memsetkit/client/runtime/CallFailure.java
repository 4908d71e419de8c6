package dev.memsetkit.client.runtime;

/** What every failure of a call tells: {@link MemsetException} and {@link TransportException}. */
public interface CallFailure {

    /** Full name of the method that was called, such as {@code dns.reload}; empty where there was none. */
    String method();

    /** Whether the call may have been carried out. */
    Delivery delivery();
}

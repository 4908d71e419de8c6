package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.control.Fault;
import java.time.Duration;
import java.time.Instant;

/** What the control addresses do with the server. */
public interface ControlledServer {

    /** The account as a seed. */
    ObjectNode state();

    /**
     * Replaces the account.
     *
     * @param seed the text of a seed
     * @throws IllegalArgumentException if it is wrong
     */
    void replaceState(String seed);

    /** Goes back to the account of the start: its seed, no faults, no calls, the time of the machine. */
    void reset();

    /**
     * Plans a fault.
     *
     * @throws IllegalArgumentException if there is no such method
     */
    void fail(Fault fault);

    /**
     * Checks that clients can call a method of that name.
     *
     * @throws IllegalArgumentException if there is none of that name; the message names the nearest
     */
    void requireMethod(String method);

    /** Moves the time forward. */
    void advance(Duration duration);

    /** The time of the fake. */
    Instant now();
}

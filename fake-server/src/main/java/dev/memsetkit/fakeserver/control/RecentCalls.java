package dev.memsetkit.fakeserver.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The last calls. Thread-safe. */
public final class RecentCalls {

    private static final int MAX_KEPT = 5_000;

    private final Deque<ReceivedCall> calls = new ArrayDeque<>();
    private final Consumer<ReceivedCall> listener;
    private long count;

    /**
     * An empty log that passes each call on.
     *
     * @param listener gets each call, on the thread of the call
     */
    public RecentCalls(Consumer<ReceivedCall> listener) {
        this.listener = listener;
    }

    /** The number of the next call. */
    synchronized long nextNumber() {
        return ++count;
    }

    void add(ReceivedCall call) {
        synchronized (this) {
            calls.add(call);
            if (calls.size() > MAX_KEPT) {
                calls.remove();
            }
        }
        listener.accept(call);
    }

    /** {@return the calls in order; of the last 5,000} */
    public synchronized List<ReceivedCall> calls() {
        return List.copyOf(calls);
    }

    /**
     * {@return the calls of a method in order; of the last 5,000}
     *
     * @param method full name of the method
     */
    public synchronized List<ReceivedCall> calls(String method) {
        List<ReceivedCall> found = new ArrayList<>();
        for (ReceivedCall call : calls) {
            if (call.method().equals(method)) {
                found.add(call);
            }
        }
        return found;
    }

    /** Forgets all. */
    public synchronized void clear() {
        calls.clear();
    }
}

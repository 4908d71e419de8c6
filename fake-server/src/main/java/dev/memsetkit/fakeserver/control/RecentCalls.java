package dev.memsetkit.fakeserver.control;

import dev.memsetkit.fakeserver.account.Account;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The last calls, and the last requests that were none. Bounded in number and in memory. Thread-safe. */
public final class RecentCalls {

    private static final int MAX_KEPT = 5_000;
    private static final int MAX_REFUSED = 1_000;

    /** Of all parameters and results together; older calls lose theirs, so that large ones cannot fill the memory. */
    private static final long MAX_BYTES = 50_000_000;

    private final Deque<KeptCall> calls = new ArrayDeque<>();
    private final Deque<RefusedRequest> refused = new ArrayDeque<>();
    private final KeyRedaction redaction;
    private final Consumer<ReceivedCall> callListener;
    private final Consumer<RefusedRequest> refusalListener;
    private final Consumer<ControlRequest> controlListener;
    private long count;
    private long bytes;

    /**
     * An empty log that passes on each call, each request that was refused before it was one, and each that controlled the fake.
     *
     * @param account whose keys are never shown
     * @param callListener gets each call, on its thread
     * @param refusalListener gets each refused request, on its thread
     * @param controlListener gets each request that changed the fake, on its thread
     */
    public RecentCalls(
            Account account,
            Consumer<ReceivedCall> callListener,
            Consumer<RefusedRequest> refusalListener,
            Consumer<ControlRequest> controlListener) {
        this.redaction = new KeyRedaction(account);
        this.callListener = callListener;
        this.refusalListener = refusalListener;
        this.controlListener = controlListener;
    }

    /** The number of the next call. */
    synchronized long nextNumber() {
        return ++count;
    }

    void add(ReceivedCall call) {
        KeptCall kept = new KeptCall(call);
        synchronized (this) {
            calls.add(kept);
            bytes += kept.size();
            if (calls.size() > MAX_KEPT) {
                bytes -= calls.remove().size();
            }
            if (bytes > MAX_BYTES) {
                trimOldest();
            }
        }
        callListener.accept(call);
    }

    /** Down to half of what may be kept, so that this is seldom done. */
    private void trimOldest() {
        List<KeptCall> all = List.copyOf(calls);
        calls.clear();
        for (int i = 0; i < all.size(); i++) {
            KeptCall call = all.get(i);
            boolean trim = bytes > MAX_BYTES / 2 && i < all.size() - 1;
            KeptCall kept = trim ? call.trimmed() : call;
            bytes -= call.size() - kept.size();
            calls.add(kept);
        }
    }

    /**
     * Notes a request that never became a call; see {@link RefusedRequest} for what is what.
     *
     * @param time when it came, by the clock of the fake
     * @param method the HTTP method
     * @param path the path of its address
     * @param status the HTTP status of the answer
     * @param reason why it was refused, for people
     */
    public void refuse(Instant time, String method, String path, int status, String reason) {
        String shownMethod = redaction.of(method);
        String shownPath = redaction.of(path);
        String shownReason = redaction.of(reason);
        RefusedRequest request;
        synchronized (this) {
            request = new RefusedRequest(++count, time, shownMethod, shownPath, status, shownReason);
            refused.add(request);
            if (refused.size() > MAX_REFUSED) {
                refused.remove();
            }
        }
        refusalListener.accept(request);
    }

    /**
     * Passes on a request that changed the fake; it is not kept.
     *
     * @param request what came, and what it changed
     */
    public void controlled(ControlRequest request) {
        controlListener.accept(request);
    }

    /** {@return the calls in order; of the last 5,000} */
    public List<ReceivedCall> calls() {
        return opened(call -> true);
    }

    /**
     * {@return the calls of a method in order; of the last 5,000}
     *
     * @param method full name of the method
     */
    public List<ReceivedCall> calls(String method) {
        return opened(call -> call.method().equals(method));
    }

    private List<ReceivedCall> opened(Predicate<KeptCall> wanted) {
        List<KeptCall> kept;
        synchronized (this) {
            kept = calls.stream().filter(wanted).toList();
        }
        return kept.stream().map(KeptCall::open).toList();
    }

    /** {@return the requests that were refused before they were calls, in order; of the last 1,000} */
    public synchronized List<RefusedRequest> refused() {
        return List.copyOf(refused);
    }

    /** Forgets all. */
    public synchronized void clear() {
        calls.clear();
        bytes = 0;
        refused.clear();
    }
}

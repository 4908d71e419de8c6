package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.Batch;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that are made together: in as few requests as the access method allows. */
public final class CallBatch implements Batch {

    private static final int MAX_CALLS = 100;

    private final Engine engine;
    private final List<CallEntry<?>> entries = new ArrayList<>();
    private boolean made;

    /** A batch without calls. */
    public CallBatch(Engine engine) {
        this.engine = engine;
    }

    @Override
    public <T> Entry<T> add(MemsetCall<T> call) {
        checkNotMade();
        if (!(call instanceof MethodCall<T> own)
                || !engine.isSameClient(own.plan().engine())) {
            throw new IllegalArgumentException(call.method() + ": the call is of another client");
        }
        CallEntry<T> entry = new CallEntry<>(own);
        entries.add(entry);
        return entry;
    }

    private void checkNotMade() {
        if (made) {
            throw new IllegalStateException(UsageMessage.BATCH_MADE.text());
        }
    }

    @Override
    public List<Entry<?>> entries() {
        return Collections.unmodifiableList(entries);
    }

    @Override
    public boolean execute() {
        checkNotMade();
        if (engine.closed().getAsBoolean()) {
            throw new IllegalStateException(UsageMessage.CLOSED.text());
        }
        made = true;
        if (engine.transport() instanceof JsonRpcTransport transport) {
            for (List<CallEntry<?>> chunk : chunks()) {
                new BatchRequest(engine, transport, chunk).make();
            }
        } else {
            entries.forEach(CallEntry::make);
        }
        return entries.stream().allMatch(CallEntry::isSuccess);
    }

    /** As many as a request may have; what is refused before it is sent is in none. */
    private List<List<CallEntry<?>>> chunks() {
        List<CallEntry<?>> allowed = new ArrayList<>();
        for (CallEntry<?> entry : entries) {
            if (entry.isAllowed()) {
                allowed.add(entry);
            }
        }
        List<List<CallEntry<?>>> chunks = new ArrayList<>();
        for (int start = 0; start < allowed.size(); start += MAX_CALLS) {
            chunks.add(allowed.subList(start, Math.min(start + MAX_CALLS, allowed.size())));
        }
        return chunks;
    }

    /** A call with its end. */
    static final class CallEntry<T> implements Entry<T> {

        private final MethodCall<T> call;
        private boolean ended;
        private @Nullable T result;
        private @Nullable Throwable failure;

        CallEntry(MethodCall<T> call) {
            this.call = call;
        }

        CallPlan plan() {
            return call.plan();
        }

        /** Whether the guard lets the call pass; else it has failed. */
        boolean isAllowed() {
            try {
                plan().engine().guard().check(plan().method(), plan().parameters());
                return true;
            } catch (RuntimeException e) {
                fail(e);
                return false;
            }
        }

        /** Makes the call alone. */
        void make() {
            try {
                result = call.execute();
                ended = true;
            } catch (IOException | RuntimeException e) {
                fail(e);
            }
        }

        void fail(Throwable reason) {
            failure = reason;
            ended = true;
        }

        @SuppressWarnings({"unchecked", "NullAway"}) // The reader makes what the interface says.
        void succeed(@Nullable Object value) {
            result = (T) value;
            ended = true;
        }

        @Override
        public String method() {
            return plan().method();
        }

        @Override
        public boolean isSuccess() {
            return ended && failure == null;
        }

        @Override
        @SuppressWarnings("NullAway") // Methods that answer nothing have no result.
        public T result() throws IOException {
            if (!ended) {
                throw new IllegalStateException(UsageMessage.BATCH_NOT_MADE.text(method()));
            }
            if (failure != null) {
                throw CallRun.thrown(failure);
            }
            return result;
        }
    }
}

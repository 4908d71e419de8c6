package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.TransportException;
import dev.memsetkit.client.runtime.internal.http.CallBatch.CallEntry;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcBatchOutcome;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcOutcome;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One JSON-RPC request for several calls. It is repeated only if all of them change nothing, or nothing was sent. */
final class BatchRequest {

    /** What messages and listeners call it. */
    private static final String NAME = "batch";

    private final JsonRpcTransport transport;
    private final List<CallEntry<?>> entries;
    private final List<String> ids = new ArrayList<>();
    private final CallPlan plan;

    BatchRequest(Engine engine, JsonRpcTransport transport, List<CallEntry<?>> entries) {
        this.transport = transport;
        this.entries = entries;
        boolean safe = entries.stream().allMatch(entry -> entry.plan().isSafe());
        List<JsonRpcRequest> requests = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        Set<String> secretNames = new HashSet<>();
        for (CallEntry<?> entry : entries) {
            CallPlan call = entry.plan();
            String id = transport.nextId();
            ids.add(id);
            requests.add(new JsonRpcRequest(id, call.method(), call.parameters()));
            parameters.put(id, call.parameters());
            secretNames.addAll(call.secretNames());
        }
        Engine parts = engine.forParts(method -> safe);
        this.plan = new CallPlan(
                parts,
                NAME,
                parameters,
                secretNames,
                Carriers.request(transport.endpoint()),
                transport.endpoint(),
                transport.body(requests),
                new Outcomes(),
                new CallOptions(engine.retries(), engine.deadline()));
    }

    /** Sends it, and ends each call. */
    void make() {
        Step step;
        try {
            step = new CallRun(plan).here();
        } catch (IOException | RuntimeException e) {
            entries.forEach(entry -> entry.fail(e));
            return;
        }
        Answer answer = step.answer();
        if (answer == null) {
            Throwable failure = java.util.Objects.requireNonNull(step.failure());
            entries.forEach(entry -> entry.fail(unanswered(entry.plan(), failure)));
        } else if (step.result() instanceof JsonRpcBatchOutcome outcome) {
            for (int i = 0; i < entries.size(); i++) {
                end(entries.get(i), answer, outcome.outcomes().get(i));
            }
        } else {
            entries.forEach(entry -> entry.fail(refused(entry.plan(), answer)));
        }
    }

    private static void end(CallEntry<?> entry, Answer answer, JsonRpcOutcome outcome) {
        CallPlan call = entry.plan();
        try {
            if (outcome instanceof JsonRpcOutcome.Result result) {
                entry.succeed(call.reader()
                        .read(
                                call,
                                answer,
                                result.value().asParser(call.engine().mapper())));
            } else if (outcome instanceof JsonRpcOutcome.Failure error) {
                entry.fail(AnswerJudge.exception(
                        call,
                        RpcTransport.failure(
                                call.method(), answer, new RpcTransport.CodedError(error.code(), error.message()))));
            } else if (outcome instanceof JsonRpcOutcome.Unproven unproven) {
                throw ResultDecoder.unreadable(call, answer, unproven.problem());
            }
        } catch (MemsetException e) {
            entry.fail(e);
        }
    }

    /** The same failure for one call, which it names. */
    private static Throwable unanswered(CallPlan call, Throwable failure) {
        if (failure instanceof TransportException transport) {
            TransportException own = Failures.exception(
                    call,
                    transport.reason(),
                    transport.delivery() != dev.memsetkit.client.runtime.Delivery.NOT_SENT,
                    transport.attempts(),
                    transport.getCause());
            for (Throwable before : transport.getSuppressed()) {
                own.addSuppressed(before);
            }
            return own;
        }
        return failure;
    }

    /** The answer as it would be judged for one call. */
    private MemsetException refused(CallPlan call, Answer answer) {
        MemsetException reported = AnswerJudge.reported(call, answer);
        if (reported != null) {
            return reported;
        } else if (!answer.isSuccess()) {
            return AnswerJudge.unexpected(call, answer);
        }
        try {
            ResultDecoder.proven(call, answer, () -> outcomes(call, answer));
            throw new IllegalStateException("the answer was refused and is right");
        } catch (MemsetException e) {
            return e;
        }
    }

    private JsonRpcBatchOutcome outcomes(CallPlan call, Answer answer) throws IOException {
        ResultDecoder.checkSize(call, answer);
        return transport.outcomes(answer, ids);
    }

    /** Reads what the answer means for each call. */
    private final class Outcomes extends ResultDecoder {

        @Override
        @Nullable
        Object read(CallPlan batch, Answer answer) {
            return proven(batch, answer, () -> outcomes(batch, answer));
        }
    }
}

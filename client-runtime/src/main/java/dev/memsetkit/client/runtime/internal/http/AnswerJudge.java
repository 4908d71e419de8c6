package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.UnexpectedStatusException;
import java.io.IOException;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Makes a step of an HTTP response: a result that is proven, or why there is none. */
final class AnswerJudge {

    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_EXCERPT = 200;

    /** From here on a server in front of the API may have lost the answer to a call that was carried out. */
    private static final int SERVER_ERROR = 500;

    private AnswerJudge() {}

    /** The caller closes the response. */
    static Step judge(CallPlan plan, Response response) throws IOException {
        ResponseLimits limits = plan.engine().limits();
        Answer answer = Answer.read(
                response, plan.body(), response.isSuccessful() ? limits.answerBytes() : limits.errorBytes());
        RetryPolicy retries = plan.options().retries();
        MemsetException reported = reported(plan, answer);
        if (reported != null) {
            return Step.refused(answer, reported, Passing.mayPass(reported, retries));
        }
        if (!answer.isSuccess()) {
            return Step.refused(
                    answer, unexpected(plan, answer), retries.statuses().contains(answer.status()));
        }
        try {
            return Step.success(answer, plan.reader().read(plan, answer));
        } catch (MemsetException e) {
            return Step.refused(answer, e, false);
        }
    }

    /** The exception for an error that the answer reports, if it does. */
    static @Nullable MemsetException reported(CallPlan plan, Answer answer) {
        ApiFailure failure = plan.engine().transport().failure(plan.method(), answer);
        if (failure == null) {
            return null;
        }
        return exception(plan, failure);
    }

    /** The exception of the documented kind, without secrets. */
    static MemsetException exception(CallPlan plan, ApiFailure failure) {
        ErrorFactory errors = plan.engine().errors();
        Redaction redaction = plan.redaction();
        String type = failure.errorType().isEmpty() ? errors.nameOf(failure.code()) : failure.errorType();
        return errors.create(new ApiFailure(
                redaction.message(type, MAX_EXCERPT),
                failure.code(),
                failure.httpStatus(),
                redaction.message(failure.message(), MAX_MESSAGE),
                failure.method(),
                failure.parameterName(),
                failure.headers()));
    }

    /** The exception for an answer that is neither a success nor an error of the API. */
    static UnexpectedStatusException unexpected(CallPlan plan, Answer answer) {
        String excerpt = plan.redaction().excerpt(answer.textForPeople(), MAX_EXCERPT);
        return new UnexpectedStatusException(
                plan.method(),
                answer.status(),
                answer.headers(),
                excerpt,
                plan.method() + ": found HTTP status " + answer.status()
                        + (excerpt.isEmpty() ? " without a body" : " with \"" + excerpt + "\"")
                        + ", expected a result or an error of the API"
                        + (answer.status() < SERVER_ERROR ? "" : ResultDecoder.doubt(plan)));
    }
}

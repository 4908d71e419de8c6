package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.AnswerException;
import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.ReportedFailure;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.TransportException;
import dev.memsetkit.client.runtime.UnexpectedStatusException;

/** Says which failures may pass. */
final class Passing {

    private Passing() {}

    static boolean mayPass(Throwable failure, RetryPolicy retries) {
        if (failure instanceof TransportException transport) {
            return Failures.mayPass(transport.reason()) || transport.reason() == TransportException.Reason.DEADLINE;
        } else if (failure instanceof ReportedFailure reported) {
            ApiFailure error = reported.failure();
            return retries.errors().contains(error.errorType())
                    || retries.statuses().contains(error.httpStatus());
        }
        return failure instanceof UnexpectedStatusException status
                && retries.statuses().contains(((AnswerException) status).httpStatus());
    }
}

package dev.memsetkit.cli.call;

import dev.memsetkit.client.error.ApiErrorForbiddenException;
import dev.memsetkit.client.error.ApiErrorNotAuthorizedException;
import dev.memsetkit.client.runtime.AnswerException;
import dev.memsetkit.client.runtime.CallFailure;
import dev.memsetkit.client.runtime.Delivery;
import dev.memsetkit.client.runtime.JobException;
import dev.memsetkit.client.runtime.JobFailedException;
import dev.memsetkit.client.runtime.ReportedFailure;

/** Which exit code a failure has. */
final class CallFailures {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private CallFailures() {}

    static CallException of(Exception failure) {
        return new CallException(code(failure), String.valueOf(failure.getMessage()));
    }

    private static int code(Exception failure) {
        if (failure instanceof JobFailedException) {
            return CallExit.JOB_FAILED;
        } else if (failure instanceof JobException) {
            return CallExit.JOB_GOES_ON;
        } else if (failure instanceof ApiErrorForbiddenException || failure instanceof ApiErrorNotAuthorizedException) {
            return CallExit.REFUSED;
        } else if (failure instanceof ReportedFailure) {
            return CallExit.API_ERROR;
        } else if (failure instanceof AnswerException answer) {
            boolean isRefused = answer.httpStatus() == UNAUTHORIZED || answer.httpStatus() == FORBIDDEN;
            return isRefused ? CallExit.REFUSED : CallExit.UNKNOWN;
        } else if (failure instanceof CallFailure call) {
            return call.delivery() == Delivery.NOT_SENT ? CallExit.NOT_SENT : CallExit.UNKNOWN;
        } else if (failure instanceof IllegalArgumentException) {
            return CallExit.USAGE;
        }
        return CallExit.UNKNOWN;
    }
}

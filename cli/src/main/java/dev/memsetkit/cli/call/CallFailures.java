package dev.memsetkit.cli.call;

import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.client.error.ApiErrorForbiddenException;
import dev.memsetkit.client.error.ApiErrorNotAuthorizedException;
import dev.memsetkit.client.runtime.AnswerException;
import dev.memsetkit.client.runtime.CallFailure;
import dev.memsetkit.client.runtime.Delivery;
import dev.memsetkit.client.runtime.JobException;
import dev.memsetkit.client.runtime.JobFailedException;
import dev.memsetkit.client.runtime.ReportedFailure;
import java.util.Set;

/** Which exit code a failure has. */
final class CallFailures {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** What servers answer to an access method that they do not have at an address, or answer in a form of another. */
    private static final Set<Integer> NO_SUCH_PLACE = Set.of(200, 400, 404, 405, 415);

    private CallFailures() {}

    static CallException of(Exception failure) {
        int code = code(failure);
        String message = String.valueOf(failure.getMessage());
        boolean isOfAnother = failure instanceof AnswerException answer
                && code == CallExit.UNKNOWN
                && NO_SUCH_PLACE.contains(answer.httpStatus());
        return new CallException(code, isOfAnother ? CliMessage.OTHER_ACCESS_METHOD.text(message) : message);
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

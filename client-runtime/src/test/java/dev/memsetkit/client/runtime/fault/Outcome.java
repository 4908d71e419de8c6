package dev.memsetkit.client.runtime.fault;

import dev.memsetkit.client.runtime.AnswerException;
import dev.memsetkit.client.runtime.JobWaitException;
import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.TransportException;

/** What a caller got, in words that are the same in each run. */
final class Outcome {

    interface Action {
        Object run() throws Exception;
    }

    private Outcome() {}

    static String of(Action action) {
        Object result;
        try {
            result = action.run();
        } catch (TransportException e) {
            return "`TransportException` " + e.reason() + ", " + e.delivery();
        } catch (Things.ThingException e) {
            return "`ApiException` " + e.failure().errorType();
        } catch (AnswerException e) {
            return "`" + e.getClass().getSimpleName() + "` " + e.httpStatus();
        } catch (JobWaitException e) {
            return "`JobWaitException`" + (e.isCancelled() ? ", cancelled" : "");
        } catch (MemsetException e) {
            return "`" + e.getClass().getSimpleName() + "`";
        } catch (Exception e) {
            return "`" + e.getClass().getSimpleName() + "`";
        }
        return result == null ? "success" : "the result";
    }
}

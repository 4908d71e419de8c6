package dev.memsetkit.cli.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.lint.SecretsInText;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Severity;
import dev.memsetkit.client.runtime.validation.Suggestion;
import dev.memsetkit.client.runtime.validation.Violation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what the documentation has against a call before it is made. */
public final class CheckedCall {

    private final Documentation documentation;
    private final PrintWriter err;

    /** Checks by this documentation. */
    public CheckedCall(Documentation documentation, PrintWriter err) {
        this.documentation = documentation;
        this.err = err;
    }

    /**
     * Prints all violations.
     *
     * @throws CallException if one of them is an error
     */
    public void check(String method, Map<String, Object> parameters) throws CallException {
        if (!documentation.knows(method)) {
            checkName(method);
            tellUnknown(method);
            return;
        }
        int errors = 0;
        for (Violation violation : Validators.of(method).validate(parameters)) {
            boolean isError = violation.severity() == Severity.ERROR;
            errors += isError ? 1 : 0;
            // A word of a command line has no type that a person has chosen: what it says tells more.
            String found = violation.rule() == Rule.TYPE ? CliMessage.FOUND.text(violation.value()) : "";
            err.println((isError ? "error: " : "warning: ") + violation.message() + found);
        }
        if (errors > 0) {
            throw new CallException(
                    CallExit.VIOLATIONS, CliMessage.NOTHING_SENT.text(method, documentation.place(method)));
        }
    }

    /**
     * Checks that a name is no typing error; a method that is not documented may be a new one.
     *
     * @throws CallException if it is one letter from a documented name, or may be a key; nothing was sent
     */
    public void checkName(String method) throws CallException {
        if (documentation.knows(method) || !documentation.aliasOf(method).isEmpty()) {
            return;
        }
        if (!SecretsInText.masked(method).equals(method)) {
            throw new CallException(CallExit.USAGE, CliMessage.KEY_AS_METHOD.text());
        }
        List<String> meant = MisspeltMethod.meant(method, documentation.methods());
        if (!meant.isEmpty()) {
            throw new CallException(
                    CallExit.USAGE, CliMessage.MISSPELT_METHOD.text(method, String.join(" or ", meant)));
        }
    }

    private void tellUnknown(String method) {
        String now = documentation.aliasOf(method);
        String near = now.isEmpty() ? Suggestion.nearest(method, documentation.methods()) : now;
        err.println("warning: the documentation has no method " + method
                + (near == null
                        ? ""
                        : now.isEmpty() ? "; did you mean " + near + "?" : "; it is the former name of " + now)
                + "; nothing is checked");
    }

    /**
     * Checks that there may be a job to wait for.
     *
     * @throws CallException if the documentation tells of none; nothing was sent
     */
    public void checkWait(String method) throws CallException {
        boolean mayBegin = !documentation.knows(method)
                || isCharging(method)
                || documentation
                        .method(method)
                        .path("result")
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .contains("job");
        if (!mayBegin) {
            throw new CallException(CallExit.USAGE, CliMessage.NO_JOB.text(method, documentation.place(method)));
        }
    }

    /** Says that there was no job to wait for. */
    void tellNoJob(String method) {
        err.println("warning: " + CliMessage.NOTHING_TO_WAIT_FOR.text(method));
    }

    /** Whether a method may cost money: it can be tried with {@code dry_run}. */
    public boolean isCharging(String method) {
        return !documentation.typeOf(method, Spending.DRY_RUN).isEmpty();
    }

    /** Whether a method changes nothing. */
    public boolean isSafe(String method) {
        JsonNode described = documentation.method(method);
        return described.path("x-safe").asBoolean();
    }
}

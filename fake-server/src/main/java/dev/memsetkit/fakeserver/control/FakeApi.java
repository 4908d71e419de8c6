package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Severity;
import dev.memsetkit.client.runtime.validation.Suggestion;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.AccountJobs;
import dev.memsetkit.fakeserver.account.ApiKeys;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import dev.memsetkit.fakeserver.api.Introspection;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.api.ParameterShape;
import dev.memsetkit.fakeserver.api.ResultShapes;
import dev.memsetkit.fakeserver.behaviour.ApiCall;
import dev.memsetkit.fakeserver.behaviour.Behaviours;
import dev.memsetkit.fakeserver.behaviour.GradedBehaviour;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import dev.memsetkit.fakeserver.wire.ApiWording;
import dev.memsetkit.fakeserver.wire.SentParameters;
import java.io.UncheckedIOException;
import java.util.List;

/** Carries out calls: lets them in, checks them, does what the method does, and notes it. Thread-safe. */
public final class FakeApi {

    private final Account account;
    private final AccountJobs jobs;
    private final Behaviours behaviours;
    private final ServerRules rules;
    private final RecentCalls log;
    private final Runnable changed;
    private final Authentication authentication;
    private final MethodCatalog catalog = MethodCatalog.bundled();
    private final ResultShapes shapes = new ResultShapes(catalog);
    private final SentParameters reader = new SentParameters(catalog);
    private final KeyRedaction redaction;
    private final ShownValues shown;
    private long savedVersion;

    /**
     * An API.
     *
     * @param account what calls read and change
     * @param jobs what goes on in the account after a call
     * @param behaviours what each method does
     * @param rules what users have switched
     * @param log where each call is noted
     * @param changed runs before the answer when a call has changed the account
     */
    public FakeApi(
            Account account,
            AccountJobs jobs,
            Behaviours behaviours,
            ServerRules rules,
            RecentCalls log,
            Runnable changed) {
        this.account = account;
        this.jobs = jobs;
        this.behaviours = behaviours;
        this.rules = rules;
        this.log = log;
        this.changed = changed;
        this.authentication = new Authentication(account);
        this.redaction = new KeyRedaction(account);
        this.shown = new ShownValues(catalog, redaction);
    }

    /** {@return what users have switched} */
    public ServerRules rules() {
        return rules;
    }

    /**
     * Does nothing for a method that clients can call: a documented one, one by its former name, one about methods.
     *
     * @param method full name of the method
     * @throws IllegalArgumentException if there is none of that name; the message names the nearest
     */
    public void requireMethod(String method) {
        boolean known = catalog.method(presentName(method)).isPresent()
                || Introspection.DESCRIPTIONS.containsKey(method)
                || (rules.validator1() && method.startsWith("validator1."));
        if (!known) {
            throw new IllegalArgumentException(FakeServerMessage.UNKNOWN_METHOD.text(
                    LogText.of(method), Suggestion.text(method, catalog.names())));
        }
    }

    /**
     * {@return the present name of a method that may have been called by its former one}
     *
     * @param method full name, present or former
     */
    public String presentName(String method) {
        return rules.formerNames().method(method);
    }

    /** Forgets failed logins. */
    public void reset() {
        synchronized (account.lock()) {
            authentication.reset();
        }
    }

    /**
     * Carries out a call.
     *
     * @param access the access method by which the call came
     * @param method the name as it was sent
     * @param sent the parameters as they were sent
     * @param form whether they were sent as texts alone
     * @param key the API key; empty if none was sent
     * @param faults what is to go wrong; only errors of the API count here
     * @return the result, the refusal, or what else is to be answered
     */
    public CallOutcome call(
            Access access, String method, ObjectNode sent, boolean form, String key, List<Fault> faults) {
        synchronized (account.lock()) {
            CallOutcome answer;
            try {
                jobs.settle();
                account.takeChanges();
                requireDelivered(faults);
                answer = carryOut(method, sent, form, key, faults);
            } catch (ApiFault fault) {
                answer = new CallOutcome.Refusal(fault.error(), fault.text());
            } catch (RuntimeException | StackOverflowError e) {
                answer = new CallOutcome.Refusal(ApiError.INTERNAL_ERROR, "Internal error of the fake: " + e);
            }
            List<String> changes = account.takeChanges();
            if (account.version() != savedVersion) {
                try {
                    changed.run();
                    savedVersion = account.version();
                } catch (UncheckedIOException e) {
                    answer = new CallOutcome.Refusal(
                            ApiError.INTERNAL_ERROR, "The fake carried out the call, but " + e.getMessage());
                }
            }
            note(access, method, sent, key, answer, changes);
            return answer;
        }
    }

    /**
     * Notes a call that was answered without the account: of a method about methods, or one with wrong parameters.
     *
     * @param access the access method by which the call came
     * @param method the name as it was sent
     * @param sent the parameters as they were sent
     * @param key the API key; empty if none was sent
     * @param answer how it was answered
     * @return that answer
     */
    public CallOutcome answered(Access access, String method, ObjectNode sent, String key, CallOutcome answer) {
        synchronized (account.lock()) {
            note(access, method, sent, key, answer, List.of());
            return answer;
        }
    }

    /** What a proxy answers, or a connection loses on the way, never reaches the API. */
    private static void requireDelivered(List<Fault> faults) {
        for (Fault fault : faults) {
            if (fault.kind() == Fault.Kind.RESET || fault.kind() == Fault.Kind.STATUS) {
                throw new ApiFault(ApiError.SERVICE_TEMPORARILY_UNAVAILABLE, "Fault on demand: " + fault.kind());
            }
        }
    }

    private void note(
            Access access, String method, ObjectNode sent, String key, CallOutcome answer, List<String> changes) {
        CallOutcome.Refusal refusal = answer instanceof CallOutcome.Refusal refused ? refused : null;
        JsonNode result = answer instanceof CallOutcome.Result done
                ? shown.result(done.schema(), done.value())
                : NullNode.getInstance();
        ObjectNode parameters = shown.parameters(presentName(method), sent);
        log.add(new ReceivedCall(
                log.nextNumber(),
                account.clock().now(),
                access,
                redaction.of(method),
                parameters,
                key.isEmpty() ? "" : ApiKeys.shown(key),
                refusal == null ? "" : refusal.error().type(),
                refusal == null ? "" : redaction.of(refusal.text(), parameters.toString()),
                result,
                changes.stream().map(redaction::ofOwn).toList()));
    }

    private CallOutcome.Result carryOut(
            String sentMethod, ObjectNode sent, boolean form, String key, List<Fault> faults) {
        ObjectNode keyRow = authentication.authenticate(key);
        String name = presentName(sentMethod);
        MethodShape method = catalog.method(name)
                .orElseThrow(() -> new ApiFault(ApiError.METHOD_NOT_FOUND, "Method not found: " + sentMethod));
        GradedBehaviour behaviour =
                behaviours.of(name).orElseThrow(() -> new IllegalStateException(name + " has no behaviour"));
        ObjectNode parameters = rules.formerNames().parameters(name, known(method, sent));
        Authentication.requireScope(keyRow, name, parameters);
        ObjectNode read = reader.read(method, parameters, form, behaviour.mayBeEmpty());
        requireValid(method, read, () -> behaviour.refusal().accept(new ApiCall(account, read)));
        for (Fault fault : faults) {
            if (fault.kind() == Fault.Kind.ERROR) {
                throw new ApiFault(
                        fault.error(), "Fault on demand: " + fault.error().type());
            }
        }
        JsonNode answer = behaviour.behaviour().answer(new ApiCall(account, read));
        JsonNode shaped = shapes.of(method.result(), answer);
        return new CallOutcome.Result(rules.formerNames().answer(name, shaped), method.result());
    }

    /** Without unknown parameters, where these are let through. */
    private ObjectNode known(MethodShape method, ObjectNode sent) {
        if (!rules.unknownParameters()) {
            return sent;
        }
        ObjectNode known = JsonNodeFactory.instance.objectNode();
        sent.properties().forEach(entry -> {
            if (method.parameter(entry.getKey()).isPresent() || entry.getKey().equals("penetration_patrol")) {
                known.set(entry.getKey(), entry.getValue());
            }
        });
        return known;
    }

    /** Refuses wrong parameters, and those that do not go together in the API's own words where these are known. */
    private static void requireValid(MethodShape method, ObjectNode parameters, Runnable ownWords) {
        for (Violation violation : Validators.of(method.name()).validate(parameters)) {
            if (violation.severity() == Severity.ERROR && !isRowOfAnother(method, violation)) {
                if (violation.rule() == Rule.BETWEEN_PARAMETERS) {
                    ownWords.run();
                }
                throw ApiWording.of(method, parameters, violation);
            }
        }
    }

    /**
     * Elements that another method's result describes may have all of its keys and need none: the documentation's own
     * example
     * copies rules from one group to another.
     */
    private static boolean isRowOfAnother(MethodShape method, Violation violation) {
        String pointer = violation.pointer();
        int end = pointer.indexOf('/', 1);
        if (end < 0 || (violation.rule() != Rule.UNKNOWN_PARAMETER && violation.rule() != Rule.REQUIRED)) {
            return false;
        }
        return method.parameter(pointer.substring(1, end))
                .map(ParameterShape::schema)
                .map(schema -> schema.path("items").has("x-keys-of"))
                .orElse(false);
    }
}

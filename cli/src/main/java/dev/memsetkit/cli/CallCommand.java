package dev.memsetkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.call.BatchFile;
import dev.memsetkit.cli.call.CallException;
import dev.memsetkit.cli.call.CallExit;
import dev.memsetkit.cli.call.CallMaker;
import dev.memsetkit.cli.call.CallText;
import dev.memsetkit.cli.call.CheckedCall;
import dev.memsetkit.cli.call.ParameterWords;
import dev.memsetkit.cli.call.Query;
import dev.memsetkit.cli.call.Spending;
import dev.memsetkit.cli.client.UncheckedClient;
import dev.memsetkit.cli.key.Profile;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.result.ResultException;
import dev.memsetkit.cli.result.ResultForm;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.text.ClosedInput;
import dev.memsetkit.cli.text.TextInput;
import java.io.IOError;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one call. */
@Command(
        name = "call",
        description = "Calls a method of the API and prints what it returns.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the call was carried out",
            "1:the documentation forbids the call; nothing was sent",
            "2:the command line cannot be followed; nothing was sent",
            "3:the API reported an error",
            "4:the API refused the key",
            "5:the API was not reached; nothing was sent",
            "6:no answer came, or none that can be read: the call may have been carried out",
            "7:the job ended with an error",
            "8:the job goes on; its id was printed",
            "9:the price was not agreed to; nothing was ordered",
            "10:the call was carried out, but its result cannot be shown as asked"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  memsetkit call server.list --output table",
            "  memsetkit call dns.zone_create nickname=example.com ttl=300",
            "  memsetkit call dns.reload --wait",
            "  memsetkit call create.hourly_miniserver --dry-run sku=MS0025H \\",
            "      os=debian_buster_64"
        })
final class CallCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ApiOptions api = new ApiOptions();

    @Parameters(paramLabel = "METHOD", index = "0", arity = "0..1", description = "Such as dns.zone_create.")
    private String method = "";

    @Parameters(
            paramLabel = "name=value",
            index = "1..*",
            description =
                    "Parameters, or name value as ma-shell has them. A list has commas or is JSON, a dictionary is JSON;"
                            + " @FILE is what a file holds, - what the input holds, @@ begins a text with @.")
    private List<String> words = List.of();

    @Option(names = "--no-check", description = "Send what the documentation forbids.")
    private boolean noCheck;

    @Option(names = "--wait", description = "Wait for the job that the method begins.")
    private boolean wait;

    @Option(names = "--dry-run", description = "Order nothing; for methods that have a dry run.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Agree to the price beforehand.")
    private boolean yes;

    @Option(names = "--output", paramLabel = "FORM", description = "json (default), table, yaml, csv, xml or id.")
    private @Nullable String output;

    @Option(names = "--query", paramLabel = "JMESPATH", description = "Print only what this picks from the result.")
    private @Nullable String query;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Make the calls of a file instead, or of the input (-): a JSON array, or a line for each:"
                    + " {\"method\": ..., \"params\": {...}}.")
    private @Nullable Path batch;

    @Option(names = "--curl", description = "Print the call as a curl command instead of making it.")
    private boolean curl;

    @Option(names = "--java", description = "Print the call as Java instead of making it.")
    private boolean java;

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            return run(Objects.requireNonNull(spec).commandLine().getOut(), err);
        } catch (CallException e) {
            boolean isCarriedOut = e.exitCode() == CallExit.NOT_SHOWN;
            err.println("error: " + (isCarriedOut ? CliMessage.CARRIED_OUT.text(e.getMessage()) : e.getMessage()));
            return e.exitCode();
        } catch (ResultException e) {
            err.println("error: " + CliMessage.CARRIED_OUT.text(e.getMessage()));
            return CallExit.NOT_SHOWN;
        } finally {
            err.flush();
        }
    }

    private int run(PrintWriter out, PrintWriter err) throws CallException {
        Documentation documentation = new Documentation();
        Profile profile = api.profile();
        ResultForm form = ApiOptions.form(output, profile, "json");
        Query picked = query == null ? null : new Query(query);
        CheckedCall checks = new CheckedCall(documentation, err);
        if (batch != null) {
            return batch(batch, documentation, profile, checks, form, picked, out, err);
        } else if (method.isEmpty()) {
            throw new UsageException(CliMessage.NO_METHOD.text());
        }
        requireWholeWords();
        requireOneWay();
        if (!noCheck) {
            checks.checkName(method);
        }
        Map<String, Object> given = new ParameterWords(documentation, ClosedInput.orStandard()).read(method, words);
        if (profile.readOnly() && !checks.isSafe(method)) {
            throw new UsageException(CliMessage.READ_ONLY_PROFILE.text(profile.name(), method));
        }
        String key = curl || java ? "0" : api.key(profile, err);
        Set<String> safe = checks.isSafe(method) ? Set.of(method) : Set.of();
        try (UncheckedClient client = api.client(profile, documentation, key, safe);
                TerminalLine progress = new TerminalLine(err)) {
            Spending spending = new Spending(yes, TerminalLine::ask, err);
            CallMaker maker = new CallMaker(checks, client, spending, progress::show);
            Map<String, Object> parameters = maker.completed(method, given, dryRun);
            if (!noCheck) {
                if (wait) {
                    checks.checkWait(method);
                }
                checks.check(method, parameters);
            }
            if (curl) {
                out.print(CallText.curl(api.transport(profile), api.url(profile, documentation), method, parameters));
            } else if (java) {
                out.print(CallText.java(method, parameters));
            } else {
                JsonNode result = made(maker, parameters, err);
                progress.clear();
                show(out, form.text(picked == null ? result : picked.pick(result), Terminal.columns()));
            }
            return CallExit.DONE;
        }
    }

    /** Bytes that are no characters have become others before the program began. */
    private void requireWholeWords() {
        List<String> damaged = TextInput.damaged(words);
        if (!damaged.isEmpty()) {
            throw new UsageException(CliMessage.DAMAGED_WORD.text(damaged.get(0)));
        }
    }

    private void requireOneWay() {
        String printed = curl ? "--curl" : java ? "--java" : "";
        String besides = curl && java
                ? "--java"
                : wait ? "--wait" : query != null ? "--query" : output != null ? "--output" : "";
        if (!printed.isEmpty() && !besides.isEmpty()) {
            throw new UsageException(CliMessage.PRINTED_NOT_MADE.text(printed, besides));
        }
    }

    private int batch(
            Path file,
            Documentation documentation,
            Profile profile,
            CheckedCall checks,
            ResultForm form,
            @Nullable Query picked,
            PrintWriter out,
            PrintWriter err)
            throws CallException {
        if (!method.isEmpty() || wait || dryRun || yes || curl || java) {
            throw new UsageException(CliMessage.BATCH_ALONE.text());
        }
        BatchFile calls = BatchFile.read(file, ClosedInput.orStandard());
        calls.check(checks, profile.readOnly(), noCheck);
        Set<String> safe = new HashSet<>(calls.methods());
        safe.removeIf(name -> !checks.isSafe(name));
        try (UncheckedClient client = api.client(profile, documentation, api.key(profile, err), safe)) {
            BatchFile.Results results = calls.make(client, err);
            JsonNode all = results.values();
            show(out, form.text(picked == null ? all : picked.pick(all), Terminal.columns()));
            return results.exitCode();
        }
    }

    /** A result that cannot be written is that of a call that was carried out. */
    private static void show(PrintWriter out, String text) {
        try {
            out.print(text);
            out.flush();
        } catch (IOError e) {
            if (GuardedOutput.readerIsGone(e)) {
                throw e;
            }
            throw new ResultException(GuardedOutput.message(e));
        }
    }

    /** Who ends the wait has to know what goes on. */
    private JsonNode made(CallMaker maker, Map<String, Object> parameters, PrintWriter err) throws CallException {
        Thread farewell = new Thread(() -> {
            String job = maker.waitedFor();
            if (job != null) {
                err.println("\njob " + job + " goes on: memsetkit call job.status id=" + job);
                err.flush();
            }
        });
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            return maker.make(method, parameters, wait);
        } finally {
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
    }
}

package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The client that a spec becomes: its Java types, their names and what they are made of.
 *
 * <p>The generator writes it, the diff compares it; {@link ClientSurface} lists its public types and members.
 *
 * @param spec the spec
 * @param apis the interfaces, by section
 * @param params parameter classes, by name
 * @param dictionaries parameter classes of dictionaries that are sent within parameters
 * @param records result records, by name
 * @param valueSets value sets, by name of their types
 * @param exceptions the exceptions of the documented errors, by name of the error
 * @param job the API's job, if it has one
 */
public record ClientModel(
        ApiSpec spec,
        List<ApiType> apis,
        List<ParamsType> params,
        Map<Schema, ClientType> dictionaries,
        List<RecordType> records,
        List<ValueSet> valueSets,
        Map<String, ClientType> exceptions,
        Optional<JobType> job) {

    public static final ClientType CLIENT = ClientType.of(ClientType.Home.CLIENT, "MemsetClient");
    public static final ClientType JOBS = ClientType.of(ClientType.Home.CLIENT, "ApiJobs");
    public static final ClientType VALIDATORS = ClientType.of(ClientType.Home.PARAMS, "Validators");
    public static final ClientType API_EXCEPTION = ClientType.of(ClientType.Home.ERRORS, "ApiException");
    public static final ClientType UNKNOWN_ERROR = ClientType.of(ClientType.Home.ERRORS, "UnknownApiErrorException");
    public static final ClientType ERRORS = ClientType.of(ClientType.Home.ERRORS, "ApiErrors");

    /** The types that every client has. */
    static final List<ClientType> FIXED = List.of(CLIENT, JOBS, VALIDATORS, API_EXCEPTION, UNKNOWN_ERROR, ERRORS);

    public ClientModel {
        apis = List.copyOf(apis);
        params = List.copyOf(params);
        dictionaries = Map.copyOf(dictionaries);
        records = List.copyOf(records);
        valueSets = List.copyOf(valueSets);
        exceptions = Map.copyOf(exceptions);
    }

    /** The client of a spec whose names can be identifiers. */
    public static ClientModel of(ApiSpec spec) {
        return new ClientModelBuilder(spec).build();
    }

    /** The exception of a documented error. */
    public ClientType exception(ErrorType error) {
        return Objects.requireNonNull(exceptions.get(error.name()));
    }

    /** The method that asks about a job. */
    public Optional<ApiType.Call> poll() {
        return job.flatMap(found -> apis.stream()
                .flatMap(api -> api.calls().stream())
                .filter(call -> call.method().equals(found.poll()))
                .findFirst());
    }

    /** The record of a job. */
    public Optional<RecordType> jobRecord() {
        return job.flatMap(found -> records.stream()
                .filter(record -> record.place().equals("components/" + found.component()))
                .findFirst());
    }

    /** The value set of that type, if it is one. */
    public Optional<ValueSet> valueSet(ClientType type) {
        return valueSets.stream().filter(set -> set.type().equals(type)).findFirst();
    }
}

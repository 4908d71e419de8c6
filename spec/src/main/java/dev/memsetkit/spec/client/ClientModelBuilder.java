package dev.memsetkit.spec.client;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides what a spec becomes. No simple name is given twice, in whatever package, so that nobody has to write out a
 * package to tell two types apart; documented names come first, the others make way.
 */
final class ClientModelBuilder {

    private final ApiSpec spec;
    private final NameAllocator names = NameAllocator.ofTypes();
    private final NameAllocator accessors = ReservedMembers.ofClient();
    private final ShortForms shortForms;

    ClientModelBuilder(ApiSpec spec) {
        this.spec = spec;
        this.shortForms = new ShortForms(spec);
    }

    ClientModel build() {
        ClientModel.FIXED.forEach(type -> names.allocate(type.name()));
        Map<String, ClientType> exceptions = new LinkedHashMap<>();
        spec.errors()
                .forEach(error -> exceptions.put(
                        error.name(),
                        ClientType.of(ClientType.Home.ERRORS, names.allocate(error.name() + "Exception"))));
        Map<String, ClientType> apiTypes = apiTypes();
        ResultTypes results = new ResultTypes(spec, names);
        ParamsTypes params = new ParamsTypes(spec, names, results);
        ValueSets valueSets = new ValueSets(spec, names);
        results.gather(valueSets);
        Map<String, ClientType> resultTypes = new LinkedHashMap<>();
        spec.methods().forEach(method -> resultTypes.put(method.name(), results.result(method, valueSets)));
        params.gather(valueSets);
        Optional<JobType> job = JobType.of(spec).filter(found -> isTyped(found, results));
        List<ApiType> apis = new ArrayList<>();
        apiTypes.forEach((section, type) -> apis.add(api(section, type, resultTypes, params, job)));
        return new ClientModel(
                spec, apis, params.all(), params.dictionaries(), results.records(), valueSets.all(), exceptions, job);
    }

    /** Whether the keys of the job have the types that those who wait for it look at, and not those of value sets. */
    private static boolean isTyped(JobType job, ResultTypes results) {
        ClientType type = results.record(job.component());
        return type != null
                && results.records().stream()
                        .filter(record -> record.type().equals(type))
                        .flatMap(record -> record.keys().stream())
                        .allMatch(key -> JobType.isTyped(key.wireName(), key.type()));
    }

    private Map<String, ClientType> apiTypes() {
        Map<String, ClientType> types = new TreeMap<>();
        spec.methods().forEach(method -> types.put(method.tag(), ClientType.VOID));
        types.replaceAll((section, none) ->
                ClientType.of(ClientType.Home.API, names.allocate(JavaNames.type(SectionName.of(section)) + "Api")));
        return types;
    }

    private ApiType api(
            String section,
            ClientType type,
            Map<String, ClientType> results,
            ParamsTypes params,
            Optional<JobType> job) {
        NameAllocator members = NameAllocator.ofMembers();
        List<ApiType.Call> calls = new ArrayList<>();
        for (Method method : spec.methods()) {
            if (method.tag().equals(section)) {
                String last = method.name().substring(method.name().lastIndexOf('.') + 1);
                calls.add(new ApiType.Call(
                        method,
                        members.allocate(JavaNames.member(last)),
                        params.of(method),
                        Objects.requireNonNull(results.get(method.name())),
                        job.filter(found -> returnsJob(method, found)).isPresent(),
                        shortForms.isOffered(method)));
            }
        }
        return new ApiType(type, accessors.allocate(JavaNames.member(SectionName.of(section))), section, calls);
    }

    private static boolean returnsJob(Method method, JobType job) {
        return !job.poll().equals(method) && method.result().schema().equals(new Schema.Ref(job.component()));
    }
}

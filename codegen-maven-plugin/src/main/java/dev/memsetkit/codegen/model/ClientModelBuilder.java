package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.memsetkit.codegen.naming.SpecNames;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.JobType;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.client.SectionName;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.SpecException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Decides what is generated for a spec. */
public final class ClientModelBuilder {

    private final ApiSpec spec;
    private final Packages packages;

    /**
     * A builder of the model of one spec.
     *
     * @param base package of the client class
     */
    public ClientModelBuilder(ApiSpec spec, String base) {
        this.spec = spec;
        this.packages = new Packages(base);
    }

    /**
     * The model.
     *
     * @throws SpecException if names of the spec cannot become identifiers; all of them are named
     */
    public ClientModel build() {
        List<String> problems = SpecNames.problems(spec);
        if (!problems.isEmpty()) {
            throw new SpecException(String.join("\n", problems));
        }
        ValueSets valueSets = ValueSets.of(spec, packages);
        ResultTypes results = new ResultTypes(spec, packages, valueSets);
        Optional<JobType> job = JobType.of(spec).filter(found -> results.record(found.component()) != null);
        Map<String, TypeName> answers = new TreeMap<>();
        for (Method method : spec.methods()) {
            answers.put(
                    method.name(),
                    results.type("", method.name(), method.result().schema()));
        }
        ParamsTypes params = new ParamsTypes(spec, packages, valueSets, results);
        Map<String, ParamsType> paramsByMethod = params.ofMethods();
        return new ClientModel(
                packages,
                spec,
                apis(answers, paramsByMethod, job),
                params.all(),
                params.dictionaries(),
                results.records(),
                valueSets.all(),
                spec.errors(),
                job);
    }

    private List<ApiType> apis(Map<String, TypeName> answers, Map<String, ParamsType> params, Optional<JobType> job) {
        Map<String, List<Method>> sections = new TreeMap<>();
        spec.methods()
                .forEach(method -> sections.computeIfAbsent(method.tag(), tag -> new ArrayList<>())
                        .add(method));
        NameAllocator types = NameAllocator.ofTypes();
        NameAllocator accessors = NameAllocator.ofMembers();
        accessors.allocate("builder");
        List<ApiType> apis = new ArrayList<>();
        sections.forEach((section, methods) -> {
            String name = SectionName.of(section);
            NameAllocator members = NameAllocator.ofMembers();
            List<ApiType.Call> calls = new ArrayList<>();
            for (Method method : methods) {
                String last = method.name().substring(method.name().lastIndexOf('.') + 1);
                boolean answersJob = job.filter(
                                found -> method.result().schema().equals(new Schema.Ref(found.component())))
                        .isPresent();
                boolean isPoll =
                        job.filter(found -> found.poll().equals(method)).isPresent();
                calls.add(new ApiType.Call(
                        method,
                        members.allocate(JavaNames.member(last)),
                        Optional.ofNullable(params.get(method.name())),
                        Objects.requireNonNull(answers.get(method.name())),
                        answersJob && !isPoll));
            }
            apis.add(new ApiType(
                    ClassName.get(packages.api(), types.allocate(JavaNames.type(name) + "Api")),
                    accessors.allocate(JavaNames.member(name)),
                    section,
                    calls));
        });
        return apis;
    }
}

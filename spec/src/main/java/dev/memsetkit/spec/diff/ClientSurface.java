package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.JobType;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.client.SectionName;
import dev.memsetkit.spec.client.ValueSetNames;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The public types and members that the generated client has, by the place in the spec that they come from.
 *
 * <p>This says again, as signatures, what the generator writes; a test holds it against compiled clients. Keys of places
 * are made of names ({@code methods/rack.info/params/id}), so that they mean the same in two specs.
 */
final class ClientSurface {

    /**
     * A type or member.
     *
     * @param binary what compiled code refers to it by: owner, name, erased types
     * @param source what source code sees besides: types with their arguments
     */
    record Member(String binary, String source) {}

    /** Where a value set gives its Java type to; and below it the constants. */
    static final String VALUES = "#values/";

    private static final int MOST_SHORT_FORM_ARGUMENTS = 3;

    private final NavigableMap<String, Set<Member>> members = new TreeMap<>();
    private final Set<String> binary = new HashSet<>();
    private final Set<String> source = new HashSet<>();
    private final ClientTypes types;

    private ClientSurface(ApiSpec spec) {
        this.types = new ClientTypes(spec, this);
        Optional<JobType> job = JobType.of(spec);
        apis(spec, job);
        for (ErrorType error : spec.errors()) {
            add("errors/" + error.name(), "error." + error.name() + "Exception");
        }
        job.ifPresent(found -> add("methods/" + found.poll().name(), "ApiJobs"));
    }

    static ClientSurface of(ApiSpec spec) {
        return new ClientSurface(spec);
    }

    /** What stands at exactly this place. */
    Set<Member> at(String place) {
        return members.getOrDefault(place, Set.of());
    }

    /** What stands at this place and below it. */
    Set<Member> from(String place) {
        Set<Member> all = new LinkedHashSet<>(at(place));
        below(members, place).forEach(all::addAll);
        return all;
    }

    /** The names that value sets at a place and below it would have if they were alone. */
    Set<String> valueSets(String place) {
        Set<String> all = new HashSet<>(types.groups().getOrDefault(place, Set.of()));
        below(types.groups(), place).forEach(all::addAll);
        return all;
    }

    /** The values of all keys that continue a key with a slash or a number sign. */
    private static <T> List<T> below(NavigableMap<String, T> map, String key) {
        List<T> all = new ArrayList<>(map.subMap(key + "#", key + "$").values());
        all.addAll(map.subMap(key + "/", key + "0").values());
        return all;
    }

    /** The value-set types whose names make way for others in the other client: names that they would have alone. */
    Set<String> renamedValueSets(ClientSurface other) {
        Set<String> renamed = new HashSet<>();
        types.sets().forEach((key, set) -> {
            ValueSetNames.Named there = other.types.sets().get(key);
            if (there != null && !there.type().equals(set.type())) {
                renamed.add(key.ownName());
            }
        });
        return renamed;
    }

    boolean hasBinary(Member member) {
        return binary.contains(member.binary());
    }

    boolean hasSource(Member member) {
        return source.contains(member.source());
    }

    /** All members as source code sees them. */
    Set<String> source() {
        return source;
    }

    /** All members as compiled code refers to them. */
    Set<String> binary() {
        return binary;
    }

    void add(String place, String signature) {
        add(place, signature, signature);
    }

    void add(String place, String binarySignature, String sourceSignature) {
        members.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(new Member(binarySignature, sourceSignature));
        binary.add(binarySignature);
        source.add(sourceSignature);
    }

    private void apis(ApiSpec spec, Optional<JobType> job) {
        Map<String, List<Method>> sections = new TreeMap<>();
        spec.methods()
                .forEach(method -> sections.computeIfAbsent(method.tag(), tag -> new ArrayList<>())
                        .add(method));
        NameAllocator typeNames = NameAllocator.ofTypes();
        NameAllocator accessors = NameAllocator.ofMembers();
        accessors.allocate("builder");
        sections.forEach((section, methods) -> {
            String name = SectionName.of(section);
            String api = "api." + typeNames.allocate(JavaNames.type(name) + "Api");
            String accessor = "MemsetClient#" + accessors.allocate(JavaNames.member(name)) + "()" + api;
            NameAllocator calls = NameAllocator.ofMembers();
            for (Method method : methods) {
                String place = "methods/" + method.name();
                add(place, api);
                add(place, accessor);
                String last = method.name().substring(method.name().lastIndexOf('.') + 1);
                call(method, place, api + "#" + calls.allocate(JavaNames.member(last)), job);
            }
        });
    }

    private void call(Method method, String place, String call, Optional<JobType> job) {
        boolean answersJob = job.filter(found -> !found.poll().equals(method)
                        && method.result().schema().equals(new Schema.Ref(found.component())))
                .isPresent();
        String raw = answersJob ? "JobCall" : "MemsetCall";
        String answer = raw + "<" + types.result(method.name()).source() + ">";
        List<String> signatures = new ArrayList<>();
        if (method.params().isEmpty()) {
            signatures.add("()");
        } else {
            signatures.add("(params." + types.params(method.name()) + ")");
            List<Parameter> required =
                    method.params().stream().filter(Parameter::required).toList();
            if (required.size() <= MOST_SHORT_FORM_ARGUMENTS) {
                add(
                        place,
                        call + arguments(method, required, false) + raw,
                        call + arguments(method, required, true) + answer);
            }
        }
        for (String signature : signatures) {
            add(place, call + signature + raw, call + signature + answer);
            if (answersJob) {
                job.ifPresent(found ->
                        add("components/" + found.component(), call + signature + raw, call + signature + answer));
            }
        }
    }

    private String arguments(Method method, List<Parameter> required, boolean inSource) {
        return required.stream()
                .map(param -> types.parameter(method.name(), param.name()))
                .map(type -> inSource ? type.unboxedSource() : type.unboxedBinary())
                .collect(Collectors.joining(",", "(", ")"));
    }
}

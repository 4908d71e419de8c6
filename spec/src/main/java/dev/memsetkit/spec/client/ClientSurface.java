package dev.memsetkit.spec.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The public types and members of a client, by the place in the spec that they come from: what a change of the spec takes
 * from users of the client. A test holds it against compiled clients, both ways.
 *
 * <p>Keys of places are made of names ({@code methods/rack.info/params/id}), so that they mean the same in two specs. What
 * every client has stands at the empty key.
 */
public final class ClientSurface {

    /**
     * A type or member.
     *
     * @param binary what compiled code refers to: owner, name, erased types
     * @param source what source code sees besides: types with their arguments
     */
    public record Member(String binary, String source) {}

    /** Where a value set gives its Java type to; and below it the constants. */
    public static final String VALUES = "#values/";

    private final NavigableMap<String, Set<Member>> members = new TreeMap<>();
    private final NavigableMap<String, Set<ValueSet>> valueSets = new TreeMap<>();
    private final Set<String> binary = new HashSet<>();
    private final Set<String> source = new HashSet<>();

    ClientSurface() {}

    /** The surface of a client. */
    public static ClientSurface of(ClientModel model) {
        return new SurfaceBuilder(model).build();
    }

    /** What stands at exactly this place. */
    public Set<Member> at(String place) {
        return members.getOrDefault(place, Set.of());
    }

    /** What stands at this place and below it. */
    public Set<Member> from(String place) {
        Set<Member> all = new LinkedHashSet<>(at(place));
        below(members, place).forEach(all::addAll);
        return all;
    }

    /** The value sets at a place and below it. */
    public Set<ValueSet> valueSets(String place) {
        Set<ValueSet> all = new HashSet<>(valueSets.getOrDefault(place, Set.of()));
        below(valueSets, place).forEach(all::addAll);
        return all;
    }

    /** The values of all keys that continue a key with a slash or a number sign. */
    private static <T> List<T> below(NavigableMap<String, T> map, String key) {
        List<T> all = new ArrayList<>(map.subMap(key + "#", key + "$").values());
        all.addAll(map.subMap(key + "/", key + "0").values());
        return all;
    }

    /** Whether compiled code still finds the member. */
    public boolean hasBinary(Member member) {
        return binary.contains(member.binary());
    }

    /** Whether source code still finds the member. */
    public boolean hasSource(Member member) {
        return source.contains(member.source());
    }

    /** All members as source code sees them. */
    public Set<String> source() {
        return Set.copyOf(source);
    }

    /** All members as compiled code refers to them. */
    public Set<String> binary() {
        return Set.copyOf(binary);
    }

    void add(String place, Member member) {
        members.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(member);
        binary.add(member.binary());
        source.add(member.source());
    }

    void add(String place, ValueSet set) {
        valueSets.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(set);
    }
}

package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.client.ClientModel;
import dev.memsetkit.spec.client.ClientSurface;
import dev.memsetkit.spec.client.ClientSurface.Member;
import dev.memsetkit.spec.client.ClientType;
import dev.memsetkit.spec.client.ValueSet;
import dev.memsetkit.spec.model.ApiSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers changes and says what each does to the client: what the surface loses is breaking. */
final class Changes {

    private final ClientSurface before;
    private final ClientSurface after;
    private final Set<String> renamedSets;
    private final List<Change> changes = new ArrayList<>();

    Changes(ApiSpec before, ApiSpec after) {
        ClientModel oldClient = ClientModel.of(before);
        ClientModel newClient = ClientModel.of(after);
        this.before = ClientSurface.of(oldClient);
        this.after = ClientSurface.of(newClient);
        this.renamedSets = renamedValueSets(oldClient, newClient);
    }

    /** The value-set types whose names make way for others in the other client: names that they would have alone. */
    private static Set<String> renamedValueSets(ClientModel before, ClientModel after) {
        Map<ValueSet.Key, ClientType> types = new HashMap<>();
        after.valueSets().forEach(set -> types.put(set.key(), set.type()));
        return before.valueSets().stream()
                .filter(set -> !types.getOrDefault(set.key(), set.type()).equals(set.type()))
                .map(set -> set.key().ownName())
                .collect(Collectors.toSet());
    }

    /** A change that is being told; what is not said is as the table has it. */
    final class Draft {

        private final ChangeKind kind;
        private final @Nullable Place from;
        private final @Nullable Place to;
        private String oldValue = "";
        private String newValue = "";
        private @Nullable Rename rename;
        private @Nullable Effect effect;
        private String reason;
        private final List<String> more = new ArrayList<>();

        private Draft(ChangeKind kind, @Nullable Place from, @Nullable Place to) {
            this.kind = kind;
            this.from = from;
            this.to = to;
            this.effect = kind.effect();
            this.reason = kind.reason();
        }

        Draft values(String old, String now) {
            this.oldValue = old;
            this.newValue = now;
            return this;
        }

        Draft known(Rename how) {
            this.rename = how;
            return this;
        }

        /** Means something else than the table says of its kind. */
        Draft means(Effect other, String because) {
            this.effect = other;
            this.reason = because;
            return this;
        }

        /** Places that come or go with it, such as a dictionary that only this answer is. */
        Draft with(Collection<String> keys) {
            more.addAll(keys);
            return this;
        }

        void add() {
            Place place = to == null ? from : to;
            if (place == null) {
                throw new IllegalArgumentException("a change without a place: " + kind);
            }
            Set<Effect> effects = EnumSet.noneOf(Effect.class);
            String because = reason + compatibility(effects);
            if (effect != null && (effects.isEmpty() || effect != Effect.DOCUMENTATION)) {
                effects.add(effect);
            }
            changes.add(new Change(
                    kind,
                    place.owner(),
                    place.where(),
                    from == null ? null : from.side(oldValue),
                    to == null ? null : to.side(newValue),
                    effects,
                    because,
                    rename));
        }

        /** Adds what is lost to the effects and says what that is. */
        private String compatibility(Set<Effect> effects) {
            Set<Member> lost = new LinkedHashSet<>();
            for (Member member : touched()) {
                if (!after.hasBinary(member)) {
                    effects.add(Effect.BINARY_BREAKING);
                    lost.add(member);
                }
                if (!after.hasSource(member)) {
                    effects.add(Effect.SOURCE_BREAKING);
                    lost.add(member);
                }
            }
            if (!lost.isEmpty()) {
                return "; the client has no " + lost.iterator().next().source() + " any more";
            }
            Set<String> sets = valueSets();
            sets.retainAll(renamedSets);
            if (!sets.isEmpty()) {
                effects.add(Effect.SOURCE_BREAKING);
                effects.add(Effect.BINARY_BREAKING);
                return "; types of value sets called "
                        + String.join(", ", sets.stream().sorted().toList()) + " get other names in the client";
            }
            return "";
        }

        private Set<Member> touched() {
            Set<Member> touched = new LinkedHashSet<>();
            Place place = from == null && kind.touches() == ChangeKind.Touches.OWNER ? to : from;
            if (place != null) {
                switch (kind.touches()) {
                    case NOTHING -> {}
                    case PLACE -> touched.addAll(before.at(place.key()));
                    case MEMBERS -> touched.addAll(before.from(place.key()));
                    case OWNER -> touched.addAll(before.at(place.container()));
                    case MEMBERS_AND_OWNER -> {
                        touched.addAll(before.from(place.key()));
                        touched.addAll(before.at(place.container()));
                    }
                    case VALUE -> {
                        touched.addAll(before.at(place.key()));
                        touched.addAll(before.at(place.key() + ClientSurface.VALUES + oldValue));
                    }
                }
            }
            more.forEach(key -> touched.addAll(before.from(key)));
            return touched;
        }

        private Set<String> valueSets() {
            Set<ValueSet> sets = new HashSet<>();
            if (kind.touches() != ChangeKind.Touches.NOTHING) {
                if (from != null) {
                    sets.addAll(before.valueSets(from.key()));
                }
                if (to != null) {
                    sets.addAll(after.valueSets(to.key()));
                }
                for (String key : more) {
                    sets.addAll(before.valueSets(key));
                    sets.addAll(after.valueSets(key));
                }
            }
            return sets.stream().map(set -> set.key().ownName()).collect(Collectors.toCollection(HashSet::new));
        }
    }

    Draft changed(ChangeKind kind, Place from, Place to) {
        return new Draft(kind, from, to);
    }

    Draft added(ChangeKind kind, Place to) {
        return new Draft(kind, null, to);
    }

    Draft removed(ChangeKind kind, Place from) {
        return new Draft(kind, from, null);
    }

    /** All changes; names that make way for others without a change of their own are told as one more. */
    List<Change> all(Place root) {
        Set<Effect> told = EnumSet.noneOf(Effect.class);
        changes.forEach(change -> told.addAll(change.effects()));
        boolean binaryLost = !after.binary().containsAll(before.binary());
        boolean sourceLost = !after.source().containsAll(before.source());
        if ((binaryLost && !told.contains(Effect.BINARY_BREAKING))
                || (sourceLost && !told.contains(Effect.SOURCE_BREAKING))) {
            Set<Effect> effects = EnumSet.of(Effect.SOURCE_BREAKING);
            Set<String> lost = new LinkedHashSet<>(before.source());
            lost.removeAll(after.source());
            if (binaryLost) {
                effects.add(Effect.BINARY_BREAKING);
            }
            String first = lost.stream().sorted().findFirst().orElse("");
            changes.add(new Change(
                    ChangeKind.CLIENT_NAMES,
                    "",
                    root.where(),
                    root.side(first),
                    root.side(""),
                    effects,
                    ChangeKind.CLIENT_NAMES.reason() + "; the client has no " + first + " any more",
                    null));
        }
        return List.copyOf(changes);
    }
}

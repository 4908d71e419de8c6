package dev.memsetkit.spec.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that changed.
 *
 * @param kind what sort of change it is
 * @param owner name of the method, returned dictionary or error that it belongs to, in the new spec where it is there;
 *     empty where it belongs to the spec as a whole
 * @param where the place for people, such as {@code dns.zone_create / ttl}
 * @param before what the old spec says; {@code null} where it says nothing
 * @param after what the new spec says; {@code null} where it says nothing
 * @param effects what it means for users of the client, worst first; never empty
 * @param reason why it means that, in one sentence
 * @param rename for renames, how they are known; {@code null} for all other kinds
 */
public record Change(
        ChangeKind kind,
        String owner,
        String where,
        @Nullable Side before,
        @Nullable Side after,
        Set<Effect> effects,
        String reason,
        @Nullable Rename rename) {

    /**
     * Keeps an unmodifiable copy of the effects, in the order of {@link Effect}: worst first.
     *
     * @param kind the {@link #kind()}
     * @param owner the {@link #owner()}
     * @param where the {@link #where()}
     * @param before what is {@link #before()}
     * @param after what is {@link #after()}
     * @param effects the {@link #effects()}, at least one
     * @param reason the {@link #reason()}
     * @param rename the {@link #rename()}
     */
    public Change {
        effects = Collections.unmodifiableSet(EnumSet.copyOf(effects));
    }

    /** {@return the worst of the effects} */
    public Effect worst() {
        return effects.iterator().next();
    }

    /** {@return whether any effect is breaking} */
    public boolean breaking() {
        return worst().breaking();
    }

    /** {@return whether any effect is breaking besides that it could not be read what the documentation says} */
    public boolean knownBreaking() {
        return effects.stream().anyMatch(effect -> effect.breaking() && effect != Effect.UNREAD);
    }

    /** {@return where the old documentation says it, if that is known} */
    public Optional<String> oldSource() {
        return Optional.ofNullable(before).map(Side::source).map(Object::toString);
    }

    /** {@return where the new documentation says it, if that is known} */
    public Optional<String> newSource() {
        return Optional.ofNullable(after).map(Side::source).map(Object::toString);
    }
}

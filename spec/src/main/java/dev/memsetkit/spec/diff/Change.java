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

    public Change {
        effects = Collections.unmodifiableSet(EnumSet.copyOf(effects));
    }

    /** The worst of the effects. */
    public Effect worst() {
        return effects.iterator().next();
    }

    /** Whether any effect is breaking. */
    public boolean breaking() {
        return worst().breaking();
    }

    /** Whether any effect is breaking besides that it could not be read what the documentation says. */
    public boolean knownBreaking() {
        return effects.stream().anyMatch(effect -> effect.breaking() && effect != Effect.UNREAD);
    }

    /** Where the old documentation says it, if that is known. */
    public Optional<String> oldSource() {
        return Optional.ofNullable(before).map(Side::source).map(Object::toString);
    }

    /** Where the new documentation says it, if that is known. */
    public Optional<String> newSource() {
        return Optional.ofNullable(after).map(Side::source).map(Object::toString);
    }
}
